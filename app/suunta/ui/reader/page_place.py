"""A place on a page that is found again in another language, form or size of the same page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from suunta.ui.reader.page_document import blocks
from suunta.ui.reader.page_sections import PageSections
from suunta.ui.reader.text_ranges import bottom_of, top_of


@dataclass(frozen=True, slots=True)
class PagePlace:
    """What stands at the upper edge: a paragraph, counted within its section."""

    anchor: str = ""
    """The section; empty for what stands above the first."""
    paragraph: int = 0
    """Its number, the heading being 0."""
    share: float = 0.0
    """How much of it has gone by; below 0, how much of the gap above it is still to come."""


PAGE_TOP = PagePlace()
_NEAR = 0.5
"""A line that has gone by but for less than a pixel has gone by."""


class PagePlaces:
    """Turns heights of one text, as it is laid out right now, into places and back."""

    def __init__(
        self,
        document: Callable[[], QTextDocument],
        sections: PageSections,
        aside: Sequence[range] = (),
    ) -> None:
        """What stands in `aside`, a second column for one, is not counted."""
        self._document = document  # Python's hold on one may end before Qt's document does
        self._sections = sections
        self._starts = [
            block.position()
            for block in blocks(document())
            if block.text().strip() and not any(block.position() in part for part in aside)
        ]

    def place_at(self, height: float) -> PagePlace:
        """What stands so far below the start of the page."""
        bottoms = [self._bottom(number) for number in range(len(self._starts))]
        number = bisect_right(bottoms, height + _NEAR)
        if height <= 0 or not self._starts:
            return PAGE_TOP
        number = min(number, len(self._starts) - 1)
        anchor = self._sections.around(self._starts[number])
        top = self._top(number)
        room = bottoms[number] - top if height >= top else top - self._gap_begin(number)
        share = (height - top) / room if room > 0 else 0.0
        return PagePlace(anchor, number - self._first(anchor), share)

    def height_of(self, place: PagePlace) -> float:
        """How far down a place is; the start of the page where its section is not there."""
        is_known = not place.anchor or self._sections.position(place.anchor) is not None
        if place == PAGE_TOP or not is_known or not self._starts:
            return 0.0
        number = min(self._first(place.anchor) + place.paragraph, self._last(place.anchor))
        top = self._top(number)
        room = self._bottom(number) - top if place.share >= 0 else top - self._gap_begin(number)
        return top + place.share * room

    def _top(self, number: int) -> float:
        return top_of(self._document(), self._starts[number])

    def _bottom(self, number: int) -> float:
        """Where the last line of a paragraph ends."""
        block = self._document().findBlock(self._starts[number])
        return bottom_of(self._document(), block.position() + block.length() - 1)

    def _gap_begin(self, number: int) -> float:
        return self._bottom(number - 1) if number else 0.0

    def _first(self, anchor: str) -> int:
        """The number of the first paragraph of a section."""
        inside = (n for n, start in enumerate(self._starts) if self._is_inside(start, anchor))
        return next(inside, 0)

    def _last(self, anchor: str) -> int:
        inside = [n for n, start in enumerate(self._starts) if self._is_inside(start, anchor)]
        return inside[-1] if inside else 0

    def _is_inside(self, start: int, anchor: str) -> bool:
        return self._sections.around(start) == anchor
