"""Ready decks hold together: slides as their kind wants them, minutes that add up, full notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from suunta.content.checks.translations import NAMES
from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript, references
from suunta.content.manuscript import Manuscript
from suunta.content.markup import FIGURE, marks
from suunta.domain.address import Address, is_identifier
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem
from suunta.domain.slide_kind import RULES, SlideKind

_OPTIONS = ("timer", "ballot", "dots", "decoys")
_CHARTED = ("polis/results",)
"""Documents that have a chart of their own, besides figures and recommendations."""
_VOTABLE = (DocumentType.FIGURE, DocumentType.RECOMMENDATION)


def check_decks(manuscript: Manuscript) -> Iterator[Problem]:
    values = {entry["id"]: entry.get("value") for _, _, entry in manuscript.entries("facts")}
    orders: dict[int, str] = {}
    for deck in manuscript.decks:
        yield from _folder(deck)
        yield from _order(deck, orders)
        yield from _identifiers(deck)
        yield from _minutes(deck)
        for position, slide in deck.slides():
            yield from _kind(deck, position, slide)
            yield from _decoys(deck, position, slide, values)
            yield from _replaced(deck, position, slide)
        yield from _given_away(deck)
        yield from _languages(deck)
        yield from _words(deck)


def _folder(deck: DeckManuscript) -> Iterator[Problem]:
    name = deck.id.partition("/")[2]
    if not is_identifier(f"{DocumentType.VISION}/{name}"):
        message = f"The folder's name {name!r} is not lower-case English with hyphens."
        yield Problem(deck.file, 0, message, "Rename the folder.")


def _order(deck: DeckManuscript, orders: dict[int, str]) -> Iterator[Problem]:
    place = deck.about.data["order"]
    other = orders.setdefault(place, deck.id)
    if other != deck.id:
        message = f"{other} has the place {place} in the list as well."
        line = deck.about.line("order")
        yield Problem(deck.file, line, message, "Give each deck a place of its own.")


def _identifiers(deck: DeckManuscript) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, slide in deck.slides():
        if slide["id"] in seen:
            message = f"A slide with the identifier {slide['id']!r} stands here a second time."
            line = deck.line(position, "id")
            yield Problem(deck.file, line, message, "Rename or remove one of the two.")
        seen.add(slide["id"])


def _minutes(deck: DeckManuscript) -> Iterator[Problem]:
    total, wanted = sum(s["minutes"] for _, s in deck.slides()), deck.about.data["minutes"]
    if total != wanted:
        message = f"The minutes of the slides add up to {total:g}, the deck has {wanted:g}."
        line = deck.about.line("minutes")
        yield Problem(deck.file, line, message, "Change the deck's minutes or its slides'.")
    for position, slide in deck.slides():
        least = RULES[SlideKind(slide["kind"])].least
        if slide["minutes"] < least:
            message = f"A slide of kind {slide['kind']} takes {least:g} minutes at least."
            line = deck.line(position, "minutes")
            yield Problem(deck.file, line, message, "Give it more, or join it to another.")


def _kind(deck: DeckManuscript, position: int, slide: dict[str, Any]) -> Iterator[Problem]:
    """What a slide is of and its options are such as its kind can show."""
    kind = SlideKind(slide["kind"])
    rule, of = RULES[kind], references(slide)
    if not rule.least_of <= len(of) <= rule.most_of:
        line = deck.line(position, "of" if "of" in slide else "kind")
        wanted = _count(rule.least_of, rule.most_of)
        message = f"A slide of kind {kind} is of {wanted}; here it is of {len(of)}."
        yield Problem(deck.file, line, message, "Correct 'of', or choose another kind.")
    for reference in of:
        if not _fits(kind, reference, len(of)):
            message = f"A slide of kind {kind} cannot be of {reference!r}."
            line = deck.line(position, "of")
            yield Problem(deck.file, line, message, f"It can be of {_WANTED[kind]}.")
    for option in _OPTIONS:
        if option in slide and option not in rule.options:
            line = deck.line(position, option)
            message = f"A slide of kind {kind} has no {option!r}."
            yield Problem(deck.file, line, message, "Take it out.")
    if "dots" in slide and slide.get("ballot") != "dots":
        message = "Only a vote with 'ballot: dots' has 'dots'."
        yield Problem(deck.file, deck.line(position, "dots"), message, "Add the ballot.")
    if rule.is_claim and not (of or "sources" in slide or "provenance" in slide):
        message = f"The slide {slide['id']!r} claims something and nobody stands for it."
        remedy = "Add 'of' or 'sources', or 'provenance: inferred' for what we conclude ourselves."
        yield Problem(deck.file, deck.line(position), message, remedy)


_WANTED = {
    SlideKind.FIGURE: "one number of the facts: figure/… or fact/…",
    SlideKind.GUESS: "one number of the facts: figure/… or fact/…",
    SlideKind.CHART: "numbers of the facts, or one of recommendation/… and polis/results",
    SlideKind.EXPERIMENT: "one experiment/…",
    SlideKind.VOTE: "figure/… and recommendation/…",
}


def _fits(kind: SlideKind, reference: str, count: int) -> bool:
    address = Address.parse(reference)
    type_ = address.id.partition("/")[0]
    is_number = type_ in (DocumentType.FIGURE, "fact")
    match kind:
        case SlideKind.FIGURE | SlideKind.GUESS:
            return is_number
        case SlideKind.CHART:
            has_chart = type_ == DocumentType.RECOMMENDATION or address.id in _CHARTED
            return is_number or (has_chart and count == 1)
        case SlideKind.EXPERIMENT:
            return type_ == DocumentType.EXPERIMENT
        case SlideKind.VOTE:
            return type_ in _VOTABLE
        case _:
            return type_ != "fact"


def _count(least: int, most: int) -> str:
    if most == 0:
        return "nothing"
    if least == most:
        return "one thing" if most == 1 else f"{most} things"
    return f"{least} to {most} things"


def _decoys(
    deck: DeckManuscript, position: int, slide: dict[str, Any], values: dict[str, Any]
) -> Iterator[Problem]:
    for place, decoy in enumerate(slide.get("decoys", ())):
        if decoy in [values.get(reference) for reference in references(slide)]:
            message = f"{decoy:g} is the right number, not a wrong one."
            line = deck.line(position, "decoys", place)
            yield Problem(deck.file, line, message, "Take it out: the right one comes by itself.")


def _replaced(deck: DeckManuscript, position: int, slide: dict[str, Any]) -> Iterator[Problem]:
    """Words in place of a page's own no longer rest on the page's sources."""
    key = {SlideKind.STATEMENT: "text", SlideKind.QUOTATION: "text", SlideKind.LIST: "points"}.get(
        SlideKind(slide["kind"])
    )
    is_founded = "sources" in slide or "provenance" in slide
    if key is None or is_founded or len(references(slide)) != 1:
        return
    if any(key in words.slides.get(slide["id"], {}) for words in deck.words):
        message = f"The slide {slide['id']!r} has {key} of its own and nobody stands for it."
        remedy = "Add 'sources' or 'provenance', or leave the words to the page."
        yield Problem(deck.file, deck.line(position), message, remedy)


def _given_away(deck: DeckManuscript) -> Iterator[Problem]:
    """A number is guessed only as long as no slide before has shown it."""
    seen: dict[str, str] = {}
    for position, slide in deck.slides():
        of = references(slide)
        if slide["kind"] == SlideKind.GUESS and of and of[0] in seen:
            message = f"The slide {seen[of[0]]!r} tells the number that is guessed here."
            line = deck.line(position, "of")
            yield Problem(deck.file, line, message, "Let the guess come first.")
        written = (words.slides.get(slide["id"], {}) for words in deck.words)
        told = {number for words in written for number in _figures(words)}
        for number in (*of, *told):
            seen.setdefault(number, slide["id"])


def _languages(deck: DeckManuscript) -> Iterator[Problem]:
    folder = PurePosixPath(deck.file).parent
    ids = [slide["id"] for _, slide in deck.slides()]
    first = deck.words[0]
    for words in deck.words:
        for identifier in ids:
            if identifier not in words.slides:
                message = f"The slide {identifier!r} has no words in {NAMES[words.language]}."
                line = words.yaml.line("slides")
                yield Problem(words.file, line, message, "Write them; every slide has notes.")
        for identifier in words.slides:
            if identifier not in ids:
                message = f"There is no slide {identifier!r} in {folder}/about.yaml."
                line = words.line(identifier)
                yield Problem(words.file, line, message, "Correct its name or take it out.")
        if words is not first:
            yield from _preparations(words, first)
            yield from _differences(words, first)


def _preparations(words: DeckWordsManuscript, first: DeckWordsManuscript) -> Iterator[Problem]:
    """What is to be done before people come is the same in each language."""
    counts = len(words.before), len(first.before)
    if counts[0] != counts[1]:
        message = f"before: {counts[0]} lines here, {counts[1]} in {first.file}."
        yield Problem(words.file, words.yaml.line("before"), message, "Make them the same.")


def _differences(words: DeckWordsManuscript, first: DeckWordsManuscript) -> Iterator[Problem]:
    """What one language has and the other has not."""
    for identifier in words.slides.keys() & first.slides.keys():
        mine, theirs = words.slides[identifier], first.slides[identifier]
        for key in sorted(_keys(theirs) - _keys(mine)):
            message = f"{identifier}: {key} is missing in {NAMES[words.language]}."
            line = words.line(identifier)
            yield Problem(words.file, line, message, f"{first.file} has it.")
        for key in sorted(_keys(mine) - _keys(theirs)):
            message = f"{identifier}: {key} is missing in {NAMES[first.language]}."
            line = first.line(identifier)
            yield Problem(first.file, line, message, f"{words.file} has it.")
        counts = len(mine.get("points", ())), len(theirs.get("points", ()))
        if counts[0] != counts[1]:
            message = f"{identifier}: {counts[0]} points here, {counts[1]} in {first.file}."
            line = words.line(identifier, "points")
            yield Problem(words.file, line, message, "Make them the same.")
        if _figures(mine) != _figures(theirs):
            message = f"The figures of {identifier!r} differ from {first.file}."
            yield Problem(words.file, words.line(identifier), message, "Make them the same.")


def _keys(words: dict[str, Any]) -> set[str]:
    return {key for key in words if key != "notes"} | {
        f"notes.{key}" for key in words.get("notes", ())
    }


def _figures(words: dict[str, Any]) -> Counter[str]:
    """The numbers on the slide; its notes are a talk and may repeat them as they like."""
    texts = (words.get("title", ""), words.get("text", ""), *words.get("points", ()))
    return Counter(mark.target for text in texts for mark in marks(FIGURE, text))


def _words(deck: DeckManuscript) -> Iterator[Problem]:
    """What each slide cannot do without."""
    for words in deck.words:
        for position, slide in deck.slides():
            written = words.slides.get(slide["id"])
            if written is None:
                continue
            line = words.line(slide["id"])
            name, language = slide["id"], NAMES[words.language]
            is_last = position == len(deck.about.data["slides"]) - 1
            for key in ("say",) if is_last else ("say", "next"):
                if key not in written.get("notes", {}):
                    message = f"The notes of {name!r} do not tell what to {_TO_DO[key]}."
                    yield Problem(words.file, line, message, f"Write notes.{key} in {language}.")
            for key in _needed(SlideKind(slide["kind"]), slide):
                if key not in written:
                    message = f"The slide {name!r} has no {key} in {language}."
                    remedy = f"A slide of kind {slide['kind']} needs it."
                    yield Problem(words.file, line, message, remedy)
            yield from _statements(words, slide, written)


_TO_DO = {"say": "say", "next": "say to lead on"}


def _needed(kind: SlideKind, slide: dict[str, Any]) -> Iterator[str]:
    match kind:
        case SlideKind.QUOTATION | SlideKind.DISCUSSION:
            yield "text"
        case SlideKind.STATEMENT if "of" not in slide:
            yield "text"
        case SlideKind.LIST | SlideKind.VOTE if "of" not in slide:
            yield "points"
    if kind is SlideKind.LIST and len(references(slide)) != 1:
        yield "title"


def _statements(
    words: DeckWordsManuscript, slide: dict[str, Any], written: dict[str, Any]
) -> Iterator[Problem]:
    """A room votes on sentences of its own, one for each figure that shall stand beside one."""
    of, points = references(slide), written.get("points", ())
    figures = [each for each in of if each.startswith(f"{DocumentType.FIGURE}/")]
    if slide["kind"] == SlideKind.VOTE and figures and len(points) < len(of):
        message = f"The vote {slide['id']!r} is of {len(of)} figures and has {len(points)} points."
        remedy = "Word a statement for each, in the order of 'of'; more may follow."
        line = words.line(slide["id"], "points")
        yield Problem(words.file, line, message, remedy)
    if slide["kind"] == SlideKind.LIST and len(of) > 1 and points and len(points) != len(of):
        message = f"The list {slide['id']!r} is of {len(of)} things and has {len(points)} points."
        line = words.line(slide["id"], "points")
        yield Problem(words.file, line, message, "Write one for each, or none.")
