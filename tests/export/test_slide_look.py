"""Slides are light, dark or of the strongest contrast, and every word stands out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo

from suunta.export.slide_look import FAMILY, LOOKS, SlideLook, look_of

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = ("text", "text_muted", "text_faint", "brand_text", "first", "second", "danger")
ON = (
    ("on_cover", "cover"),
    ("cover_muted", "cover"),
    ("cover_faint", "cover"),
    ("on_brand", "brand"),
    ("on_agree", "agree"),
    ("on_passed", "passed"),
    ("on_disagree", "disagree"),
    ("text", "surface_raised"),
    ("text_muted", "surface_raised"),
)


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted(map(luminance, (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("name", LOOKS)
def test_words_can_be_read_on_their_ground(name: str) -> None:
    look = look_of(name)
    pairs = [(role, "background") for role in WORDS] + list(ON)

    least = 12 if name == "contrast" else 4.5
    for ink, ground in pairs:
        assert contrast(look.color(ink), look.color(ground)) >= least, (ink, ground)


@pytest.mark.parametrize("name", LOOKS)
def test_marks_and_bars_stand_out(name: str) -> None:
    look = look_of(name)

    for role in ("social", "healthcare", "both", "brand", "agree", "edge", "pointer"):
        assert contrast(look.color(role), look.color("background")) >= 3, role


def test_contrast_is_thicker_and_knows_black_and_white_alone() -> None:
    look, light = look_of("contrast"), look_of("light")

    assert look.font(50).weight() > light.font(50).weight()
    assert look.font(50, QFont.Weight.Bold).weight() == QFont.Weight.Bold
    for role in (*WORDS, "agree", "passed", "disagree", "social", "cover", "pointer"):
        assert look.color(role).name() in {"#000000", "#ffffff"}, role


def test_looks_have_the_same_roles() -> None:
    roles = [set(look_of(name).colors) for name in LOOKS]

    assert roles[0] == roles[1] == roles[2]


def test_an_unknown_look_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        look_of("sepia")


def test_it_sets_the_shipped_typeface_and_is_a_value() -> None:
    look = look_of("light")

    assert QFontInfo(look.font(40)).family() == FAMILY
    assert look == SlideLook("light", {})
    assert len({look, look_of("dark"), look_of("light")}) == 2
