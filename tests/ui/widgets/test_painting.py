"""Marks and chips: a sector is told by its shape, and a chip paints within its box."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import (
    CHIP_HEIGHT,
    chip_size,
    paint_card,
    paint_chip,
    paint_focus_ring,
    paint_sector_mark,
)

SECTORS = ("social", "healthcare", "both")
INK = QColor("black")


def painted(width: int, height: int, paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def mark(sector: str) -> QImage:
    box = QRectF(2, 2, 20, 20)
    return painted(24, 24, lambda painter: paint_sector_mark(painter, box, sector, INK))


def is_inked(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).alpha() > 128


def test_each_sector_has_a_shape_of_its_own() -> None:
    square, circle, diamond = map(mark, SECTORS)

    assert is_inked(square, 4, 4)
    assert not is_inked(circle, 4, 4)
    assert is_inked(circle, 6, 6)
    assert not is_inked(diamond, 6, 6)
    assert all(is_inked(shape, 12, 12) for shape in (square, circle, diamond))


@pytest.mark.parametrize("sector", ["", *SECTORS])
@pytest.mark.parametrize("text", ["Both", "Asiakkaan osallistuminen ja omahoito"])
def test_a_chip_takes_the_room_it_asks_for_and_no_more(
    theme: Theme, text: str, sector: str
) -> None:
    size = chip_size(text, theme.font("tiny"), sector)
    box = QRect(4, 4, size.width(), size.height())

    image = painted(
        size.width() + 8, size.height() + 8, lambda p: paint_chip(p, box, text, theme, sector)
    )

    assert size.height() == CHIP_HEIGHT
    outside = [
        image.pixelColor(x, y).alpha()
        for x in range(image.width())
        for y in range(image.height())
        if not box.adjusted(-1, -1, 1, 1).contains(x, y)
    ]
    assert max(outside) == 0


def test_a_chip_of_a_sector_wears_its_colours(theme: Theme) -> None:
    size = chip_size("Both", theme.font("tiny"), "both")
    box = QRect(0, 0, size.width(), size.height())

    image = painted(
        size.width(), size.height(), lambda p: paint_chip(p, box, "Both", theme, "both")
    )

    assert image.pixelColor(size.width() // 2, 2).name() == theme.color("both_soft").name()


def test_a_card_and_its_ring_stay_in_their_box(theme: Theme) -> None:
    box = QRect(10, 10, 60, 40)

    def paint(painter: QPainter) -> None:
        paint_card(painter, box, theme)
        paint_focus_ring(painter, box, theme, 8)

    image = painted(80, 60, paint)

    assert image.pixelColor(40, 30).name() == theme.color("surface").name()
    assert image.pixelColor(40, 11).name() == theme.color("focus").name()
    assert image.pixelColor(40, 8).alpha() == 0
