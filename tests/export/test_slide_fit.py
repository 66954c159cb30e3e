"""The largest step that fits is taken; a parted word costs a step, a cut is the last resort."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block
from suunta.export.slide_fit import fit, fitted, settled
from suunta.export.slide_grid import Role
from suunta.export.slide_look import look_of
from suunta.export.slide_type import BODY
from suunta.export.slide_words import set_words

pytestmark = pytest.mark.usefixtures("qapp")
STEPS = (90, 60, 44)
LIGHT = look_of("light")


def test_the_first_step_that_fits_is_taken() -> None:
    found = fit(lambda size: Block(height=size * 10), STEPS, 620, LIGHT)

    assert found.step == 60
    assert not found.is_cut


def test_smaller_type_is_better_than_a_parted_word() -> None:
    def built(size: int) -> Block:
        return Block(height=size, is_parted=size > 50, is_torn=size > 70)

    assert fit(built, STEPS, 100, LIGHT).step == 44


def test_a_word_is_parted_where_every_step_parts_it_and_torn_last() -> None:
    def built(size: int) -> Block:
        return Block(height=size, is_parted=True, is_torn=size > 70)

    assert fit(built, STEPS, 100, LIGHT).step == 60
    torn = fit(lambda size: Block(height=size, is_torn=True, is_parted=True), STEPS, 100, LIGHT)
    assert torn.step == 90


def test_what_fits_in_no_step_is_cut_at_the_smallest() -> None:
    found = fit(
        lambda size: set_words("word " * 50, Role.TEXT, BODY.sized(size), 200, LIGHT),
        STEPS,
        300,
        LIGHT,
    )

    assert found.is_cut
    assert found.step == STEPS[-1]
    assert found.block.missing
    assert found.block.height <= 300
    assert fitted(lambda size: Block(height=size), STEPS, 95, LIGHT).height == 90


def test_a_block_settles_a_little_above_the_middle() -> None:
    room = QRectF(100, 200, 500, 400)
    block = settled(set_words("word", Role.TEXT, BODY.sized(50), 300, LIGHT), room)

    rect = block.pieces[0].rect
    assert rect.left() == 100
    assert rect.top() - room.top() < room.bottom() - rect.bottom()
    assert rect.top() > room.top()
