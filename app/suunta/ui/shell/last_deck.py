"""The deck that was presented last: the one that is wanted again, more often than any other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from suunta.domain.deck import Deck

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

KEY = "last-talk"


class LastDeck:
    """Kept with the user's data; where nothing can be kept, as long as the window lives."""

    def __init__(self, keeper: Keeper | None) -> None:
        self._keeper = keeper
        self._said = ""

    @property
    def id(self) -> str:
        """Its identifier; empty before the first talk."""
        if self._said or self._keeper is None:
            return self._said
        kept: str = self._keeper.keeping.settings.get(KEY, "")
        return kept

    def remember(self, deck: Deck) -> None:
        """This one is presented now."""
        self._said = deck.id
        if self._keeper is not None and self._keeper.keeping.is_writable:
            self._keeper.do(partial(self._keeper.keeping.settings.choose, KEY, deck.id))

    def first(self, decks: Iterable[Deck]) -> tuple[Deck, ...]:
        """The decks with this one before the others, which stay as they are."""
        return tuple(sorted(decks, key=lambda deck: deck.id != self.id))
