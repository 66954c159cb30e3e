"""What is painted whole and then enlarged must not be enlarged twice."""

from __future__ import annotations

from suunta.ui.theme.plain_look import PlainLook
from suunta.ui.theme.theme import Theme


def test_its_fonts_do_not_grow_and_its_colours_are_those_of_the_theme(theme: Theme) -> None:
    theme.set_text_size(200)
    look = PlainLook(theme)

    assert look.font("body").pixelSize() == 14
    assert look.color("brand") == theme.color("brand")
    theme.set_text_size(100)
