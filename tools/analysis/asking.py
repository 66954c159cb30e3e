"""What the programs say about all words, with doubtful readings taken out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import candidates
import derivations_fi
import derivations_sv
import hunspell
from reading import Reading
from voikko import Voikko

_IRREGULAR = Path(__file__).with_name("irregular_sv.txt")

_A_VERB = 4
"""Of how many forms an infinitive is the base form, for a part to be its stem: `sök`."""

Readings = dict[str, tuple[Reading, ...]]


@dataclass(frozen=True, slots=True)
class Asked:
    """The readings of a language's words, the likeliest first."""

    readings: Readings
    support: Counter[str]
    """Of how many forms each word is the base form, be it alone or last in compounds."""
    base_of_first_part: Callable[[str], str]
    made: frozenset[str]
    """The forms that were made up and found to exist."""
    irregular: frozenset[str] = frozenset()
    """The forms whose base form was mended by hand."""


def ask(language: str, words: list[str]) -> Asked:
    """Ask about `words`, and about forms made of them."""
    return _finnish(words) if language == "fi" else _swedish(words)


def _finnish(words: list[str]) -> Asked:
    voikko = Voikko()
    readings = {word: found for word in words if (found := voikko.readings(word))}
    plain = [word for word in sorted(readings) if not readings[word][0].modifiers]
    adjectives = sorted(voikko.adjectives)
    made = {}
    for word in dict.fromkeys(candidates.finnish(plain, adjectives, every=4)):
        found = () if word in readings else voikko.readings(word)
        if found and not any(each.is_name or each.modifiers for each in found):
            made[word] = found
    support = _support(readings)
    whole = Counter(each.lemma for found in readings.values() for each in found)
    readings |= made
    words_alone = _Alone(frozenset(voikko.verbs), _adjectives_of_their_own(voikko.duties, readings))
    return Asked(
        {
            word: _likely(map(words_alone.with_roots, _plain(_merged(found), whole)), support)
            for word, found in readings.items()
        },
        support,
        lambda part: voikko.base_of_first_part(part, support),
        frozenset(made),
    )


def _merged(found: Iterable[Reading]) -> Iterable[Reading]:
    """Readings that differ in nothing but their roots as one: Voikko may name them in one only."""
    roots: dict[Reading, dict[str, None]] = {}
    for each in found:
        roots.setdefault(replace(each, roots=()), {}).update(dict.fromkeys(each.roots))
    return (replace(each, roots=tuple(several)) for each, several in roots.items())


def _plain(found: Iterable[Reading], whole: Counter[str]) -> Iterable[Reading]:
    """Without the compounds fewer forms speak for than for a plain word: `parantapa`."""
    found = tuple(found)
    most = max((whole[each.lemma] for each in found if not each.modifiers), default=0)
    return (each for each in found if not each.modifiers or whole[each.lemma] >= most)


def _adjectives_of_their_own(duties: Iterable[str], words: Iterable[str]) -> frozenset[str]:
    """Those of `duties` that are compared or tell how: `merkittävä`, for there is `merkittävästi`.

    They no longer mean what is to be done, so their verb is no kin of theirs.
    """
    known = set(words)
    return frozenset(
        each
        for each in duties
        if not known.isdisjoint((each + "sti", each[:-1] + "in", each[:-1] + "ämpi"))
        or not known.isdisjoint((each[:-1] + "ampi", each[:-1] + "empi", each[:-1] + "immat"))
    )


@dataclass(frozen=True, slots=True)
class _Alone:
    """What Finnish words that are no compounds are derived from."""

    verbs: frozenset[str]
    adjectives: frozenset[str]

    def with_roots(self, reading: Reading) -> Reading:
        """The reading with the roots Voikko named, or those of its ending."""
        if (reading.head or reading.lemma) in self.adjectives:
            return replace(reading, roots=())
        verb = derivations_fi.verb_of_doing(reading.lemma)
        if reading.roots and verb in self.verbs:
            return replace(reading, roots=(verb,))
        if reading.roots or reading.modifiers or reading.is_name:
            return reading
        return replace(reading, roots=derivations_fi.roots(reading.lemma, self.verbs))


