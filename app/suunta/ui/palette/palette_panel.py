"""The palette on the screen: a field, the list beneath it, and a word on the row that is meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.palette.entry import Entry, Found
from suunta.ui.palette.palette_delegate import PaletteDelegate, row_height
from suunta.ui.palette.palette_field import PaletteField
from suunta.ui.palette.palette_model import PaletteModel
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView

_WIDEST = 640
_SIDE = 24
_SHADOW = 12
_PADDING = 8
_SPACING = 6
_ROWS = 11
_FIELD = 38
_FOOT = 26


class PalettePanel(QWidget):
    """Lies over the top of the window while it is open; clicking or tabbing elsewhere closes it."""

    typed = Signal(str)
    chosen = Signal(object)
    """Carries the `Entry`; it may be one that cannot be done now."""
    closed = Signal()

    def __init__(
        self, *, theme: Theme, application: QApplication, top: int, window: QWidget
    ) -> None:
        super().__init__(window)
        self._application = application
        self._room = window
        self._theme = theme
        self._top = top
        self._field = PaletteField(self)
        self._model = PaletteModel(self)
        self._list = RowView(self)
        self._about = QLabel(self)
        self._before: QWidget | None = None
        self._build()
        self._retranslate()

    def open(self) -> None:
        """Show the panel with an empty field, and take the keyboard."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._field.clear()
        self._fit()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit("")

    def leave(self) -> None:
        """Close, and give the keyboard back to whoever had it."""
        before, self._before = self._before, None
        was_here = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if was_here and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """List what was found, the first row current."""
        self._model.set_found(found)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.scrollToTop()
        self._fit()

    def current(self) -> Entry | None:
        return self._model.entry(self._list.currentIndex())

    def refuse(self, reason: str) -> None:
        """Say why the current row cannot be chosen now; the panel stays."""
        self._about.setText(reason)
        self._about.setProperty("role", "strong")
        self._about.style().polish(self._about)
        QAccessible.updateAccessibility(QAccessibleEvent(self._about, QAccessible.Event.Alert))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changed its size: stay in its middle."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.size("radius_card")
        panel = QRectF(self._panel()).adjusted(0.5, 0.5, -0.5, -0.5)
        shade = self._theme.color("shadow")
        shade.setAlphaF(0.03)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in range(_SHADOW, 0, -2):
            grown = panel.adjusted(-spread, -spread / 2, spread, spread)
            painter.drawRoundedRect(grown, radius + spread, radius + spread)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(panel, radius, radius)
        # What parts the list from the field above it and from the word beneath it.
        for y in (self._list.geometry().top() - 3, self._about.geometry().top() - 3):
            painter.drawLine(QLineF(panel.left(), y - 0.5, panel.right(), y - 0.5))

    def _build(self) -> None:
        self.setObjectName("palette")
        self.hide()
        self._field.textEdited.connect(self.typed)
        self._field.move_requested.connect(self._on_move_requested)
        self._field.choice_requested.connect(self._on_choice_requested)
        self._field.leave_requested.connect(self.leave)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(theme=self._theme, parent=self._list))
        self._list.setObjectName("paletteList")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.chosen.connect(self._on_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._about.setObjectName("paletteAbout")
        self._about.setProperty("role", "faint")
        layout = QVBoxLayout(self)
        edge = _SHADOW + _PADDING
        layout.setContentsMargins(edge, edge, edge, _SHADOW)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._about)
        self._theme.changed.connect(self._on_theme_changed)
        self._room.installEventFilter(self)
        self._application.focusChanged.connect(self._on_focus_changed)

    def _retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("A command, a page, or an address"))
        self._field.setAccessibleName(self.tr("Command or page"))
        self._field.setAccessibleDescription(
            self.tr("Down and Up go through what was found, Enter chooses, Escape closes.")
        )
        self._list.setAccessibleName(self.tr("Found"))
        self.setAccessibleName(self.tr("All commands"))

    def _panel(self) -> QRect:
        return self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _fit(self) -> None:
        """As wide as reads well and as high as its rows need, in the room the window has."""
        room = self._room.size()
        grown = self._theme.grown
        field, foot, row = grown(_FIELD), grown(_FOOT), row_height(self._theme)
        self._field.setFixedHeight(field)
        self._about.setFixedHeight(foot)
        width = min(grown(_WIDEST), room.width() - 2 * _SIDE) + 2 * _SHADOW
        frame = 2 * _SHADOW + _PADDING + field + foot + 2 * _SPACING
        rows = min(_ROWS, max(1, self._model.rowCount()))
        height = min(frame + rows * row, room.height() - self._top - _SIDE + _SHADOW)
        self.setGeometry((room.width() - width) // 2, self._top - _SHADOW, width, height)

    def _on_theme_changed(self) -> None:
        """Rows of another height are measured anew only when the list is told."""
        self._list.doItemsLayout()
        self._fit()
        self.update()

    def _on_move_requested(self, move: str) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self._list.currentIndex().row()
        page = max(1, self._list.viewport().height() // row_height(self._theme) - 1)
        wanted = {
            "up": (row - 1) % count,
            "down": (row + 1) % count,
            "page_up": max(0, row - page),
            "page_down": min(count - 1, row + page),
            "first": 0,
            "last": count - 1,
        }[move]
        self._list.setCurrentIndex(self._model.index(wanted))

    def _on_current_changed(self, current: QModelIndex) -> None:
        entry = self._model.entry(current)
        self._about.setProperty("role", "faint")
        self._about.style().polish(self._about)
        said = (entry.about or entry.group) if entry else ""
        metrics = self._about.fontMetrics()
        room = self._panel().width() - 2 * _PADDING - 20
        self._about.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, room))
        if entry is not None and self.isVisible():
            # The field keeps the keyboard; a screen reader still has to hear of the row.
            told = QAccessibleEvent(self._list, QAccessible.Event.Focus)
            told.setChild(current.row())
            QAccessible.updateAccessibility(told)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._on_choice_requested()

    def _on_choice_requested(self) -> None:
        entry = self.current()
        if entry is not None:
            self.chosen.emit(entry)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere in the window; another window may have it for a while."""
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self.leave()
