"""Blocks move with their pieces and keep what did not fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, Missing, stacked
from suunta.export.slide_grid import Role
from suunta.export.slide_shapes import Plate


def block(width: float, height: float) -> Block:
    return Block((Plate(QRectF(0, 0, width, height)),), width, height)


def test_a_stack_is_as_wide_as_its_widest_and_has_no_gap_for_nothing() -> None:
    whole = stacked((block(10, 20), Block(), block(30, 5)), 8)

    assert (whole.width, whole.height) == (30, 33)
    assert [piece.rect.top() for piece in whole.pieces] == [0, 28]


def test_a_block_beside_another_keeps_the_faults_of_both() -> None:
    missing = (Missing(Role.TEXT, "words"),)
    one, other = Block(height=4, is_parted=True), Block(height=9, is_torn=True, missing=missing)

    whole = one.beside(other, 100, 3)

    assert whole.height == 12
    assert whole.is_parted
    assert whole.is_torn
    assert whole.missing == missing


def test_a_moved_block_moves_its_pieces() -> None:
    moved = block(10, 10).moved(5, 7)

    assert moved.pieces[0].rect == QRectF(5, 7, 10, 10)
    assert not Block()
    assert moved
