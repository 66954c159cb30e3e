"""The marks of the sectors have three shapes, whatever their colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from suunta.export.sector_mark import paint_sector_mark


def painted(sector: str) -> QImage:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sector_mark(painter, QRectF(0, 0, 20, 20), sector, QColor(Qt.GlobalColor.black))
    painter.end()
    return image


def is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def test_each_sector_has_a_shape_of_its_own() -> None:
    square, circle, diamond = map(painted, ("social", "healthcare", "both"))

    assert [is_dark(image, 10, 10) for image in (square, circle, diamond)] == [True] * 3
    # Near the corner only the square is; on the way there the circle is, and the diamond is not.
    assert [is_dark(image, 2, 2) for image in (square, circle, diamond)] == [True, False, False]
    assert [is_dark(image, 4, 4) for image in (square, circle, diamond)] == [True, True, False]
