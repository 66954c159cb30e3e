"""A layout is its blocks' pieces in their order, with all that is missing."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, Missing
from suunta.export.slide_grid import Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_shapes import Plate


def test_blocks_keep_their_order_and_what_is_missing() -> None:
    first, second = Plate(QRectF(0, 0, 1, 1)), Plate(QRectF(0, 0, 2, 2))
    missing = Missing(Role.TEXT, "words")

    layout = SlideLayout.of((Block((first,)), Block((second,), missing=(missing,))), "cover")

    assert layout.pieces == (first, second)
    assert layout.missing == (missing,)
    assert layout.ground == "cover"
