"""The map's side of the page uses the room there is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.ui.experiments.experiments_page import ExperimentsPage
from suunta.ui.experiments.map_page import MapPage
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.experiments.tile_view import TileView


def parts_of(page: ExperimentsPage) -> tuple[MapPage, TileView, MatrixView]:
    side = page.findChild(MapPage)
    assert side is not None
    return side, side.map, side.matrix


def left_of(page: ExperimentsPage) -> int:
    """How far what stands out is from the left edge of the map."""
    side, tiles, _ = parts_of(page)
    return side.standing_out.mapTo(side, side.standing_out.rect().topLeft()).x() - tiles.x()


def shown_at(qtbot: QtBot, page: ExperimentsPage, width: int, height: int) -> None:
    page.resize(width, height)
    qtbot.wait(50)


def test_in_a_large_window_the_tiles_grow_and_the_matrix_is_lettered_larger(
    qtbot: QtBot, page: ExperimentsPage
) -> None:
    _, tiles, matrix = parts_of(page)
    shown_at(qtbot, page, 1150, 742)
    usual = tiles.visualRect(tiles.model().index(0, 0))
    letters = matrix.horizontalHeader().lettering.title.pixelSize()  # type: ignore[attr-defined]

    shown_at(qtbot, page, 1704, 1002)

    large = tiles.visualRect(tiles.model().index(0, 0))
    assert large.height() > 1.3 * usual.height()
    assert 1.4 < large.width() / large.height() < 1.7
    assert matrix.horizontalHeader().lettering.title.pixelSize() > letters  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [(1150, 742), (1704, 1002), (2344, 1362)])
def test_all_of_it_is_seen_without_scrolling(
    qtbot: QtBot, page: ExperimentsPage, size: tuple[int, int]
) -> None:
    side, _, _ = parts_of(page)

    shown_at(qtbot, page, *size)

    assert side.verticalScrollBar().maximum() == 0


def test_what_stands_out_is_beneath_the_shorter_half(qtbot: QtBot, page: ExperimentsPage) -> None:
    shown_at(qtbot, page, 1150, 742)
    assert left_of(page) == 0

    shown_at(qtbot, page, 1704, 1002)
    assert left_of(page) > 500

    shown_at(qtbot, page, 504, 600)
    assert left_of(page) == 0


def test_back_in_a_small_window_all_is_as_it_was(qtbot: QtBot, page: ExperimentsPage) -> None:
    _, tiles, matrix = parts_of(page)
    shown_at(qtbot, page, 808, 562)
    before = (tiles.size(), matrix.size())

    shown_at(qtbot, page, 1704, 1002)
    shown_at(qtbot, page, 808, 562)

    assert (tiles.size(), matrix.size()) == before
