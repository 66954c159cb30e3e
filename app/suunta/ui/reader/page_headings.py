"""The headings of a page, to jump from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextDocument

from suunta.ui.reader.page_document import blocks
from suunta.ui.reader.text_ranges import top_of

_NEAR = 2
"""So many pixels above or below the line, a heading stands on it."""


class PageHeadings:
    """Answers for one text as it is laid out right now."""

    def __init__(self, document: Callable[[], QTextDocument], aside: Sequence[range] = ()) -> None:
        """What stands in `aside`, a second column for one, is passed over."""
        self._document = document  # Python's hold on one may end before Qt's document does
        self._positions = [
            block.position()
            for block in blocks(document())
            if block.blockFormat().headingLevel() and not _is_in(block.position(), aside)
        ]
        self._here: int | None = None

    def stepped(self, by: int, line: float) -> int | None:
        """The heading after the one that was jumped to, or after a line of the page; or before."""
        if self._here is not None:
            number = self._positions.index(self._here) + by
            inside = 0 <= number < len(self._positions)
            return self._positions[number] if inside else None
        if by > 0:
            below = (p for p in self._positions if self._top(p) > line + _NEAR)
            return next(below, None)
        above = (p for p in reversed(self._positions) if self._top(p) < line - _NEAR)
        return next(above, None)

    def stand_at(self, position: int) -> None:
        """Go on from that heading, even where it could not be brought to the top."""
        self._here = position

    def leave(self) -> None:
        """Go on from what stands at the top."""
        self._here = None

    def _top(self, position: int) -> float:
        return top_of(self._document(), position)


def _is_in(position: int, parts: Sequence[range]) -> bool:
    return any(position in part for part in parts)
