"""A slide on a widget: in the middle of it, as large as there is room, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.domain.talk import Shade
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import slide_rect
from suunta.export.slide_view import SlideView
from suunta.services.talking import name_of
from suunta.ui.presenting.slide_pictures import SlidePictures, paint_pointer

_SHARE = 16 / 9


class SlideCanvas(QWidget):
    """Shows one view; the same for the audience and for the presenter, in whatever size."""

    pointed = Signal(object)
    """Where the mouse is, in shares of the slide; `None` when it has left it."""
    painted = Signal()
    """What was shown last is on the widget now."""

    def __init__(self, pictures: SlidePictures, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._view: SlideView | None = None
        self._look: SlideLook | None = None
        self._shade = Shade.NONE
        self._pointer: tuple[float, float] | None = None
        self._is_waiting = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> SlideView | None:
        return self._view

    @property
    def shade(self) -> Shade:
        return self._shade

    @property
    def pointer(self) -> tuple[float, float] | None:
        return self._pointer

    def show_view(
        self,
        view: SlideView | None,
        look: SlideLook,
        shade: Shade = Shade.NONE,
        pointer: tuple[float, float] | None = None,
    ) -> None:
        """Show a slide, or what is held before it; nothing is painted where nothing has changed."""
        wanted = (view, look.name, shade, pointer)
        name = self._look.name if self._look else ""
        if wanted == (self._view, name, self._shade, self._pointer) and self._look:
            return
        self._view, self._look, self._shade, self._pointer = view, look, shade, pointer
        self.setAccessibleName(name_of(view.slide) if view and shade is Shade.NONE else "")
        self._is_waiting = True
        self.update()

    def repaint_what_waits(self) -> None:
        """Paint now what would be painted when everything else is done."""
        if self._is_waiting and self.isVisible():
            self.repaint()

    def prepare(self, view: SlideView, look: SlideLook) -> None:
        """Paint a slide that may be shown soon."""
        if self.isVisible():
            self._pictures.picture(view, look, self._box().size().toSize(), self._density())

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._look is None or self._shade is Shade.BLACK:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        elif self._shade is Shade.WHITE:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            painter.fillRect(self.rect(), self._look.color("background"))
            self._paint(painter, self._look)
        painter.end()
        if self._is_waiting:
            self._is_waiting = False
            self.painted.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._share(event.position()))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(None)

    def _paint(self, painter: QPainter, look: SlideLook) -> None:
        box = self._box()
        if self._view is not None:
            picture = self._pictures.picture(self._view, look, box.size().toSize(), self._density())
            # On a screen of another shape the slide goes on to the edges, and nothing glares.
            painter.fillRect(self.rect(), picture.pixelColor(0, 0))
            painter.drawImage(box.topLeft(), picture)
        if self._pointer is not None:
            paint_pointer(painter, box, self._pointer, look)

    def _box(self) -> QRectF:
        """Whole units: the picture is as sharp as the screen."""
        box = slide_rect(QRectF(self.rect()))
        return QRectF(round(box.left()), round(box.top()), round(box.width()), round(box.height()))

    def _density(self) -> float:
        return self.devicePixelRatioF()

    def _share(self, at: QPointF) -> tuple[float, float] | None:
        box = self._box()
        if box.isEmpty() or not box.contains(at):
            return None
        return (at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height()
