"""What stands on a slide besides words: grounds, lines, marks of sectors, the ring of a timer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from suunta.export.sector_mark import paint_sector_mark
from suunta.export.slide_look import SlideLook

_WHOLE_TURN = 360 * 16
_TOP = 90 * 16


@dataclass(frozen=True, slots=True)
class Plate:
    """A rectangle that is filled, framed, or both."""

    rect: QRectF
    fill: str = ""
    edge: str = ""
    thickness: float = 3.0
    radius: float = 0.0
    is_dashed: bool = False

    def moved(self, right: float, down: float) -> Plate:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        inset = self.thickness / 2 if self.edge else 0.0
        painter.setPen(_pen(look, self.edge, self.thickness, is_dashed=self.is_dashed))
        painter.setBrush(look.color(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        rect = self.rect.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self.radius, self.radius)


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a sector; hollow where the sector is our inference."""

    rect: QRectF
    sector: str
    is_hollow: bool = False

    def moved(self, right: float, down: float) -> Mark:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        paint_sector_mark(painter, self.rect, self.sector, look.color(self.sector))
        if self.is_hollow:
            inset = self.rect.width() * (0.26 if self.sector == "both" else 0.18)
            inside = self.rect.adjusted(inset, inset, -inset, -inset)
            paint_sector_mark(painter, inside, self.sector, look.color("background"))


@dataclass(frozen=True, slots=True)
class Disc:
    """A dot that somebody put on a line, or the point of a list."""

    rect: QRectF
    fill: str

    def moved(self, right: float, down: float) -> Disc:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(self.fill))
        painter.drawEllipse(self.rect)


@dataclass(frozen=True, slots=True)
class Ring:
    """How much of a time is left."""

    rect: QRectF
    share: float
    thickness: float
    color: str = "brand"

    def moved(self, right: float, down: float) -> Ring:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        inset = self.thickness / 2
        rect = self.rect.adjusted(inset, inset, -inset, -inset)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        track = QPen(look.color("line"), self.thickness * (0.25 if look.is_thick else 1.0))
        painter.setPen(track)
        painter.drawEllipse(rect)
        if self.share > 0:
            pen = QPen(look.color(self.color), self.thickness)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(rect, _TOP, -round(_WHOLE_TURN * min(self.share, 1.0)))


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled outline."""

    points: tuple[tuple[float, float], ...]
    fill: str
    rect: QRectF = field(init=False)

    def __post_init__(self) -> None:
        rect = QPolygonF([QPointF(x, y) for x, y in self.points]).boundingRect()
        object.__setattr__(self, "rect", rect)

    def moved(self, right: float, down: float) -> Shape:
        return Shape(tuple((x + right, y + down) for x, y in self.points), self.fill)

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(self.fill))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self.points]))


def rule(width: float, look: SlideLook, color: str = "line") -> Plate:
    """A line across, from its own corner."""
    return Plate(QRectF(0, 0, width, 5 if look.is_thick else 3), fill=color)


def _pen(look: SlideLook, role: str, thickness: float, *, is_dashed: bool) -> QPen:
    if not role:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(look.color(role)), thickness)
    if is_dashed:
        pen.setDashPattern([3.0, 2.0])
    return pen
