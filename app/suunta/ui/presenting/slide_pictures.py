"""Slides as pictures: painted once for a size, so that the next one is there before its key."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import paint_slide
from suunta.export.slide_view import SlideView

_MOST = 60
"""Pictures that are kept; small ones of an overview among them."""
_MOST_PIXELS = 40_000_000
"""Pixels of all of them: about 160 megabytes, five slides of a projector with 4K."""

_Key = tuple[SlideView, str, int, int]


class SlidePictures:
    """Paints each view once in a size; forgets what was not asked for the longest."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[_Key, QImage] = OrderedDict()

    def picture(self, view: SlideView, look: SlideLook, size: QSize, density: float) -> QImage:
        """The slide in a size of the screen's own units; where one points is not on it."""
        pixels = QSize(round(size.width() * density), round(size.height() * density))
        still = replace(view, pointer=None)
        key = (still, look.name, pixels.width(), pixels.height())
        if key in self._pictures:
            self._pictures.move_to_end(key)
        else:
            self._pictures[key] = _painted(still, look, pixels)
            self._forget()
        picture = self._pictures[key]
        if picture.devicePixelRatio() != density:
            picture.setDevicePixelRatio(density)
        return picture

    def _forget(self) -> None:
        def pixels() -> int:
            return sum(each.width() * each.height() for each in self._pictures.values())

        while len(self._pictures) > _MOST or (pixels() > _MOST_PIXELS and len(self._pictures) > 2):
            self._pictures.popitem(last=False)


def _painted(view: SlideView, look: SlideLook, pixels: QSize) -> QImage:
    size = pixels.expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(look.color("background"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_slide(painter, QRectF(0, 0, size.width(), size.height()), view, look)
    painter.end()
    return image


def paint_pointer(painter: QPainter, box: QRectF, at: tuple[float, float], look: SlideLook) -> None:
    """The dot that follows the presenter's mouse, in shares of the slide."""
    radius = box.height() * 0.014
    centre = box.topLeft()
    centre.setX(box.left() + at[0] * box.width())
    centre.setY(box.top() + at[1] * box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("background"))
    painter.drawEllipse(centre, radius * 1.25, radius * 1.25)
    painter.setBrush(look.color("danger"))
    painter.drawEllipse(centre, radius, radius)
    painter.restore()
