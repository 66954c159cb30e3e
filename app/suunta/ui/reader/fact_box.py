"""The fact box: what a document is in a few lines, each with how well founded it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.provenance import Provenance
from suunta.services.reading_page import FactBoxRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import MARK, paint_sector_mark

_LABEL_WIDTH = 78
_COLUMNS_FROM = 310
"""In less width than this, labels stand above their values."""
_TOP = Qt.AlignmentFlag.AlignTop


class FactBox(QWidget):
    """Labels and values in two columns on a ground of their own."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 10, 8, 11)
        self._grid.setHorizontalSpacing(10)
        self._pairs: list[tuple[QWidget, QWidget]] = []
        self._has_columns: bool | None = None
        theme.changed.connect(self.update)

    def show_rows(self, rows: tuple[FactBoxRow, ...], inferred: str) -> None:
        """Show other facts; `inferred` is the word for what no source states."""
        self._clear()
        self._pairs = [(self._label(row), self._value(row, inferred)) for row in rows]
        self._arrange()
        self.setVisible(bool(rows))
        self.setAccessibleName(". ".join(_spoken(row, inferred) for row in rows))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface_raised"))
        radius = self._theme.size("radius_card")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _clear(self) -> None:
        for pair in self._pairs:
            for widget in pair:
                widget.hide()
                widget.deleteLater()
        self._pairs = []
        self._has_columns = None

    def _arrange(self) -> None:
        """Put labels beside their values, or above them where there is little room."""
        has_columns = self.width() >= _COLUMNS_FROM
        if has_columns == self._has_columns:
            return
        self._has_columns = has_columns
        self._grid.setVerticalSpacing(7 if has_columns else 1)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH if has_columns else 0)
        self._grid.setColumnStretch(0, 0 if has_columns else 1)
        self._grid.setColumnStretch(1, 1 if has_columns else 0)
        for number, (label, value) in enumerate(self._pairs):
            self._grid.removeWidget(label)
            self._grid.removeWidget(value)
            above = 0 if has_columns or number == 0 else 7
            label.setContentsMargins(0, 2 if has_columns else above, 0, 0)
            at = (number, 1) if has_columns else (2 * number + 1, 0)
            self._grid.addWidget(label, number if has_columns else 2 * number, 0, _TOP)
            self._grid.addWidget(value, *at, _TOP)
            # Qt shows what is added a turn of its loop later, and leaves no room for it until then.
            label.show()
            value.show()

    def _label(self, row: FactBoxRow) -> QWidget:
        label = QLabel(row.label, self)
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        return label

    def _value(self, row: FactBoxRow, inferred: str) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        text = QLabel(row.value, holder)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(6)
        if row.sector:
            mark = _SectorMark(theme=self._theme, sector=row.sector, parent=holder)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        column.addLayout(line)
        if note := _note(row, inferred):
            under = QLabel(note, holder)
            under.setProperty("role", "faint")
            under.setWordWrap(True)
            column.addWidget(under)
        return holder


class _SectorMark(QWidget):
    """The painted shape of a sector, beside its name."""

    def __init__(self, *, theme: Theme, sector: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sector = sector
        self.setFixedSize(QSize(MARK, MARK + 4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color(self._sector)
        paint_sector_mark(QPainter(self), QRectF(0, 4, MARK, MARK), self._sector, color)


def _note(row: FactBoxRow, inferred: str) -> str:
    if row.provenance is not Provenance.INFERRED:
        return row.note
    return f"{inferred}: {row.note}" if row.note else inferred


def _spoken(row: FactBoxRow, inferred: str) -> str:
    note = _note(row, inferred)
    return f"{row.label}: {row.value} ({note})" if note else f"{row.label}: {row.value}"
