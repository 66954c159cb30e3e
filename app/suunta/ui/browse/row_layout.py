"""Where the parts of one row lie in a given width."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter

from suunta.ui.browse.entry import Entry
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import chip_size
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET = 12
_ABOVE = 11
_BELOW = 12
_LEAD_WIDE = 104
_LEAD_NARROW = 34
_WIDEST_TEXT = 760
_TITLE_LINES = 2
_OVER_LINES = 2
_DETAIL_LINES = 4
_DETAIL_LINES_NARROW = 7
_NARROW = 560
_CHIPS_GAP = 5


class RowLayout:
    """Measures a row once; the delegate asks it for the height and lets it paint the text."""

    def __init__(self, entry: Entry, width: int, theme: Theme) -> None:
        self._entry = entry
        self._theme = theme
        self._left = _INSET + self._lead_width()
        chips, self._chip_height = self._chips_size()
        is_narrow = width < theme.grown(_NARROW)
        self._detail_lines = _DETAIL_LINES_NARROW if is_narrow else _DETAIL_LINES
        inside = width - self._left - _INSET
        self._text_width = min(inside, theme.grown(_WIDEST_TEXT))
        self._title_width = min(self._text_width, inside - (0 if is_narrow else chips))
        self._chips_below = is_narrow and chips > 0

    @property
    def height(self) -> int:
        entry, font = self._entry, self._theme.font
        text = (
            self._over_height()
            + height_of(entry.title, font("heading3"), self._title_width, _TITLE_LINES)
            + height_of(entry.detail, font("body"), self._text_width, self._detail_lines)
        )
        lead = line_height(font("card_number")) if entry.lead else 0
        chips = self._chip_height + _CHIPS_GAP if self._chips_below else 0
        return _ABOVE + max(text + 2, lead) + _BELOW + chips

    @property
    def chip_top(self) -> int:
        """Chips stand beside the title, or beneath the text where there is little room."""
        return self.height - self._chip_height - _BELOW + 2 if self._chips_below else _ABOVE

    def paint(self, painter: QPainter, at: QPoint, *, is_chosen: bool) -> None:
        entry, theme = self._entry, self._theme
        left, top = at.x() + self._left, at.y() + _ABOVE
        if entry.lead:
            painter.setPen(theme.color("brand_text"))
            number = theme.font("card_number")
            lead_at = QPoint(at.x() + _INSET, top - 4)
            paint_lines(painter, lead_at, entry.lead, number, self._lead_width(), 1)
        if entry.over:
            painter.setPen(theme.color("text_muted" if is_chosen else "text_faint"))
            over = theme.font("tiny")
            top += paint_lines(
                painter, QPoint(left, top), entry.over, over, self._title_width, _OVER_LINES
            )
        painter.setPen(theme.color("text"))
        title = theme.font("heading3")
        top += paint_lines(
            painter, QPoint(left, top), entry.title, title, self._title_width, _TITLE_LINES
        )
        painter.setPen(theme.color("text_muted"))
        body = theme.font("body")
        paint_lines(
            painter,
            QPoint(left, top + 2),
            entry.detail,
            body,
            self._text_width,
            self._detail_lines,
        )

    def _over_height(self) -> int:
        tiny = self._theme.font("tiny")
        return height_of(self._entry.over, tiny, self._title_width, _OVER_LINES)

    def _lead_width(self) -> int:
        lead = self._entry.lead
        if not lead:
            return 0
        return self._theme.grown(_LEAD_NARROW if len(lead) == 1 else _LEAD_WIDE)

    def _chips_size(self) -> tuple[int, int]:
        """The width of all chips and the height of one."""
        font = self._theme.font("tiny")
        sizes = [chip_size(chip.text, font, chip.sector) for chip in self._entry.chips]
        width = sum(size.width() + 8 for size in sizes)
        return width, max((size.height() for size in sizes), default=0)
