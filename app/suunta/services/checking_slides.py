"""Whether the slides of the ready decks fit: they are laid out as they are shown, and measured."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.content.deck_assembly import assemble_decks
from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript
from suunta.content.loader import Draft
from suunta.domain.language import Language
from suunta.domain.problem import Problem
from suunta.domain.shown_slide import ShownSlide
from suunta.export.slide_block import Missing
from suunta.export.slide_grid import Role
from suunta.export.slide_look import look_of
from suunta.export.slide_painter import overflow
from suunta.export.slide_view import views_of
from suunta.export.without_window import make_drawable
from suunta.services.presenting import Presenting

_LOOK = "contrast"
"""It has the thickest letters: what fits in it fits in all of them."""
_SHOWN = 60
"""Characters of what is left out that are told."""
_BETWEEN_LINES = re.compile(r"[\s\u00ad-]")
_KEYS = {Role.TITLE: "title", Role.TEXT: "text", Role.POINT: "points"}


def check_slides(draft: Draft) -> Iterator[Problem]:
    """What of each slide has no room on it, in every language; knowledge with errors has none."""
    make_drawable()
    decks = {deck.id: deck for deck in assemble_decks(draft.manuscript.decks)}
    presenting = Presenting(draft.knowledge(), draft.labels, lambda: tuple(decks.values()))
    for written in draft.manuscript.decks:
        for language in Language:
            shown = presenting.resolve(decks[written.id], language)
            for view in views_of(shown, draft.labels):
                for missing in overflow(view, look_of(_LOOK)):
                    yield _problem(written, view.slide, missing, language)


def _problem(
    deck: DeckManuscript, slide: ShownSlide, missing: Missing, language: Language
) -> Problem:
    words = missing.words if len(missing.words) <= _SHOWN else f"{missing.words[:_SHOWN]}…"
    message = f"The slide {slide.id!r} has no room for '{words}' in {language}."
    file, line = _place(deck, slide, missing, language)
    return Problem(file, line, message, "Say less: no type is smaller than can be read.")


def _place(
    deck: DeckManuscript, slide: ShownSlide, missing: Missing, language: Language
) -> tuple[str, int]:
    """Where the words were typed, else where the slide says what it is of."""
    key = _KEYS.get(missing.part, "")
    for words in deck.words:
        if words.language is language and key in words.slides.get(slide.id, {}):
            return words.file, words.line(slide.id, *_typed(words, slide, key, missing))
    position = next(at for at, each in deck.slides() if each["id"] == slide.id)
    return deck.file, deck.line(position)


def _typed(
    words: DeckWordsManuscript, slide: ShownSlide, key: str, missing: Missing
) -> tuple[str | int, ...]:
    """Of several points the one that the words are of."""
    count = len(words.slides[slide.id]["points"]) if key == "points" else 0
    texts = [_unbroken(point.text) for point in slide.points[:count]]
    wanted = _unbroken(missing.words)
    found = next((at for at, text in enumerate(texts) if wanted in text), None)
    return (key,) if found is None else (key, found)


def _unbroken(words: str) -> str:
    """Without what may stand between two lines."""
    return _BETWEEN_LINES.sub("", words)
