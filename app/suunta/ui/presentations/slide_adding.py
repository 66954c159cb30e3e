"""Add what is looked at to slides: of the deck worked on last, of another, of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.deck_change import added, end_of
from suunta.domain.language import Language, in_language
from suunta.ui.presentations.deck_desk import DeckDesk

if TYPE_CHECKING:
    from suunta.ui.presentations.deck_chooser import DeckChooser
    from suunta.ui.theme.theme import Theme


class SlideAdding(QObject):
    """Says each time where the slides went; they can be taken back like a deletion."""

    told = Signal(str)

    def __init__(
        self, *, desk: DeckDesk, theme: Theme, window: QWidget, language: Language
    ) -> None:
        super().__init__(desk)
        self._desk, self._theme, self._window = desk, theme, window
        self.language = language
        """Of the texts: decks are called so."""

    def add(self, meant: Sequence[Address]) -> None:
        """Add to the deck that was worked on last; where there is none, to a new one."""
        if not self._is_something(meant):
            return
        last = next(iter(self._desk.own()), None)
        self._add_to(last, meant)

    def choose(self, meant: Sequence[Address]) -> DeckChooser | None:
        """Ask which deck to add to."""
        if not self._is_something(meant):
            return None
        from suunta.ui.presentations.deck_chooser import DeckChooser

        chooser = DeckChooser(
            decks=self._desk.own(), theme=self._theme, language=self.language, parent=self._window
        )
        chooser.chosen.connect(lambda name: self._add_to(self._desk.deck(name), meant))
        chooser.new_requested.connect(lambda: self._add_to(None, meant))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        return chooser

    def _add_to(self, deck: Deck | None, meant: Sequence[Address]) -> None:
        slides = self._desk.making.slides_of(meant)
        if deck is None:
            new = self._desk.making.deck_of(slides)
            title = in_language(new.title, self.language)
            told = self.tr("Added to a new presentation, “%1”.").replace("%1", title)
            self._desk.add(new, tuple(slide.id for slide in slides), told, is_new=True)
            return
        at = end_of(deck)
        after = added(deck, slides)
        names = tuple(slide.id for slide in after.slides[at : at + len(slides)])
        title = in_language(deck.title, self.language) if deck.title else ""
        told = self.tr("Added to “%1” as slide %2.").replace("%1", title)
        if len(slides) > 1:
            told = self.tr("Added to “%1” from slide %2 on.").replace("%1", title)
        self._desk.add(after, names, told.replace("%2", str(at + 1)), is_new=False)

    def _is_something(self, meant: Sequence[Address]) -> bool:
        if not meant:
            self.told.emit(self.tr("Choose a page, a passage, a figure or a search hit first."))
        return bool(meant)
