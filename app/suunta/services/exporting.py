"""Exporting: a deck as a file that other programs open."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from suunta.domain.dates import written_date
from suunta.domain.deck import Deck
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.shown_slide import Gone, ShownSlide
from suunta.export.deck_content import DeckContent
from suunta.export.whole_file import write_whole
from suunta.services.presenting import Presenting

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
_LONGEST = 60
"""Characters of a title in the name of a file."""
PER_PAGE = (1, 2, 6)
"""How many slides a sheet of the handout can hold."""


class DeckForm(StrEnum):
    """What a deck can be exported as."""

    PDF = "pdf"
    """One slide a page."""
    HANDOUT = "handout"
    """A PDF on A4 to hand out or to write on, with sources."""
    CARDS = "cards"
    """The notes as cue cards, a PDF with four to a sheet of A4."""
    PPTX = "pptx"
    HTML = "html"
    """One file for any browser: the accessible form."""
    JSON = "json"
    """All of it with its notes, in every language, to be changed by a colleague's Suunta."""

    @property
    def suffix(self) -> str:
        return ".pdf" if self in (DeckForm.HANDOUT, DeckForm.CARDS) else f".{self}"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what its reader will miss."""

    target: Path
    slides: int
    gone: tuple[tuple[int, Gone], ...] = ()
    """What the slide of that number refers to and the knowledge does not hold."""
    crowded: tuple[int, ...] = ()
    """Numbers of the slides that hold more than can be read from the last row."""


class Exporting:
    """Decks as files, with the knowledge of one edition in them."""

    def __init__(self, presenting: Presenting, labels: Labels, edition: Edition) -> None:
        self._presenting, self._labels, self._edition = presenting, labels, edition

    def export_deck(
        self,
        deck: Deck,
        language: Language,
        target: Path,
        *,
        kind: DeckForm,
        with_notes: bool = False,
        per_page: int = 1,
        cancelled: Cancelled = lambda: False,
        progress: Progress = lambda _done, _all: None,
    ) -> Exported | None:
        """Write the deck to `target`, whole or not at all; `None` when it was cancelled before.

        What slides have lost is told in them and in the answer, and is no error. Raises
        `NotWritten`. What the kind needs is loaded now; any thread will do.
        """
        slides = self._presenting.resolve(deck, language)
        if kind is DeckForm.JSON:
            from suunta.services.deck_exchange import deck_json

            content: bytes | None = deck_json(deck)
        else:
            from suunta.export.deck_files import deck_file

            content = deck_file(
                kind,
                self._content(deck, language, slides, with_notes=with_notes),
                per_page=per_page,
                cancelled=cancelled,
                progress=progress,
            )
        if content is None or cancelled():
            return None
        write_whole(target, content)
        numbered = tuple(enumerate(slides, 1))
        return Exported(
            target,
            len(slides),
            tuple((number, gone) for number, slide in numbered for gone in slide.gone),
            tuple(number for number, slide in numbered if slide.warnings),
        )

    def name(self, deck: Deck, language: Language, kind: DeckForm) -> str:
        """Of a file, without anything a file system refuses."""
        title = in_language(deck.title, language) if deck.title else ""
        words = "-".join(re.findall(r"\w+", title.lower()))[:_LONGEST].strip("-_")
        of_language = "" if kind is DeckForm.JSON else f"-{language}"
        return f"{words or 'suunta'}{of_language}{kind.suffix}"

    def _content(
        self, deck: Deck, language: Language, slides: tuple[ShownSlide, ...], *, with_notes: bool
    ) -> DeckContent:
        date = written_date(self._edition.date, language)
        return DeckContent(
            title=in_language(deck.title, language) if deck.title else "Suunta",
            language=language,
            slides=slides,
            labels=self._labels,
            subject=self._labels.text(
                "chart.imprint", language, edition=self._edition.name, date=date
            ),
            date=self._edition.date,
            has_notes=with_notes,
            before=deck.preparation(language),
        )
