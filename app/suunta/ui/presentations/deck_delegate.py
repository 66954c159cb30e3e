"""Paint the rows of the presentations: a picture of the first slide, and what there is to know."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.presentations.deck_row import DeckRow
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET, _ABOVE, _GAP = 12, 10, 14
_PICTURE = QSize(144, 81)
_SMALL = QSize(96, 54)
_NARROW = 420
"""Below this width, at 100 %, the pictures are small."""
_HEADING_ABOVE, _HEADING_BELOW = 18, 5
_TITLE_LINES, _SUMMARY_LINES, _DETAIL_LINES = 2, 2, 2


class DeckDelegate(QStyledItemDelegate):
    """Measures with the same figures it paints with."""

    def __init__(
        self,
        *,
        theme: Theme,
        pictures: SlidePictures,
        has_pictures: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._has_pictures = has_pictures

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = row_width(option)
        row = index.data(HeadedRole.ROW)
        if not isinstance(row, DeckRow):
            above = _HEADING_ABOVE if index.row() else 4
            return QSize(width, above + line_height(self._theme.font("strong")) + _HEADING_BELOW)
        words = sum(
            height_of(text, self._theme.font(font), self._room(width), most)
            for text, font, most in _parts(row)
        )
        return QSize(width, max(self._picture(width).height(), words) + 2 * _ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(HeadedRole.ROW)
        if isinstance(row, DeckRow):
            self._paint_row(painter, option, row)
            return
        font, rect = self._theme.font("strong"), option.rect
        top = rect.bottom() + 1 - _HEADING_BELOW - line_height(font)
        painter.setPen(self._theme.color("text_muted"))
        room = rect.width() - 2 * _INSET
        paint_lines(painter, QPoint(rect.left() + _INSET, top), str(index.data()), font, room, 1)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: DeckRow) -> None:
        theme, rect = self._theme, option.rect
        radius = theme.size("radius_card")
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        box = QRect(QPoint(rect.left() + _INSET, rect.top() + _ABOVE), self._picture(rect.width()))
        density = painter.device().devicePixelRatioF()
        picture = None
        if row.first is not None:
            name = f"deck {row.id}"
            picture = self._pictures.picture(name, row.first, box.size(), density)
        if picture is not None:
            painter.drawPixmap(box, picture)
        elif self._has_pictures:
            painter.fillRect(box, theme.color("surface_raised"))
        if self._has_pictures:
            painter.setPen(theme.color("line"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        at = QPoint(box.left() + self._beside(rect.width()), box.top())
        colors = ("text", "text_muted", "text_faint")
        for (text, font, most), color in zip(_parts(row), colors, strict=True):
            painter.setPen(theme.color(color))
            room = self._room(rect.width())
            at.setY(at.y() + paint_lines(painter, at, text, theme.font(font), room, most))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)

    def _room(self, width: int) -> int:
        return width - 2 * _INSET - self._beside(width)

    def _beside(self, width: int) -> int:
        """How far the words stand in, because of the picture."""
        return self._picture(width).width() + _GAP if self._has_pictures else 0

    def _picture(self, width: int) -> QSize:
        if not self._has_pictures:
            return QSize(0, 0)
        return _SMALL if width < self._theme.grown(_NARROW) else _PICTURE


def _parts(row: DeckRow) -> tuple[tuple[str, str, int], ...]:
    return (
        (row.title, "strong", _TITLE_LINES),
        (row.summary, "body", _SUMMARY_LINES),
        (row.detail, "small", _DETAIL_LINES),
    )
