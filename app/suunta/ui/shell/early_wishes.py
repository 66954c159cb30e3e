"""What a person asks for before there are pages, until there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from suunta.ui.shell.place import PageName, Place

if TYPE_CHECKING:
    from suunta.ui.home.home_page import HomePage
    from suunta.ui.shell.guide import Guide
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.navigator import Navigator


class EarlyWishes(QObject):
    """Hears the frame, and the first page if it is there; the last wish counts."""

    def __init__(self, window: MainWindow, address: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._address = address
        self._place: Place | None = None
        self._home: HomePage | None = None
        window.sidebar.place_requested.connect(self._go)

    def open(self, address: str) -> None:
        self._address, self._place = address, None

    def hear(self, home: HomePage) -> None:
        """Hear what is chosen on the first page, too."""
        self._home = home
        home.open_requested.connect(self.open)
        home.collection_requested.connect(self._go_to_collection)
        home.deck_requested.connect(self._go_to_deck)

    def are_there(self) -> bool:
        return bool(self._address or self._place or self._typed().strip())

    def grant(self, navigator: Navigator, guide: Guide) -> bool:
        """From home go where it was asked for, and hear no more; `False` if it was for nothing."""
        self._let_go()
        # At home the field is emptied.
        typed, are_there = self._typed(), self.are_there()
        navigator.go_home()
        if self._place is not None:
            navigator.go(self._place)
        elif self._address:
            navigator.open(self._address)
        elif typed.strip():
            guide.go_on_typing(typed)
        return are_there

    def _typed(self) -> str:
        return self._window.top_bar.search_field.text()

    def _go(self, place: Place) -> None:
        self._address, self._place = "", place

    def _go_to_collection(self, kind: str) -> None:
        self._go(Place(PageName.BROWSE, kind))

    def _go_to_deck(self, identifier: str) -> None:
        self._go(Place(PageName.PRESENTATIONS, identifier))

    def _let_go(self) -> None:
        self._window.sidebar.place_requested.disconnect(self._go)
        if self._home is not None:
            self._home.open_requested.disconnect(self.open)
            self._home.collection_requested.disconnect(self._go_to_collection)
            self._home.deck_requested.disconnect(self._go_to_deck)
