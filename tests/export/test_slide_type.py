"""Words are as wide as they are measured, in every size."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from suunta.export.slide_look import look_of
from suunta.export.slide_type import BODY, HEADING, NUMBER, TIMER

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", [BODY, HEADING, NUMBER, TIMER])
@pytest.mark.parametrize("size", [26, 44, 77, 140])
def test_a_width_measured_once_holds_in_every_size(kind, size: int) -> None:  # type: ignore[no-untyped-def]
    look, words = look_of("light"), "Tekoäly – 10 000 ääntä"
    set_kind = kind.sized(size)

    real = QFontMetricsF(set_kind.font(look)).horizontalAdvance(words)

    assert set_kind.width(words, look) == pytest.approx(real, rel=0.01)


def test_thick_type_is_wider() -> None:
    assert BODY.width("words", look_of("contrast")) > BODY.width("words", look_of("light"))


def test_the_bearing_of_a_letter_is_that_of_its_ink() -> None:
    look, large = look_of("light"), HEADING.sized(200)

    assert large.bearing("Ä", look) == pytest.approx(large.bearing("A", look), abs=2)
    assert large.bearing("M", look) > large.bearing("A", look)


def test_digits_of_a_timer_are_equally_wide() -> None:
    look = look_of("light")

    assert TIMER.width("1", look) == pytest.approx(TIMER.width("8", look))
    assert TIMER.font(look).weight() == QFont.Weight.Bold


def test_brackets_keep_the_letters_they_are_copied_as() -> None:
    font = BODY.font(look_of("light"))

    assert font.featureValue(QFont.Tag("calt")) == 0
