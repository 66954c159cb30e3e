"""Paint the rows of the palette: icon, name with the typed letters strong, group and shortcut."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.palette.entry import Entry, Found
from suunta.ui.palette.palette_model import PaletteRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.key_caps import key_cap_width, paint_key_cap
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground

ROW = 36
"""At 100 %; `row_height` tells how high rows are."""
_INSET = 10
_GAP = 10
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_LEAST_NAME = 0.55
"""The share of a row that the name has before the group is left out."""


class PaletteDelegate(QStyledItemDelegate):
    """Draws what the model holds."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, row_height(self._theme))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: Found = index.data(PaletteRole.FOUND)
        radius = self._theme.size("radius_control")
        rect = option.rect.adjusted(0, 1, 0, -1)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            paint_ground(painter, rect, self._theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, self._theme.color("surface_raised"), radius)
        inside = rect.adjusted(_INSET, 0, -_INSET, 0)
        self._paint_icon(painter, inside, found.entry, is_current=is_current)
        inside.setLeft(inside.left() + self._theme.size("icon") + _GAP)
        name = self._paint_right(painter, inside, found.entry)
        self._paint_name(painter, name, found)
        if is_current:
            paint_focus_ring(painter, rect, self._theme, radius)

    def _paint_icon(
        self, painter: QPainter, inside: QRect, entry: Entry, *, is_current: bool
    ) -> None:
        if not entry.icon:
            return
        role = "brand_text" if is_current and not entry.reason else "text_faint"
        edge = self._theme.size("icon")
        top = inside.top() + (inside.height() - edge) // 2
        box = QRect(inside.left(), top, edge, edge)
        self._theme.icon(entry.icon, role).paint(painter, box)

    def _paint_right(self, painter: QPainter, inside: QRect, entry: Entry) -> QRect:
        """The shortcut and the group, from the right edge; answers the room that is left."""
        room = QRect(inside)
        if entry.keys:
            width = key_cap_width(entry.keys, self._theme)
            cap = QRect(room.right() - width + 1, room.top(), width, room.height())
            paint_key_cap(painter, cap, entry.keys, self._theme)
            room.setRight(cap.left() - _GAP)
        said = entry.reason or entry.group
        font = self._theme.font("tiny")
        metrics = QFontMetrics(font)
        most = room.width() - round(inside.width() * _LEAST_NAME)
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(0, most))
        width = metrics.horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_faint"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        room.setRight(room.right() - width - (_GAP if width else 0))
        return room

    def _paint_name(self, painter: QPainter, room: QRect, found: Found) -> None:
        plain, strong = self._theme.font("body"), self._theme.font("strong")
        painter.setPen(self._theme.color("text_faint" if found.entry.reason else "text"))
        box = QRect(room)
        for text, is_typed in _stretches(found):
            painter.setFont(strong if is_typed else plain)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, _LINE, shown)
            if shown != text:
                return
            box.setLeft(box.left() + metrics.horizontalAdvance(text))


def row_height(theme: Theme) -> int:
    return theme.grown(ROW)


def _stretches(found: Found) -> list[tuple[str, bool]]:
    """The name in pieces, each typed or not."""
    name = found.entry.name
    cuts = sorted({0, len(name), *(place for pair in found.ranges for place in pair)})
    typed = {place for start, end in found.ranges for place in range(start, end)}
    return [(name[start:end], start in typed) for start, end in pairwise(cuts) if end > start]
