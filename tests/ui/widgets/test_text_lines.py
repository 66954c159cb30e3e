"""Text in lines: none is wider than its room, and none is lost without an ellipsis."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.text_lines import height_of, line_height, lines_of

LONG = "Sosiaali- ja terveydenhuollon asiakastietojärjestelmien yhteentoimivuusmäärittelyt"


def test_text_that_fits_is_one_line(theme: Theme) -> None:
    assert lines_of("Vision", theme.font("body"), 400, 3) == ("Vision",)


def test_no_text_takes_no_room(theme: Theme) -> None:
    assert height_of("", theme.font("body"), 400, 3) == 0


def test_what_does_not_fit_ends_in_an_ellipsis(theme: Theme) -> None:
    lines = lines_of(f"{LONG} " * 3, theme.font("body"), 240, 2)

    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_a_word_wider_than_its_room_is_broken(theme: Theme) -> None:
    font = theme.font("heading1")

    lines = lines_of("yhteentoimivuusmäärittelyt", font, 120, 9)

    assert len(lines) > 1
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 120 for line in lines)
    assert "".join(lines) == "yhteentoimivuusmäärittelyt"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    text=st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=120),
    width=st.integers(60, 500),
    most=st.integers(1, 4),
)
def test_there_are_never_more_lines_than_asked_for(
    theme: Theme, text: str, width: int, most: int
) -> None:
    assert len(lines_of(text, theme.font("body"), width, most)) <= most


@pytest.mark.parametrize("role", ["tiny", "body", "heading1"])
def test_lines_have_air(theme: Theme, role: str) -> None:
    font = theme.font(role)

    assert line_height(font) >= QFontMetrics(font).height()
