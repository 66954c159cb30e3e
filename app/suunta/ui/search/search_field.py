"""The one search field, always there: what is typed, and the keys that lead on from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from suunta.ui.commands.keys import with_key
from suunta.ui.search.query_history import HistoryWalk, QueryHistory
from suunta.ui.theme.theme import Theme

_SHORTCUT = "Ctrl+K"
_ICON = 18
_EDGE = 10
_BUTTON = 26
_LONGEST = 10_000
STAY = 2_000
"""Milliseconds that a query stands before it counts as one that was searched for."""


class SearchField(QLineEdit):
    """A line to type a query in; it knows nothing of searching."""

    text_edited = Signal(str)
    """A person changed the text; not sent when the program sets it."""
    results_focus_requested = Signal()
    """Down, when no earlier query is shown: on to the results."""
    hit_open_requested = Signal()
    """Enter: open the hit that is current, or the first."""
    leave_requested = Signal()
    """Escape in an empty field: back to where one was."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = QueryHistory()
        """Up steps back through it."""
        self._theme = theme
        self._walk: HistoryWalk | None = None
        self._stay = QTimer(self)
        self._clear = QToolButton(self)
        self._build()
        self._retranslate()
        theme.changed.connect(self._on_theme_changed)

    def set_query(self, text: str) -> None:
        """Show a query that was not typed here; keeps the cursor when nothing changes."""
        if text != self.text():
            self._walk = None
            self.setText(text)
            self._stay.start()

    def remember(self) -> None:
        """Count the query that stands here as one that was searched for."""
        self._stay.stop()
        self.history.remember(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._on_escape()
            case Qt.Key.Key_Up:
                self._on_up(is_held=event.isAutoRepeat())
            case Qt.Key.Key_Down if self._walk is not None:
                self._show_step(self._walk.newer())
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.results_focus_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._walk = None
                self.remember()
                self.hit_open_requested.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = (self.height() - _BUTTON) // 2
        self._clear.setGeometry(self.width() - _BUTTON - top, top, _BUTTON, _BUTTON)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - _ICON) // 2
        role = "text_muted" if self.hasFocus() else "text_faint"
        self._theme.icon("search", role).paint(painter, QRect(_EDGE, top, _ICON, _ICON))
        if not self.text():
            self._paint_hint(painter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("searchField")
        self.setMaxLength(_LONGEST)
        self._clear.setObjectName("clearSearch")
        self._clear.setProperty("role", "quiet")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setIconSize(QSize(16, 16))
        self._clear.setIcon(self._theme.icon("close"))
        self._clear.hide()
        self._clear.clicked.connect(self._on_clear_clicked)
        self._stay.setSingleShot(True)
        self._stay.setInterval(STAY)
        self._stay.timeout.connect(self.remember)
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)

    def _keep_room(self) -> None:
        """Let no text run under what stands at the right edge."""
        cap = self._hint_size().width() + _EDGE
        self.setTextMargins(_EDGE + _ICON, 0, _BUTTON if self.text() else cap, 0)

    def _retranslate(self) -> None:
        self._keep_room()
        self.setPlaceholderText(self.tr("Search the vision, recommendations, experiments…"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr(
                "Results follow as you type. Down goes to the results, Enter opens the first, "
                "Up brings back an earlier query."
            )
        )
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._clear.setToolTip(with_key(self.tr("Clear the search"), "Esc"))

    def _on_text_edited(self, text: str) -> None:
        self._walk = None
        self._stay.start()
        self.text_edited.emit(text)

    def _on_up(self, *, is_held: bool) -> None:
        """One query back; a key still held from moving up in the results begins nothing."""
        if self._walk is None and not is_held:
            self._walk = self.history.walk(self.text())
        if self._walk is not None:
            self._show_step(self._walk.older())

    def _show_step(self, query: str) -> None:
        if self._walk is not None and self._walk.is_at_start:
            self._walk = None
        if query != self.text():
            self.setText(query)
            self._stay.start()
            self.text_edited.emit(query)

    def _on_escape(self) -> None:
        if self._walk is not None:
            typed, self._walk = self._walk.typed, None
            self._show_step(typed)
            return
        if not self.text():
            self.leave_requested.emit()
            return
        self._on_clear_clicked()

    def _on_clear_clicked(self) -> None:
        self._walk = None
        self.remember()
        self.clear()
        self.text_edited.emit("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._keep_room()
        self.update()

    def _on_theme_changed(self) -> None:
        self._clear.setIcon(self._theme.icon("close"))
        self.update()

    def _paint_hint(self, painter: QPainter) -> None:
        """The shortcut that leads here, as a key cap at the right edge."""
        size = self._hint_size()
        left = self.width() - size.width() - _EDGE - 1
        cap = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("tiny"))
        painter.setPen(QPen(self._color("line"), 1))
        painter.setBrush(self._color("surface"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._color("text_faint"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, _hint())

    def _hint_size(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("tiny"))
        return QSize(metrics.horizontalAdvance(_hint()) + 10, metrics.height() + 3)

    def _color(self, role: str) -> QColor:
        return self._theme.color(role)


def _hint() -> str:
    keys = QKeySequence(_SHORTCUT).toString(QKeySequence.SequenceFormat.NativeText)
    return keys.replace("+", " ")
