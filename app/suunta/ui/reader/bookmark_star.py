"""The star in the head of a page: filled where the page is bookmarked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from suunta.ui.commands.hints import with_key_of
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme

_SIZE, _ICON = 32, 20
_TOP = 18


class BookmarkStar(QToolButton):
    """Stands at the end of the first line of the column, and scrolls away with it."""

    toggle_requested = Signal()

    def __init__(self, *, browser: PageBrowser, theme: Theme) -> None:
        super().__init__(browser.viewport())
        self._browser = browser
        self._theme = theme
        self._is_set = False
        self._keys = ""
        self.setObjectName("bookmarkStar")
        self.setProperty("role", "quiet")
        # The keyboard has the button beside the page, and the shortcut: Tab walks over links here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_SIZE, _SIZE)
        self.setIconSize(QSize(_ICON, _ICON))
        self.clicked.connect(self.toggle_requested)
        browser.column_placed.connect(self.place)
        browser.verticalScrollBar().valueChanged.connect(self.place)
        theme.changed.connect(self._show)
        self._show()

    def show_set(self, is_set: bool) -> None:
        self._is_set = is_set
        self._show()

    def place(self) -> None:
        """Stand at the end of the column as it lies now."""
        _, _, right, _ = self._browser.margins()
        left = self._browser.viewport().width() - right - _SIZE
        self.move(left, _TOP - self._browser.verticalScrollBar().value())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        name, role = ("bookmark-set", "warning") if self._is_set else ("bookmark", "text_muted")
        self.setIcon(self._theme.icon(name, role))
        told = self.tr("Remove the bookmark") if self._is_set else self.tr("Bookmark this passage")
        self.setAccessibleName(told)
        self.setToolTip(with_key_of(told, "bookmark.toggle"))
