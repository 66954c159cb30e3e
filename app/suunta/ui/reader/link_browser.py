"""A text with links: walked over by Tab, explained under the pointer, asked for, not followed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget
from typing_extensions import override

from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.ui.reader.page_document import hint_at, link_beside
from suunta.ui.reader.page_painting import paint_link_ring
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.announcer import Announcer

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class LinkBrowser(QTextBrowser):
    """Follows no link by itself, and loads nothing from anywhere; subclasses paint the text."""

    link_activated = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shows_focus = False
        self._is_on_link = False
        self.announcer = Announcer(self)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def hint_at(self, place: QPoint) -> str:
        """What a link or remark under a place has to add: a source, a reason."""
        return hint_at(self.document(), QPointF(place) - self.origin())

    def origin(self) -> QPointF:
        """Where the page begins, seen from what is in sight of it."""
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def paint_focus(self) -> None:
        """Show where the keyboard is, if it is here: at a link, or at the text as a whole."""
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, cursor = self._theme.color("focus"), self.textCursor()
        if self._is_on_link and cursor.hasSelection() and cursor.charFormat().isAnchor():
            paint_link_ring(painter, self.document(), self.origin(), cursor, color)
        elif self._shows_focus:
            painter.setPen(QPen(color, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: pages are text, and Suunta opens no other file or address."""
        return None

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: without the marks that only say where a word may be parted."""
        copied = super().createMimeDataFromSelection()
        clean = QMimeData()
        if copied.hasHtml():
            clean.setHtml(without_soft_hyphens(copied.html()).replace("&shy;", ""))
        clean.setText(without_soft_hyphens(copied.text()))
        return clean

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show the hint of the link under the pointer; Qt misses the left half of a letter."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks over the links; the one it stands on is shown by a ring.

        Qt begins at an end of the page where no link is chosen; here it goes on from a mark, and
        for who has scrolled away, from what is in sight.
        """
        self._is_on_link = True
        cursor = self.textCursor()
        is_away = not self.viewport().rect().intersects(self.cursorRect(cursor))
        if is_away or (not cursor.hasSelection() and cursor.position() > 0):
            start = self._edge(forward=forward) if is_away else cursor.position()
            link = link_beside(self.document(), start, forward=forward)
        else:
            link = None
        if link is not None:
            self.setTextCursor(link)
            self.ensureCursorVisible()
            moved = True
        elif is_away:
            moved = QWidget.focusNextPrevChild(self, forward)
        else:
            moved = super().focusNextPrevChild(forward)
        self._say_link()
        self.viewport().update()
        return moved

    def _edge(self, *, forward: bool) -> int:
        """The first character in sight, or the last."""
        seen = self.viewport().rect()
        height = 1 if forward else seen.height() - 2
        return self.cursorForPosition(QPoint(seen.width() // 2, height)).position()

    def _say_link(self) -> None:
        """The keyboard stays in the text as a whole: a screen reader does not hear of the link."""
        cursor = self.textCursor()
        if self.hasFocus() and cursor.hasSelection() and cursor.charFormat().isAnchor():
            parts = (cursor.selectedText(), cursor.charFormat().toolTip())
            words = (" ".join(without_soft_hyphens(part).split()) for part in parts)
            self.announcer.say(": ".join(part for part in words if part))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is not for the text: what is around it may have something to leave."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _ENDS:
            # Qt knows them without Ctrl only, where nothing can be written.
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_on_link = self._shows_focus = False
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())
