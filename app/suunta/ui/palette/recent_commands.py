"""The commands that were given last in the palette, kept for the next start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

MOST = 5
_KEY = "recent-commands"


class RecentCommands:
    """The newest first; without a keeper they last as long as the window."""

    def __init__(self, keeper: Keeper | None = None) -> None:
        self._keeper = keeper
        kept: list[str] = keeper.keeping.settings.get(_KEY, []) if keeper else []
        self._identifiers = tuple(filter(_is_identifier, kept))[:MOST]

    def all(self) -> tuple[str, ...]:
        return self._identifiers

    def remember(self, identifier: str) -> None:
        """Make a command the newest."""
        others = [each for each in self._identifiers if each != identifier]
        self._identifiers = (identifier, *others)[:MOST]
        if self._keeper is not None:
            settings = self._keeper.keeping.settings
            self._keeper.do(partial(settings.choose, _KEY, list(self._identifiers)))


def _is_identifier(kept: object) -> bool:
    """What stands in a file may be anything."""
    return isinstance(kept, str)
