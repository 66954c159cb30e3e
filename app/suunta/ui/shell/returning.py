"""Begin where the window was left, and keep in mind where that is."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from suunta.domain.document_type import DocumentType
from suunta.domain.errors import NotKept
from suunta.services.remembering import LastPlace, keep_place, plain, read_place, state_like
from suunta.ui.keeper import Keeper
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import PageName, Place

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping
    from suunta.ui.shell.page_stack import PageStack

_REST = 3000
"""Milliseconds after arriving somewhere until it counts as where one is."""


class Returning(QObject):
    """Keeps the place when one stays at it, and when the window closes."""

    def __init__(
        self,
        *,
        pages: PageStack,
        navigator: Navigator,
        preferences: Preferences,
        keeper: Keeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._navigator = navigator
        self._preferences = preferences
        self._keeper = keeper
        self._kept: LastPlace | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.keep)
        navigator.arrived.connect(self._on_arrived)
        keeper.ending.connect(self.keep)

    def begin(self) -> bool:
        """Go where the window was left; `False` if that is not wanted, or not known."""
        last = read_place(self._keeper.keeping.settings)
        if last is None or not self._preferences.settings.begin_where_left:
            return False
        place = _place(last)
        if place is None or not self._go(place):
            return False
        state = state_like(self._pages.remember(place), last.state)
        if state is not None:
            self._navigator.show_as(state)
        return True

    def keep(self) -> None:
        """Keep where the window is now, unless starts begin at home."""
        self._rest.stop()
        place = self._navigator.place
        last = LastPlace(place.page.value, place.argument, plain(self._pages.remember(place)))
        if last != self._kept and self._preferences.settings.begin_where_left:
            self._kept = last
            self._keeper.do(partial(_keep_quietly, self._keeper.keeping, last))

    def _go(self, place: Place) -> bool:
        if place.page is PageName.READER:
            return self._navigator.open_known(place.argument)
        if place.page is PageName.BROWSE and place.argument not in set(DocumentType):
            return False
        self._navigator.go(place)
        return True

    def _on_arrived(self, _visit: object) -> None:
        self._rest.start()


def _keep_quietly(keeping: Keeping, last: LastPlace) -> None:
    """Nobody asked for it to be kept, so nobody is told when it could not be."""
    with suppress(NotKept):
        keep_place(keeping.settings, last)


def _place(last: LastPlace) -> Place | None:
    return Place(PageName(last.page), last.argument) if last.page in set(PageName) else None
