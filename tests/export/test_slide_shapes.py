"""Shapes paint inside their rectangles, and a sector is told by its shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from suunta.export.slide_block import Piece
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Disc, Mark, Plate, Ring, Shape, rule

pytestmark = pytest.mark.usefixtures("qapp")
RECT = QRectF(20, 20, 60, 60)
TRIANGLE = ((20.0, 80.0), (80.0, 80.0), (50.0, 20.0))
SHAPES: tuple[Piece, ...] = (
    Plate(RECT, fill="brand", edge="edge", thickness=6, radius=10),
    Plate(RECT, edge="edge", is_dashed=True),
    Mark(RECT, "both"),
    Mark(RECT, "social", is_hollow=True),
    Disc(RECT, "brand"),
    Ring(RECT, 0.4, 8),
    Shape(TRIANGLE, "danger"),
)


def painted(piece: Piece, look: str = "light") -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    piece.paint(painter, look_of(look))
    painter.end()
    return image


@pytest.mark.parametrize("piece", SHAPES, ids=repr)
def test_a_shape_paints_inside_its_rectangle_and_moves_with_it(piece: Piece) -> None:
    image = painted(piece)
    inked = {(x, y) for x in range(100) for y in range(100) if image.pixel(x, y) != 0xFFFFFFFF}

    assert inked
    assert all(19 <= x <= 80 and 19 <= y <= 80 for x, y in inked)
    assert piece.moved(5, 7).rect == RECT.translated(5, 7)


def test_a_hollow_mark_shows_the_ground_inside() -> None:
    assert (
        painted(Mark(RECT, "healthcare", is_hollow=True)).pixelColor(50, 50) == Qt.GlobalColor.white
    )
    assert painted(Mark(RECT, "healthcare")).pixelColor(50, 50) == look_of("light").color(
        "healthcare"
    )


def test_a_ring_empties_from_the_top() -> None:
    image, brand = painted(Ring(RECT, 0.25, 8)), look_of("light").color("brand")

    assert image.pixelColor(64, 26) == brand or image.pixelColor(66, 29) == brand
    assert image.pixelColor(24, 50) == look_of("light").color("line")


def test_a_rule_is_thicker_for_bad_projectors() -> None:
    assert rule(100, look_of("contrast")).rect.height() > rule(100, look_of("light")).rect.height()
