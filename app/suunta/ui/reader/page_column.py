"""Where the column of text stands on a page: as wide as lines are read well, and not in the middle.

The measure is held in characters: set larger, the text has a wider column.
"""

from __future__ import annotations

from suunta.ui.reader.page_zoom import scaled

_COLUMN = 560
"""About 70 characters of the text at 100 %."""
_TWO_COLUMNS = 1080
_LEAST_MARGIN = 28
_MOST_MARGIN = 150
_LEFT_SHARE = 0.4


def column_margins(width: int, percent: int, *, is_double: bool = False) -> tuple[int, int]:
    """What stays free left and right of the text in so much room."""
    column = scaled(_TWO_COLUMNS if is_double else _COLUMN, percent)
    left = max(_LEAST_MARGIN, min(_MOST_MARGIN, round((width - column) * _LEFT_SHARE)))
    return left, max(_LEAST_MARGIN, width - left - column)