def _swedish(words: list[str]) -> Asked:
    lines = _IRREGULAR.read_text("utf-8").splitlines()
    irregular = dict(line.split() for line in lines if line and not line.startswith("#"))
    readings = hunspell.read_all(words, irregular)
    made = hunspell.read_all(
        [word for word in candidates.swedish(sorted(readings)) if word not in readings], irregular
    )
    known = {each.lemma for found in readings.values() for each in found}
    support = _support(readings)
    readings = {
        word: _likely((*_adjective(word, support), *found), support)
        for word, found in (readings | made).items()
    }
    cutting = _Cutting(readings, support)
    return Asked(
        {
            word: tuple(cutting.cut(_with_roots(each, known)) for each in found)
            for word, found in readings.items()
        },
        support,
        cutting.base_of,
        frozenset(made),
        frozenset(
            word
            for word, found in readings.items()
            if any((each.head or each.lemma) in irregular.values() for each in found)
        ),
    )


def _adjective(word: str, support: Counter[str]) -> tuple[Reading, ...]:
    """`gemensam` of `gemensamma`, which the dictionary lists as a word of its own."""
    for ending, instead in (("samt", "sam"), ("samma", "sam"), ("nna", "n")):
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(stem) > 4 and support[stem]:
            return (Reading(stem),)
    return ()


def _with_roots(reading: Reading, known: set[str]) -> Reading:
    if reading.modifiers:
        return reading
    return replace(reading, roots=derivations_sv.roots(reading.lemma, known))


class _Cutting:
    """Finds the parts of the compounds that Hunspell's dictionary lists as one word."""

    def __init__(self, readings: Readings, support: Counter[str]) -> None:
        self._readings = readings
        self._support = support
        self._last: Counter[str] = Counter()
        self._first: Counter[str] = Counter()
        for found in readings.values():
            for each in found[:1]:
                if each.modifiers:
                    self._last[each.head] += 1
                    self._first.update(each.modifiers)

    def cut(self, reading: Reading) -> Reading:
        """The reading with its parts, where both are words that other compounds have too."""
        lemma = reading.lemma
        if reading.modifiers or len(lemma) < 7:
            return reading
        best = (0, "", "")
        for place in range(3, len(lemma) - 2):
            before, head = lemma[:place], lemma[place:]
            if not (self._is_head(head) and self._is_first(before)):
                continue
            best = max(best, (min(len(self.base_of(before)), len(head)), before, head))
        if not best[0]:
            return reading
        return Reading(lemma, (), (best[1],), best[2], reading.is_name)

    def _is_head(self, head: str) -> bool:
        return self._support[head] > 2 and (len(head) > 3 or self._last[head] > 3)

    def _is_first(self, before: str) -> bool:
        return self._first[before] > 1 or (
            len(before) > 3 and self._support[self.base_of(before)] > 2
        )

    def base_of(self, part: str) -> str:
        """The base form of a part that is not the last: without the letters that link it."""
        support = self._support
        bare = part.removesuffix("s") if len(part) > 3 and not part.endswith("ss") else part
        if support[part] and support[part] >= support[bare]:
            return part
        if part.endswith("ar") and support[part + "e"]:
            return part + "e"
        if part in self._readings and bare == part and support[part + "a"] < _A_VERB:
            return part
        return next(filter(support.__getitem__, _bases(part, bare)), part)


def _bases(part: str, bare: str) -> Iterable[str]:
    """What a part that links may be a form of, the likeliest first; `bare` is without its s."""
    if bare != part:
        yield from (bare, bare + "e", bare + "a", bare.removesuffix("e"), bare[:-1] + "a")
    if part[-1] in "ou":
        yield part[:-1] + "a"
    if part[-1] in "ae":
        yield from (part[:-1], part[:-1] + "a", part.removesuffix("e") + "um")
    yield from (part + "a", part + "e", part + part[-1] + "a", part + part[-1] + "e")


def _support(readings: Readings) -> Counter[str]:
    return Counter(each.head or each.lemma for found in readings.values() for each in found)


def _likely(found: Iterable[Reading], support: Counter[str]) -> tuple[Reading, ...]:
    """Without the base forms that hardly any other form supports; the likeliest first."""

    def known(reading: Reading) -> int:
        return support[reading.head or reading.lemma]

    ordered = sorted(found, key=lambda each: (-known(each), len(each.modifiers), each.lemma))
    most = known(ordered[0])
    return tuple(
        replace(each, roots=_likely_roots(each.roots, support))
        for each in ordered
        if known(each) * 8 >= most
    )


def _likely_roots(roots: Iterable[str], support: Counter[str]) -> tuple[str, ...]:
    ordered = sorted(roots, key=lambda root: (-support[root], root))
    return tuple(root for root in ordered if support[root] * 8 >= support[ordered[0]])[:1]
