"""What can be done with a passage, where the pointer or the keyboard asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from suunta.ui.commands.hints import key_of
from suunta.ui.commands.keys import shown
from suunta.ui.reader.cite_copier import PassageCopier
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme

_LONGEST_SEARCH = 120
"""Characters of a selection that may be a question; longer ones are texts."""


class PassageMenu(QObject):
    """The context menu of a page's text."""

    search_requested = Signal(str)
    cite_requested = Signal()
    report_requested = Signal()
    told = Signal(str)
    opening = Signal(QMenu, QPoint)
    """The menu is about to open at a place of the page; whoever has more to offer adds it."""

    def __init__(
        self,
        *,
        browser: PageBrowser,
        copier: PassageCopier,
        theme: Theme,
        parent: QObject,
        is_page: bool = True,
    ) -> None:
        """Where `is_page` is `False` a part of a page is shown: it is not cited from there."""
        super().__init__(parent)
        self._is_page = is_page
        self._browser = browser
        self._copier = copier
        self._theme = theme
        browser.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        browser.customContextMenuRequested.connect(self._on_wanted)

    def menu(self, link: str = "") -> QMenu:
        """The menu as things stand; over a link it begins with that."""
        menu = QMenu(self._browser)
        meant = self._copier.selected()
        if link:
            self._add(menu, self.tr("Open the link"), lambda: self._open(link), "open")
            if not link.startswith("#"):
                copy = self.tr("Copy the address of the link")
                self._add(menu, copy, lambda: self._copy_link(link), "link")
            menu.addSeparator()
        copy_text = self.tr("Copy with source") if meant else self.tr("Copy this section")
        self._add(menu, copy_text, self._copier.copy, "copy", _standard_copy())
        without = self.tr("Copy without source")
        self._add(menu, without, self._copier.copy_words, keys=key_of("passage.copy_words"))
        self._add(menu, self.tr("Copy the address"), self._copier.copy_address, "link")
        words = " ".join(meant.text.split()) if meant else ""
        if words:
            menu.addSeparator()
            search = self._add(
                menu,
                self.tr("Search for this"),
                lambda: self.search_requested.emit(words),
                "search",
            )
            search.setEnabled(len(words) <= _LONGEST_SEARCH)
        menu.addSeparator()
        if self._is_page:
            self._add(menu, self.tr("Cite this page…"), self.cite_requested.emit, "cite")
            self._add(menu, self.tr("Report a mistake…"), self.report_requested.emit, "report")
            menu.addSeparator()
        everything = QKeySequence(QKeySequence.StandardKey.SelectAll)
        self._add(menu, self.tr("Select all"), self._browser.selectAll, keys=everything)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        do: Callable[[], object],
        icon: str = "",
        keys: QKeySequence | None = None,
    ) -> QAction:
        action = menu.addAction(f"{text}\t{shown(keys)}" if keys else text)
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _on_wanted(self, place: QPoint) -> None:
        at = self._place_of_keyboard(place)
        menu = self.menu(self._browser.anchorAt(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opening.emit(menu, at)
        menu.popup(self._browser.viewport().mapToGlobal(at))

    def _place_of_keyboard(self, place: QPoint) -> QPoint:
        """The menu key is pressed where the text cursor is, not in the middle of the page."""
        middle = self._browser.rect().center()
        if place != middle and place != self._browser.viewport().rect().center():
            return place
        below = self._browser.cursorRect().bottomLeft()
        return below if self._browser.viewport().rect().contains(below) else place

    def _open(self, link: str) -> None:
        self._browser.anchorClicked.emit(QUrl(link))

    def _copy_link(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self.told.emit(self.tr("Address copied: %1").replace("%1", link))


def _standard_copy() -> QKeySequence:
    return QKeySequence(QKeySequence.StandardKey.Copy)
