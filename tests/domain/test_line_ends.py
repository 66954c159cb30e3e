"""A short word never stands alone on the last line."""

from __future__ import annotations

import pytest

from suunta.domain.line_ends import with_short_end_held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("eight counties and HUS", "eight counties and\N{NO-BREAK SPACE}HUS"),
        ("experiences of using AI.", "experiences of using\N{NO-BREAK SPACE}AI."),
        ("that nothing will change.", "that nothing will change."),
        ("91\N{NO-BREAK SPACE}%", "91\N{NO-BREAK SPACE}%"),
        ("HUS", "HUS"),
        ("", ""),
    ],
)
def test_the_end_is_held_where_it_is_short(text: str, held: str) -> None:
    assert with_short_end_held(text) == held
