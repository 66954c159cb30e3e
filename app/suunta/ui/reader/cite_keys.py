"""Select a passage without a mouse: Shift and the arrows, by paragraphs and by words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from typing_extensions import override

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.text_ranges import bottom_of, top_of

_MOVES = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_AIR = 24


class PassageKeys(QObject):
    """Begins at the first paragraph in sight; what is selected grows and shrinks at its end.

    Qt's own way would make the arrows move a text cursor where they now move the page.
    """

    def __init__(self, *, browser: PageBrowser, parent: QObject) -> None:
        super().__init__(parent)
        self._browser = browser
        browser.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._browser or event.type() is not QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _SHIFT:
            return False
        self._select(Qt.Key(event.key()))
        return True

    def _select(self, key: Qt.Key) -> None:
        cursor = self._browser.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if not cursor.hasSelection():
            start = end = self._first_in_sight()
        cursor.setPosition(start)
        cursor.setPosition(max(start, self._moved(start, end, key)), _KEEP)
        self._browser.setTextCursor(cursor)
        self._bring_into_sight(cursor.selectionEnd())

    def _moved(self, start: int, end: int, key: Qt.Key) -> int:
        """Where a selection ends after a key."""
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            cursor = QTextCursor(self._browser.document())
            cursor.setPosition(end)
            is_forward = key == Qt.Key.Key_Right
            cursor.movePosition(_MOVES.EndOfWord if is_forward else _MOVES.PreviousWord)
            if is_forward and cursor.position() == end:
                cursor.movePosition(_MOVES.NextWord)
                cursor.movePosition(_MOVES.EndOfWord)
            return cursor.position()
        block = self._browser.document().findBlock(end)
        if key == Qt.Key.Key_Down:
            return self._end_below(start, end, block)
        return self._end_above(start, end, block)

    def _end_below(self, start: int, end: int, block: QTextBlock) -> int:
        while block.isValid():
            last = block.position() + block.length() - 1
            if last > end and self._is_beneath(start, block):
                return last
            block = block.next()
        return end

    def _end_above(self, start: int, end: int, block: QTextBlock) -> int:
        block = block.previous()
        while block.isValid() and block.position() >= start:
            last = block.position() + block.length() - 1
            if last < end and self._is_beneath(start, block):
                return last
            block = block.previous()
        return start

    def _is_beneath(self, start: int, block: QTextBlock) -> bool:
        """Whether a paragraph says something in the same column as the beginning."""
        from suunta.ui.reader.cite_selection import column_of

        document = self._browser.document()
        is_here = column_of(document, block.position()) == column_of(document, start)
        return bool(block.text().strip()) and is_here

    def _first_in_sight(self) -> int:
        """The first paragraph that begins in sight, or else the one that goes on there."""
        document = self._browser.document()
        top = self._browser.verticalScrollBar().value()
        block = document.findBlock(self._browser.cursorForPosition(QPoint(40, 1)).position())
        first = block.position()
        while block.isValid():
            if block.text().strip() and top_of(document, block.position()) >= top:
                return block.position()
            block = block.next()
        return first

    def _bring_into_sight(self, position: int) -> None:
        bar, height = self._browser.verticalScrollBar(), self._browser.viewport().height()
        bottom = round(bottom_of(self._browser.document(), position)) + _AIR
        if bottom > bar.value() + height:
            bar.setValue(bottom - height)
