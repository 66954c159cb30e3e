"""All slides of a talk as small pictures, to go to one of them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from suunta.domain.talk_times import clock_text
from suunta.services.talking import name_of
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.widgets.text_lines import line_height, lines_of

Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 208
_PADDING = 10
_OWN_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class OverviewModel(QAbstractListModel):
    """The slides of the deck by their numbers."""

    def __init__(self, desk: TalkDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def refresh(self) -> None:
        """Another language, or other slides."""
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._desk.slides)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        slide = self._desk.slides[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{index.row() + 1}. {name_of(slide)}"
        return None


class OverviewDelegate(QStyledItemDelegate):
    """Paints a slide with its number, its title and its planned time beneath."""

    def __init__(
        self, desk: TalkDesk, pictures: SlidePictures, look: NightLook, view: QListView
    ) -> None:
        super().__init__(view)
        self._desk, self._pictures, self._look, self._list = desk, pictures, look, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._list.gridSize()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
        box = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        width = box.width()
        slide_box = QRect(box.left(), box.top(), width, width * 9 // 16)
        painter.save()
        view, density = self._desk.view_at(index.row()), self._list.devicePixelRatioF()
        picture = self._pictures.picture(view, self._desk.look, slide_box.size(), density)
        painter.drawImage(slide_box.topLeft(), picture)
        is_here = index.row() == self._desk.talk.place.position
        role = "focus" if has_keys and is_current else "brand" if is_here else "line"
        painter.setPen(QPen(self._look.color(role), 3 if is_here or is_current else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(slide_box.adjusted(-2, -2, 1, 1))
        self._words(painter, index, slide_box)
        painter.restore()

    def _words(self, painter: QPainter, index: Index, above: QRect) -> None:
        font = self._look.font("small")
        height = line_height(font)
        slide = self._desk.slides[index.row()]
        number, planned = f"{index.row() + 1}", clock_text(slide.minutes * 60)
        line = QRect(above.left(), above.bottom() + 4, above.width(), height)
        painter.setFont(font)
        painter.setPen(self._look.color("text_faint"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), planned)
        taken = painter.fontMetrics().horizontalAdvance(planned) + 8
        painter.setPen(self._look.color("text"))
        words = f"{number}  {name_of(slide)}"
        shown = lines_of(words, font, line.width() - taken, 1)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), shown[0] if shown else number)


class OverviewView(QListView):
    """Arrow keys and Enter are its own; all other keys are the talk's."""

    position_chosen = Signal(int)

    def __init__(
        self, desk: TalkDesk, pictures: SlidePictures, look: NightLook, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._slides = OverviewModel(desk, self)
        self.setModel(self._slides)
        self.setItemDelegate(OverviewDelegate(desk, pictures, look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setObjectName("talkOverview")
        self.clicked.connect(lambda index: self.position_chosen.emit(index.row()))

    def go_to(self, position: int) -> None:
        """Make a slide the current one."""
        index = self._slides.index(position, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def refresh(self) -> None:
        """Show the slides as they are now; the current one stays so."""
        position = self.currentIndex().row()
        self._slides.refresh()
        self.go_to(max(position, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in _CHOOSING and self.currentIndex().isValid():
            self.position_chosen.emit(self.currentIndex().row())
        elif event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - 1
        columns = max(1, room // self._look.grown(_NARROWEST))
        width = room // columns
        words = line_height(self._look.font("small")) + 4
        self.setGridSize(QSize(width, (width - 2 * _PADDING) * 9 // 16 + words + 2 * _PADDING))
