"""What can be shown to an audience from where one is, as the entries of a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.ui.commands.command_set import CommandSet

MOST_DECKS = 8
_LONGEST = 60
"""Letters of a title."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from at a moment."""

    language: Language
    is_talking: bool = False
    is_meant: bool = False
    """Whether there is a hit, a passage, a figure or a page that could be shown."""
    is_shown: bool = False
    """Whether such a thing is on the audience's screen."""
    put_by: int = 0
    decks: Sequence[Deck] = ()
    """The likeliest first."""


class PresentMenu(QObject):
    """In a talk what is looked at comes first, else the decks."""

    deck_chosen = Signal(object)
    """A `Deck`."""

    def __init__(self, menu: QMenu, commands: CommandSet, offer: Callable[[], Offer]) -> None:
        super().__init__(menu)
        self._menu, self._commands, self._offer = menu, commands, offer

    def fill(self) -> None:
        """Make the entries anew."""
        offer = self._offer()
        self._menu.clear()
        if offer.is_talking:
            self._add_hit(offer)
            self._menu.addAction(self._go_on())
        else:
            for deck in offer.decks[:MOST_DECKS]:
                self._menu.addAction(self._deck(deck, offer.language))
            self._menu.addSeparator()
            self._add_hit(offer)
            self._commands.fill(self._menu, ("presentations.show",))

    def _add_hit(self, offer: Offer) -> None:
        if offer.is_meant:
            self._commands.fill(self._menu, ("hit.project", "hit.put_by"))
        if offer.put_by:
            self._commands.fill(self._menu, ("hit.next_put_by",))
        if offer.is_shown:
            self._commands.fill(self._menu, ("hit.take_off",))
        if offer.is_meant or offer.put_by or offer.is_shown:
            self._menu.addSeparator()

    def _go_on(self) -> QAction:
        """The command by the name that fits: its own says that something is to begin."""
        command = self._commands.action("present.start")
        key = command.shortcut().toString(command.shortcut().SequenceFormat.NativeText)
        name = self.tr("Back to the talk")
        action = QAction(f"{name}\t{key}", self._menu)
        action.setIcon(command.icon())
        action.triggered.connect(command.trigger)
        return action

    def _deck(self, deck: Deck, language: Language) -> QAction:
        title = without_soft_hyphens(in_language(deck.title, language)) or self.tr("Untitled")
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
        action = QAction(short.replace("&", "&&"), self._menu)
        action.setData(deck.id)
        action.triggered.connect(lambda _checked=False: self.deck_chosen.emit(deck))
        return action
