"""Slides hold what can be read from the last row, be it typed for them or taken from a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript, references
from suunta.content.manuscript import Manuscript, PageManuscript
from suunta.content.markup import FIGURE, without_marks
from suunta.domain.address import Address
from suunta.domain.problem import Problem, Severity
from suunta.domain.shown_slide import Part, TooMuch, too_much
from suunta.domain.slide_kind import MAIN_SECTION, SlideKind

NOTES = 900
"""Characters of a slide's notes in all: more is not read while speaking."""

BEFORE, LINE = 7, 140
"""Lines of what to do before people come, and characters of each."""

_A_NUMBER = "9,999"
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}")


def check_deck_lengths(manuscript: Manuscript) -> Iterator[Problem]:
    pages = {(document.id, page.language): page for document, page in manuscript.pages()}
    for deck in manuscript.decks:
        for words in deck.words:
            yield from _before(words)
            for position, slide in deck.slides():
                written = words.slides.get(slide["id"], {})
                yield from _slide(words, slide, written)
                yield from _notes(words, slide["id"], written)
                yield from _taken(deck, position, words, pages)


def _slide(
    words: DeckWordsManuscript, slide: dict[str, Any], written: dict[str, Any]
) -> Iterator[Problem]:
    title, text = (FIGURE.sub(_A_NUMBER, written.get(key, "")) for key in ("title", "text"))
    points = tuple(FIGURE.sub(_A_NUMBER, point) for point in written.get("points", ()))
    for found in too_much(SlideKind(slide["kind"]), title, text, points):
        place = _PLACES[found.part]
        at = (*place, found.position) if found.part is Part.POINT else place
        line = words.line(slide["id"], *at)
        yield Problem(words.file, line, _sentence(found, slide), "Say less; the notes have room.")


_PLACES = {
    Part.TITLE: ("title",),
    Part.TEXT: ("text",),
    Part.POINTS: ("points",),
    Part.POINT: ("points",),
}


def _sentence(found: TooMuch, slide: dict[str, Any]) -> str:
    where = f"on the slide {slide['id']!r} ({slide['kind']})"
    if found.allowed == 0:
        what = "points" if found.part is Part.POINTS else found.part.value
        return f"There is no place for {what} {where}."
    if found.part is Part.POINTS:
        return f"{found.count} points {where}; {found.allowed} fit."
    what = f"point {found.position + 1}" if found.part is Part.POINT else found.part.value
    return f"The {what} has {found.count} characters {where}; {found.allowed} fit."


def _notes(words: DeckWordsManuscript, slide: str, written: dict[str, Any]) -> Iterator[Problem]:
    length = sum(len(text) for text in written.get("notes", {}).values())
    if length > NOTES:
        message = f"The notes of {slide!r} have {length} characters; {NOTES} can be taken in."
        yield Problem(words.file, words.line(slide, "notes"), message, "Shorten them.")


def _before(words: DeckWordsManuscript) -> Iterator[Problem]:
    if len(words.before) > BEFORE:
        message = f"{len(words.before)} lines of what to do before people come; {BEFORE} are read."
        yield Problem(words.file, words.yaml.line("before"), message, "Join or drop some.")
    for place, text in enumerate(words.before):
        if len(text) > LINE:
            message = f"The line has {len(text)} characters; {LINE} fit."
            yield Problem(words.file, words.yaml.line("before", place), message, "Say less.")


def _taken(
    deck: DeckManuscript,
    position: int,
    words: DeckWordsManuscript,
    pages: dict[tuple[str, Any], PageManuscript],
) -> Iterator[Problem]:
    """What a statement or an experiment shows of its page, where it has no text of its own."""
    slide = deck.about.data["slides"][position]
    kind, of = SlideKind(slide["kind"]), references(slide)
    has_text = "text" in words.slides.get(slide["id"], {})
    if kind not in (SlideKind.STATEMENT, SlideKind.EXPERIMENT) or has_text or not of:
        return
    address = Address.parse(of[0])
    page = pages.get((address.id, words.language))
    if page is None:
        return
    is_whole = kind is SlideKind.STATEMENT and not address.anchor
    anchor = MAIN_SECTION.get(address.id.partition("/")[0], "") if is_whole else address.anchor
    for found in too_much(kind, "", _text_of(page, anchor)):
        message = f"{of[0]} has {found.count} characters in {words.language}; {found.allowed} fit."
        remedy, severity = "Choose a shorter section, or write 'text'.", Severity.ERROR
        if kind is SlideKind.STATEMENT:
            remedy = f"It is continued on further slides. {remedy}"
            severity = Severity.WARNING
        yield Problem(deck.file, deck.line(position, "of"), message, remedy, severity)


def _text_of(page: PageManuscript, anchor: str) -> str:
    """About what a slide shows of it: without marks, addresses and emphasis."""
    section = next((each for each in page.sections if each.anchor == anchor), None)
    written = section.markdown if section else page.front.data["summary"]
    plain = without_marks(FIGURE.sub(_A_NUMBER, written))
    return " ".join(_EMPHASIS.sub("", _LINK.sub(r"\1", plain)).split())
