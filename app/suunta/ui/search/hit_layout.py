"""Lay out one hit for a width: where its title, chips, snippet and place stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from suunta.search.hit import Span
from suunta.ui.reader.text_ranges import range_rects
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import chip_height, chip_size

PADDING_X = 12
PADDING_Y = 11
_CHIP_GAP = 8
_GAP = 3
_NARROW = 420
"""Below this width the chips stand under the snippet."""
_TITLE_LINES = 2
_SNIPPET_LINES = 3


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip with its place."""

    rect: QRect
    text: str
    sector: str = ""


@dataclass(frozen=True)
class HitLayout:
    """Everything the delegate paints, measured from the row's own corner."""

    title: QTextLayout
    title_at: QPointF
    snippet: QTextLayout
    snippet_at: QPointF
    mark_rects: list[QRectF]
    """Where the words searched for stand, measured from `snippet_at`."""
    mark_formats: list[QTextLayout.FormatRange]
    """The same words, in the colour that stands on their ground."""
    chips: tuple[Chip, ...]
    place: str
    place_rect: QRect
    height: int


def lay_out(row: HitRow, width: int, theme: Theme) -> HitLayout:
    """Measure `row` for a list of `width`."""
    inner = max(120, width - 2 * PADDING_X)
    tiny = theme.font("tiny")
    wanted = [(row.kind, "")]
    if row.sector:
        wanted.insert(0, (row.sector_words, row.sector))
    sizes = [chip_size(text, tiny, sector) for text, sector in wanted]
    chips_width = sum(size.width() for size in sizes) + _CHIP_GAP * len(sizes)
    beside = inner >= _NARROW

    title_width = inner - chips_width if beside else inner
    title = _wrapped(row.title, theme.font("heading3"), title_width, _TITLE_LINES)
    title_height = max(_height(title), chip_height(tiny) if beside else 0)

    snippet_top = PADDING_Y + title_height + _GAP
    snippet = _wrapped(row.snippet, theme.font("body"), inner, _SNIPPET_LINES)
    bottom = snippet_top + _height(snippet) + (_GAP if row.snippet else 0)

    is_whole = snippet.text() == row.snippet
    marks = _mark_ranges(row.hit.snippet, len(snippet.text()) - (0 if is_whole else 1))
    chip_top = PADDING_Y if beside else bottom + _GAP
    chip_left = PADDING_X + inner - chips_width + _CHIP_GAP if beside else PADDING_X
    chips = _placed(wanted, sizes, int(chip_left), int(chip_top))

    metrics = QFontMetrics(tiny)
    line = metrics.height() + 2
    place_top = bottom if beside else chip_top + chip_height(tiny) + _GAP
    place_rect = QRect(PADDING_X, int(place_top), inner, line)
    return HitLayout(
        title=title,
        title_at=QPointF(PADDING_X, PADDING_Y),
        snippet=snippet,
        snippet_at=QPointF(PADDING_X, snippet_top),
        mark_rects=_mark_rects(snippet, marks),
        mark_formats=_formats(marks, theme),
        chips=chips,
        place=metrics.elidedText(row.place, Qt.TextElideMode.ElideRight, inner),
        place_rect=place_rect,
        height=place_rect.bottom() + PADDING_Y,
    )


def _placed(
    wanted: list[tuple[str, str]], sizes: list[QSize], left: int, top: int
) -> tuple[Chip, ...]:
    chips = []
    for (text, sector), size in zip(wanted, sizes, strict=True):
        chips.append(Chip(QRect(QPoint(left, top), size), text, sector))
        left += size.width() + _CHIP_GAP
    return tuple(chips)


def _wrapped(text: str, font: QFont, width: float, most_lines: int) -> QTextLayout:
    """Lines of text; the last one allowed ends with an ellipsis when there is more, in no word."""
    layout = _lines(text, font, width)
    if layout.lineCount() <= most_lines:
        return layout
    start = layout.lineAt(most_lines - 1).textStart()
    rest = text[start : start + 400]
    last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width) - 1)
    whole, space, _ = last.rpartition(" ")
    shown = len(last) - 1
    is_cut = rest[shown : shown + 1].isalnum() and last[:shown] == rest[:shown]
    return _lines(text[:start] + (f"{whole} …" if is_cut and space else last), font, width)


def _lines(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = QFontMetrics(font).height() * 1.18
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, round(top + (height - line.height()) / 2)))
        top += height
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    if not layout.lineCount() or not layout.text():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.y() + last.height())


def _mark_ranges(spans: tuple[Span, ...], shown: int) -> list[tuple[int, int]]:
    ranges = []
    start = 0
    for span in spans:
        if span.is_match and start < shown:
            ranges.append((start, min(len(span.text), shown - start)))
        start += len(span.text)
    return ranges


def _formats(ranges: list[tuple[int, int]], theme: Theme) -> list[QTextLayout.FormatRange]:
    form = QTextCharFormat()
    form.setForeground(theme.color("on_match"))
    formats = []
    for start, length in ranges:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, length, form
        formats.append(part)
    return formats


def _mark_rects(layout: QTextLayout, ranges: list[tuple[int, int]]) -> list[QRectF]:
    found = (rect for start, length in ranges for rect in range_rects(layout, start, length))
    return [rect.adjusted(-2, -1, 2, 1) for rect in found]
