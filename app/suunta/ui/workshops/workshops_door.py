"""Join the workshops with the frame of the window: how to get there, and what leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from suunta.ui.shell.place import WORKSHOPS, PageName

if TYPE_CHECKING:
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.navigator import Navigator
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.workshops.workshops_page import WorkshopsPage

COMMANDS = ("workshop.new",)
"""What needs a place to keep things in."""


class WorkshopsDoor(QObject):
    """Needs the page only when something is asked of it."""

    def __init__(self, *, window: MainWindow, pages: PageStack, navigator: Navigator) -> None:
        super().__init__(pages)
        self._pages, self._navigator = pages, navigator
        window.commands.bind("workshop.new", self._begin)

    def _begin(self) -> None:
        self._navigator.go(WORKSHOPS)
        self._page().begin()

    def _page(self) -> WorkshopsPage:
        return cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
