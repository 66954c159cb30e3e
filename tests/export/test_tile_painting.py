"""A tile shows its name, its marks, what is inferred and what is chosen; in any width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from suunta.domain.tile_map import Tile, TileMap
from suunta.export.tile_painting import narrowest_tile, paint_tile, tile_height
from suunta.ui.theme.paper_look import PaperLook

TILE = Tile("pirkanmaa", "Pirkanmaa", 0, 0, ("social",))


def painted(tile: Tile, look: PaperLook, width: int = 120, *, is_chosen: bool = False) -> QImage:
    height = tile_height(look)
    image = QImage(width + 20, height + 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_tile(painter, QRectF(10, 10, width, height), tile, look, is_chosen=is_chosen)
    painter.end()
    return image


def has(image: QImage, look: PaperLook, role: str) -> bool:
    wanted = look.color(role).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_a_tile_is_in_the_colours_of_its_sector(look: PaperLook) -> None:
    assert has(painted(TILE, look), look, "social_soft")
    assert not has(painted(replace(TILE, marks=()), look), look, "social_soft")


def test_what_is_inferred_has_a_broken_line(look: PaperLook) -> None:
    whole, broken = painted(TILE, look), painted(replace(TILE, is_inferred=True), look)

    def edge(image: QImage) -> set[int]:
        return {image.pixel(x, 10) for x in range(30, 110)}

    assert len(edge(whole)) == 1
    assert len(edge(broken)) > 1


def test_what_is_chosen_has_a_thick_line(look: PaperLook) -> None:
    assert has(painted(TILE, look, is_chosen=True), look, "brand")
    assert not has(painted(TILE, look), look, "brand")


@pytest.mark.parametrize("name", ["Pohjois-Pohjanmaa", "Egentliga Tavastland", "Kymmenedalen"])
@pytest.mark.parametrize("width", [44, 60, 98])
def test_nothing_is_painted_beyond_the_tile(look: PaperLook, name: str, width: int) -> None:
    tile = replace(TILE, name=name)

    image = painted(tile, look, width)

    beside = [image.pixelColor(x, y) for x in range(width + 11, width + 20) for y in range(80)]
    assert {color.rgb() for color in beside} == {0xFFFFFFFF}


def test_the_narrowest_tile_holds_every_word(look: PaperLook) -> None:
    tile_map = TileMap("", tuple(Tile(n, n, 0, 0) for n in ("Kymmenedalen", "Norra Österbotten")))
    metrics = QFontMetricsF(look.font("tiny"))

    narrowest = narrowest_tile(tile_map, look)

    assert narrowest > metrics.horizontalAdvance("Kymmenedalen")
    assert narrowest < metrics.horizontalAdvance("Norra Österbotten") + 20
