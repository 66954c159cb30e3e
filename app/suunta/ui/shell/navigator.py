"""Go to places, and back and forward between them: the history of one window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.ui.shell.place import HOME, NOTES, SEARCH, PageName, Place, Visit

if TYPE_CHECKING:
    from suunta.services.searching import SearchRequest

RECENT = 3


class Navigator(QObject):
    """Knows where the window is and where it was; shows nothing itself."""

    arrived = Signal(object)
    """A `Visit`: the place to show, with its state when it was seen before."""
    unknown_identifier = Signal(str)
    """An address named no document; nothing was opened."""

    def __init__(
        self,
        *,
        is_known: Callable[[DocumentId], bool],
        remember: Callable[[Place], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_known = is_known
        self._remember = remember
        self._visits: list[Visit] = [Visit(HOME)]
        self._index = 0
        self._read: list[DocumentId] = []

    @property
    def place(self) -> Place:
        return self._visits[self._index].place

    def can_go_back(self) -> bool:
        return self._index > 0

    def can_go_forward(self) -> bool:
        return self._index < len(self._visits) - 1

    def go(self, place: Place) -> None:
        """Go to a place; going where one is adds nothing to the history."""
        self._leave()
        if place != self.place:
            del self._visits[self._index + 1 :]
            self._visits.append(Visit(place))
            self._index += 1
        self.arrived.emit(Visit(place))

    def go_home(self) -> None:
        self.go(HOME)

    def go_to_search(self) -> None:
        """Go to the search as it was left; stay when it is there already."""
        if self.place.page is not PageName.SEARCH:
            self.go(SEARCH)

    def go_to_collection(self, kind: str) -> None:
        """Go to the list of one type of documents."""
        self.go(Place(PageName.BROWSE, kind))

    def go_to_deck(self, identifier: str) -> None:
        """Go to the presentations, at a deck if one is named."""
        self.go(Place(PageName.PRESENTATIONS, identifier))

    def go_to_notes(self) -> None:
        """Go to the bookmarks and notes."""
        self.go(NOTES)

    def go_to_help(self, part: str = "") -> None:
        """Go to the help, at one of its parts."""
        self.go(Place(PageName.HELP, part))

    def open(self, written: str, found_by: SearchRequest | None = None) -> None:
        """Open an address that a search may have found, or say that it names no document."""
        address = Address.parse(written)
        if self._is_known(address.id):
            self._note(address.id)
            self.go(Place(PageName.READER, str(address), found_by))
            return
        self.unknown_identifier.emit(address.id)

    def open_known(self, written: str) -> bool:
        """Open an address that names a document; of any other nothing comes, nor a search."""
        is_known = self._is_known(Address.parse(written).id)
        if is_known:
            self.open(written)
        return is_known

    def show_as(self, state: object) -> None:
        """Show the present place as it was left in another run of the program."""
        self.arrived.emit(Visit(self.place, state))

    def turn(self, written: str) -> None:
        """Open an address that shows the present page in another way: found by the same search."""
        self.open(written, self.place.found_by)

    def forget_search(self) -> None:
        """The hits on the present page are not wanted any more, not on coming back to it either."""
        visit = self._visits[self._index]
        visit.place = replace(visit.place, found_by=None)

    def back(self) -> None:
        self._step(-1)

    def forward(self) -> None:
        self._step(+1)

    def refresh(self) -> None:
        """Show the present place again, because what it shows has changed."""
        self._leave()
        self.arrived.emit(self._visits[self._index])

    def recent(self) -> tuple[DocumentId, ...]:
        """The documents read last, newest first."""
        return tuple(self._read)

    def _step(self, by: int) -> None:
        index = self._index + by
        if not 0 <= index < len(self._visits):
            return
        self._leave()
        self._index = index
        self.arrived.emit(self._visits[index])

    def _note(self, identifier: DocumentId) -> None:
        others = [read for read in self._read if read != identifier]
        self._read = [identifier, *others][:RECENT]

    def _leave(self) -> None:
        self._visits[self._index].state = self._remember(self.place)
