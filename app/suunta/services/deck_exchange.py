"""A presentation as a file for a colleague: written whole, and kept beside one's own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from suunta.domain.deck import Deck
from suunta.domain.slide import Slide, SlideWords
from suunta.services.exchange_file import (
    Exchange,
    Fault,
    Imported,
    keep_beside,
    read,
    time_faults,
    twice_faults,
    written,
)
from suunta.services.keeping.kinds import DECK

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping

EXCHANGE = Exchange(DECK)
MOST_SLIDES = 500
"""More than anybody shows in a day."""
LONGEST = 20_000
"""Characters of one field: far more than a slide or its notes can show."""
MOST_MINUTES = 24 * 60
_SECONDS = MOST_MINUTES * 60
_MOST_DOTS = 100


def deck_json(deck: Deck) -> bytes:
    """All of a deck with its notes, to be read again without loss.

    A ready one travels as a copy: it is its receiver's own there.
    """
    return written(EXCHANGE, deck.copy() if deck.is_ready else deck)


def import_deck(path: Path, keeping: Keeping) -> Imported[Deck]:
    """Keep the deck of a file beside those that are here; none of them is replaced.

    Raises `UnreadableExport` with the place of the mistake, or `NotKept`.
    """
    return keep_beside(read_deck(path), keeping.decks, keeping.bin)


def read_deck(path: Path) -> Deck:
    """The deck of a file; raises `UnreadableExport` with the place of the mistake."""
    return read(EXCHANGE, path, _faults)


def _faults(deck: Deck) -> Iterator[Fault]:
    yield from time_faults(deck)
    if deck.is_ready:
        yield "id", f"{deck.id} belongs to the program; a copy has an identifier of its own."
    if not 0 <= deck.minutes <= MOST_MINUTES:
        yield "minutes", f"{deck.minutes:g} cannot be: a talk takes 0 to {MOST_MINUTES} minutes."
    for name in ("title", "summary"):
        yield from _long(name, getattr(deck, name).values())
    for language, lines in deck.before.items():
        yield from _long(f"before.{language}", lines)
    if len(deck.slides) > MOST_SLIDES:
        yield "slides", f"{len(deck.slides)} slides are more than a deck holds ({MOST_SLIDES})."
    yield from twice_faults("slides", (slide.id for slide in deck.slides))
    for number, slide in enumerate(deck.slides):
        for place, reason in _slide_faults(slide):
            yield f"slides[{number}].{place}", reason


def _slide_faults(slide: Slide) -> Iterator[Fault]:
    if not 0 <= slide.minutes <= MOST_MINUTES:
        yield "minutes", f"{slide.minutes:g} cannot be: a slide takes 0 to {MOST_MINUTES} minutes."
    options = slide.options
    if not 0 <= options.timer <= _SECONDS:
        yield "options.timer", f"{options.timer} cannot be: it is counted from 0 to {_SECONDS} s."
    if not 1 <= options.dots <= _MOST_DOTS:
        yield "options.dots", f"{options.dots} cannot be: everybody has 1 to {_MOST_DOTS} dots."
    if not all(map(math.isfinite, options.decoys)):
        yield "options.decoys", "A number is too large."
    for language, words in slide.words.items():
        yield from _long(f"words.{language}", _texts(words))


def _texts(words: SlideWords) -> Iterator[str]:
    yield from (words.title, words.text, *words.points, words.part)
    yield from words.notes.parts().values()


def _long(place: str, texts: Iterable[str]) -> Iterator[Fault]:
    longest = max(map(len, texts), default=0)
    if longest > LONGEST:
        yield place, f"A text of {longest} characters is too long; there is room for {LONGEST}."
