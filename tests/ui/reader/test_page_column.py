"""Where the column of text stands."""

from __future__ import annotations

import pytest

from suunta.ui.reader.page_column import column_margins


@pytest.mark.parametrize("percent", [75, 100, 150])
@pytest.mark.parametrize("width", [700, 1000, 1600, 2400])
def test_the_column_grows_with_the_letters_and_no_wider(width: int, percent: int) -> None:
    left, right = column_margins(width, percent)

    assert left >= 28
    assert right >= 28
    assert width - left - right == min(560 * percent // 100, width - 56)


def test_a_wide_window_keeps_the_text_at_the_left() -> None:
    left, right = column_margins(2400, 100)

    assert left == 150
    assert right > left


def test_two_columns_have_twice_the_room() -> None:
    left, right = column_margins(2400, 100, is_double=True)

    assert 2400 - left - right == 1080
