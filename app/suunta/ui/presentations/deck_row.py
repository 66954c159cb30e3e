"""One deck of the list: what it is called, how long it takes, in which languages it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.export.slide_view import SlideView
from suunta.services.deck_making_sheet import written_minutes
from suunta.ui.shown_date import shown_date


@dataclass(frozen=True, slots=True)
class DeckRow:
    """What the list shows of a deck."""

    deck: Deck
    title: str
    summary: str
    detail: str
    """How long, how many slides, which languages, and when it was changed."""
    spoken: str
    outline: tuple[tuple[str, str], ...]
    """Its parts with their minutes."""
    before: str
    """What to do before people come, a line each; empty where there is nothing."""
    first: SlideView | None
    """Its first slide; `None` where it has none that is shown."""
    is_binned: bool = False

    @property
    def id(self) -> str:
        return self.deck.id


@dataclass(frozen=True, slots=True)
class DeckGroup:
    """Decks under a heading."""

    heading: str
    rows: tuple[DeckRow, ...]


class DeckWords(QObject):
    """The words about a deck in the language of the window; its own are in that of the texts."""

    def row(self, deck: Deck, language: Language, first: SlideView | None) -> DeckRow:
        title = in_language(deck.title, language) if deck.title else self.tr("Without a title")
        summary = in_language(deck.summary, language) if deck.summary else ""
        detail = "  ·  ".join(self._details(deck, language))
        kind = self.tr("Ready presentation") if deck.is_ready else self.tr("Presentation of yours")
        heard = (title, kind, *self._details(deck, language))
        spoken = ", ".join(part.replace(NO_BREAK_SPACE, " ") for part in heard if part)
        outline = self._outline(deck, language)
        before = "\n".join(f"– {line}" for line in deck.preparation(language))
        return DeckRow(deck, title, summary, detail, spoken, outline, before, first)

    def binned(
        self, deck: Deck, until: datetime, language: Language, first: SlideView | None
    ) -> DeckRow:
        """A deck that lies in the bin, and until when."""
        row = self.row(deck, language, first)
        day = shown_date(until.astimezone().date().isoformat())
        detail = self.tr("until %1; Enter brings it back").replace("%1", day)
        return replace(row, detail=detail, spoken=f"{row.title}, {detail}", is_binned=True)

    def minutes(self, minutes: float, language: Language) -> str:
        text = self.tr("%1 min").replace("%1", written_minutes(minutes, language))
        return text.replace(" ", NO_BREAK_SPACE)

    def _outline(self, deck: Deck, language: Language) -> tuple[tuple[str, str], ...]:
        lines: list[tuple[str, float]] = []
        for slide in deck.shown:
            name = slide.own_words(language).part
            if name:
                lines.append((name, slide.minutes))
            elif lines:
                lines[-1] = (lines[-1][0], lines[-1][1] + slide.minutes)
        return tuple((name, self.minutes(time, language)) for name, time in lines)

    def _details(self, deck: Deck, language: Language) -> list[str]:
        shown = len(deck.shown)
        parts = [
            self.minutes(deck.planned, language),
            self.tr("%Ln slide(s)", "", shown),
        ]
        if hidden := len(deck.slides) - shown:
            parts.append(self.tr("%Ln hidden", "", hidden))
        languages = [each for each in Language if each in deck.title]
        parts.append(" ".join(each.value.upper() for each in languages))
        if not deck.is_ready:
            day = deck.changed.astimezone().date().isoformat()
            parts.append(self.tr("changed %1").replace("%1", shown_date(day)))
        return [part for part in parts if part]
