"""What can be kept of a passage, in the menu of the page's text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from suunta.ui.commands.hints import key_of
from suunta.ui.commands.keys import shown
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme


class NoteMenu(QObject):
    """Adds its entries before the others, as things stand under the pointer."""

    highlight_requested = Signal()
    note_requested = Signal()

    def __init__(self, *, browser: PageBrowser, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._browser = browser
        self._theme = theme

    def begin(self, menu: QMenu, place: QPoint) -> None:
        """Put the entries into a menu that is about to open at a place of the page."""
        is_marked = self._stand_on_highlight(place)
        mark = self.tr("Remove the highlight") if is_marked else self.tr("Highlight")
        rest = menu.actions()
        entries = (
            (mark, "highlight", "highlight.toggle", self.highlight_requested),
            (self.tr("Write a note on this"), "note", "note.write", self.note_requested),
        )
        for text, icon, command, wish in entries:
            action = QAction(f"{text}\t{shown(key_of(command))}", menu)
            action.setIcon(self._theme.icon(icon))
            action.triggered.connect(wish)
            menu.addAction(action)
        menu.addSeparator()
        menu.addActions(rest)

    def _stand_on_highlight(self, place: QPoint) -> bool:
        """Whether a highlight is under the pointer; the cursor then stands in it."""
        cursor = self._browser.textCursor()
        if cursor.hasSelection():
            return bool(self._browser.highlights.at(cursor.selectionStart(), cursor.selectionEnd()))
        under = self._browser.cursorForPosition(place)
        if not self._browser.highlights.at(under.position(), under.position()):
            return False
        self._browser.setTextCursor(under)
        return True
