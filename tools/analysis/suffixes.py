"""Learn from word forms which ending to strip, and what to put in its place.

A rule is written `2en`: strip two letters, add `en`. The table holds a rule for an ending only
where it is right more often than the rule of the next shorter ending, by more than it costs to
write down; so it says something about words it has never seen. A whole word begins with `^`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

LONGEST_ENDING = 11
START = "^"
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Form:
    """A word form with its base forms, the likeliest first."""

    text: str
    lemmas: tuple[str, ...]
    weight: float = 1.0
    """How much a wrong base form costs."""


@dataclass(slots=True)
class _Node:
    """The forms that share an ending; `right` weighs those each rule is right for."""

    ending: str
    forms: list[tuple[Form, tuple[str, ...]]]
    children: list[_Node] = field(default_factory=list)
    right: dict[str, float] = field(default_factory=dict)
    floor: float = 0.0
    """The weight that is right below although this node's rule is not."""
    best: tuple[str, float] = ("0", 0.0)
    """The best rule that strips no more than the ending, and its weight."""


def rule(form: str, lemma: str) -> str:
    """The rule that makes `lemma` of `form`."""
    shared = 0
    for ours, theirs in zip(form, lemma, strict=False):
        if ours != theirs:
            break
        shared += 1
    return f"{len(form) - shared}{lemma[shared:]}"


def learn(
    forms: Iterable[Form], *, price: float, second: float = 0.3, rare: float = 0.03
) -> dict[str, str]:
    """The rules of each ending, the likeliest first: `2en,0;1a`.

    `price` is the weight an ending must win; a further rule needs the share `second`, and one
    that holds only where it makes a known word, behind the semicolon, `rare`.
    """
    known = sorted(_with_rules(forms), key=lambda pair: pair[0].text[::-1])
    root = _grow("", known, price)
    kept: dict[str, str] = {"": "0"}
    falling: dict[str, Counter[str]] = defaultdict(Counter)
    _prune(root, "0", "", price, kept, falling)
    return {
        ending: _line(first, falling[ending], second, rare)
        for ending, first in sorted(kept.items())
    }


def _with_rules(forms: Iterable[Form]) -> Iterator[tuple[Form, tuple[str, ...]]]:
    for form in forms:
        rules = tuple(rule(form.text, lemma) for lemma in form.lemmas)
        usable = tuple(each for each in rules if _strips(each) <= 9)
        if usable:
            yield form, usable


def _strips(each: str) -> int:
    return int(each[0]) if len(each) < 2 or not each[1].isdigit() else 99


def _grow(ending: str, forms: list[tuple[Form, tuple[str, ...]]], price: float) -> _Node:
    node = _Node(ending, forms)
    if _weight(forms) <= price or len(ending) >= LONGEST_ENDING or len(forms) == 1:
        _settle_leaves(node, price)
        return node
    groups: dict[str, list[tuple[Form, tuple[str, ...]]]] = defaultdict(list)
    for form, rules in forms:
        text = START + form.text
        groups[text[-len(ending) - 1 :]].append((form, rules))
    node.children = [_grow(longer, group, price) for longer, group in groups.items()]
    scores: dict[str, float] = defaultdict(float)
    least_of = [max(child.floor, child.best[1] - price) for child in node.children]
    node.floor = sum(least_of)
    for child, least in zip(node.children, least_of, strict=True):
        for each, score in child.right.items():
            if score > least:
                scores[each] += score - least
    node.right = {each: node.floor + more for each, more in scores.items()}
    node.best = _best(node)
    return node


def _settle_leaves(node: _Node, price: float) -> None:
    """Below this node only whole words may have a rule of their own."""
    scores: dict[str, float] = defaultdict(float)
    for form, rules in node.forms:
        least = max(0.0, form.weight - price)
        node.floor += least
        for each in rules:
            scores[each] += form.weight - least
    node.right = {each: node.floor + more for each, more in scores.items()}
    node.best = _best(node)


def _weight(forms: list[tuple[Form, tuple[str, ...]]]) -> float:
    return sum(form.weight for form, _ in forms)


def _best(node: _Node) -> tuple[str, float]:
    length = len(node.ending.removeprefix(START))
    fitting = [(each, score) for each, score in node.right.items() if _strips(each) <= length]
    if not fitting:
        return "0", node.floor
    return max(fitting, key=lambda pair: (pair[1], -len(pair[0]), pair[0]))


def _prune(
    node: _Node,
    inherited: str,
    place: str,
    price: float,
    kept: dict[str, str],
    falling: dict[str, Counter[str]],
) -> None:
    best, score = node.best
    if score - price > node.right.get(inherited, node.floor):
        inherited, place = best, node.ending
        kept[place] = best
    if node.children:
        for child in node.children:
            _prune(child, inherited, place, price, kept, falling)
        return
    for form, rules in node.forms:
        if inherited not in rules and form.weight > price:
            kept[START + form.text] = rules[0]
            falling[START + form.text].update(dict.fromkeys(rules, 1))
            continue
        for each in rules:
            falling[place][each] += 1
        falling[place][_ALL] += 1


def _line(first: str, seen: Counter[str], second: float, rare: float) -> str:
    total = max(seen.pop(_ALL, 1), 1)
    others = [(each, count / total) for each, count in seen.items() if each != first]
    others.sort(key=lambda pair: (-pair[1], pair[0]))
    likely = [each for each, share in others if share >= second][:2]
    possible = [each for each, share in others if rare <= share < second][:4]
    return ",".join([first, *likely]) + (";" + ",".join(possible) if possible else "")
