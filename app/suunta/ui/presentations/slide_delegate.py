"""Paint the slides of a deck: number, picture, title, minutes, and what to look at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.presentations.slide_model import SlideRole
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.presentations.slide_row import SlideRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import line_height, paint_lines

_INSET, _ABOVE, _GAP = 8, 7, 10
_NUMBER = 20
_PICTURE = QSize(88, 50)
_TITLE_LINES = 2
_FAINT = 0.45


class SlideDelegate(QStyledItemDelegate):
    """Measures with the same figures it paints with."""

    def __init__(
        self, *, theme: Theme, pictures: SlidePictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self.name = ""
        """What tells the pictures of this deck and language from those of others."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width, row = row_width(option), index.data(SlideRole.ROW)
        if not isinstance(row, SlideRow):
            return QSize(width, 0)
        words = _TITLE_LINES * line_height(self._theme.font("small"))
        words += (2 if row.warning else 1) * line_height(self._theme.font("tiny"))
        return QSize(width, max(_PICTURE.height(), words) + 2 * _ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(SlideRole.ROW)
        if not isinstance(row, SlideRow):
            return
        theme, rect = self._theme, option.rect
        radius = theme.size("radius_control")
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        at = QPoint(rect.left() + _INSET, rect.top() + _ABOVE)
        painter.setPen(theme.color("text_faint"))
        paint_lines(painter, at, row.number, theme.font("small"), theme.grown(_NUMBER), 1)
        box = QRect(QPoint(at.x() + theme.grown(_NUMBER), at.y()), _PICTURE)
        self._paint_picture(painter, box, row)
        at.setX(box.right() + 1 + _GAP)
        room = self._room(rect.width())
        painter.setPen(theme.color("text_faint" if row.slide.is_hidden else "text"))
        at.setY(
            at.y() + paint_lines(painter, at, row.title, theme.font("small"), room, _TITLE_LINES)
        )
        painter.setPen(theme.color("warning" if row.warning else "text_faint"))
        paint_lines(painter, at, _detail(row), theme.font("tiny"), room, 2 if row.warning else 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)

    def _paint_picture(self, painter: QPainter, box: QRect, row: SlideRow) -> None:
        density = painter.device().devicePixelRatioF()
        name = f"{self.name} {row.id}"
        picture = self._pictures.picture(name, row.view, box.size(), density)
        if picture is None:
            painter.fillRect(box, self._theme.color("surface_raised"))
        else:
            painter.setOpacity(_FAINT if row.slide.is_hidden else 1)
            painter.drawPixmap(box, picture)
            painter.setOpacity(1)
        painter.setPen(self._theme.color("line"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _room(self, width: int) -> int:
        return width - 2 * _INSET - self._theme.grown(_NUMBER) - _PICTURE.width() - _GAP


def _detail(row: SlideRow) -> str:
    return f"⚠ {row.warning}. {row.detail}" if row.warning else row.detail
