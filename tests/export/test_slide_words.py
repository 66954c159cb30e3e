"""Words hang their marks, keep to their side, and say what of them is cut."""

from __future__ import annotations

import pytest

from suunta.export.slide_block import Block, stacked
from suunta.export.slide_grid import Role
from suunta.export.slide_look import look_of
from suunta.export.slide_type import BODY, NUMBER
from suunta.export.slide_words import Side, Words, cut, set_words, without

pytestmark = pytest.mark.usefixtures("qapp")
KIND = BODY.sized(50)


def words_of(block: Block) -> list[Words]:
    return [piece for piece in block.pieces if isinstance(piece, Words)]


def test_no_words_take_no_room() -> None:
    assert not set_words("", Role.TEXT, KIND, 500, look_of("light"))
    assert not set_words("  \n ", Role.TEXT, KIND, 500, look_of("light"))


def test_a_mark_hangs_before_the_edge_of_large_type() -> None:
    look = look_of("light")
    plain = set_words("”Näin on", Role.TEXT, KIND, 500, look)
    large = set_words("”Näin on", Role.TEXT, KIND, 500, look, is_large=True)

    assert words_of(plain)[0].rect.left() == 0
    assert words_of(large)[0].rect.left() == pytest.approx(-KIND.width("”", look))


def test_words_stand_at_the_side_they_are_given() -> None:
    look = look_of("light")
    right = words_of(set_words("7", Role.PAGE, KIND, 300, look, side=Side.RIGHT))[0]
    middle = words_of(set_words("7", Role.PAGE, KIND, 300, look, side=Side.MIDDLE))[0]

    assert right.rect.right() == pytest.approx(300)
    assert middle.rect.center().x() == pytest.approx(150)


def test_what_does_not_fit_is_cut_with_a_sign_and_told() -> None:
    look = look_of("light")
    block = set_words("one two three four five six", Role.TEXT, KIND, 150, look)

    short = cut(block, KIND.line * 2.5, look)

    kept = words_of(short)[0]
    assert len(kept.lines) == 2
    assert kept.lines[1].endswith("…")
    assert short.height == KIND.line * 2.5
    told = short.missing[0].words
    assert all(word in f"{kept.text} {told}" for word in ("one", "six"))
    assert kept.rect.right() <= 150


def test_a_sign_is_never_put_to_a_number() -> None:
    look = look_of("light")
    first = set_words("a point", Role.POINT, KIND, 400, look)
    number = set_words("16", Role.NUMBER, NUMBER.sized(50), 100, look)
    block = stacked((first.beside(number, 500), set_words("gone", Role.POINT, KIND, 400, look)), 0)

    short = cut(block, KIND.line, look)

    assert [words.text for words in words_of(short)] == ["a point…", "16"]
    assert [missing.words for missing in short.missing] == ["gone"]


def test_words_of_a_role_are_taken_and_their_room_stays() -> None:
    look = look_of("light")
    block = stacked(
        (
            set_words("caveat", Role.CAVEAT, KIND, 400, look),
            set_words("source", Role.SOURCE, KIND, 400, look),
        ),
        10,
    )

    left = without(block, Role.CAVEAT)

    assert [words.text for words in words_of(left)] == ["source"]
    assert left.height == block.height
