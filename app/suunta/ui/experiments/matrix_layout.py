"""How wide and high the parts of the matrix are, and where their lines go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from suunta.ui.experiments.lettering import Lettering
from suunta.ui.experiments.matrix_model import Cell
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_sector_mark
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

MARK_GAP = 4
_MARK = 0.55
"""Of a mark, in heights of a line."""
_BETWEEN = 4
_LINES = 4


def mark_of(font: QFont) -> int:
    """How large a mark is beside words in a font."""
    return round(_MARK * line_height(font))


def narrowest_names(heading: str, names: Iterable[str], lettering: Lettering) -> int:
    """The width in which no word of the classes' names is broken, nor their heading."""
    heading_width = QFontMetrics(lettering.heading).horizontalAdvance(heading) + 2
    return 2 * lettering.inset + max(heading_width, _longest_word(names, lettering.name))


def narrowest_titles(heading: str, cells: Iterable[Cell], lettering: Lettering) -> int:
    """The width in which no word of the titles in a column is broken, nor its heading."""
    cells = tuple(cells)
    empty = QFontMetrics(lettering.title).horizontalAdvance(cells[0].empty) if cells else 0
    longest = max(
        _longest_word([heading], lettering.heading),
        _longest_word((title for cell in cells for title in cell.titles), lettering.title),
    )
    return 2 * lettering.inset + max(mark_of(lettering.title) + MARK_GAP + longest, empty + 1)


def name_height(name: str, width: int, lettering: Lettering) -> int:
    """The height of a row for the name of its class."""
    return (
        height_of(name, lettering.name, width - 2 * lettering.inset, _LINES) + 2 * lettering.above
    )


def cell_height(cell: Cell, width: int, lettering: Lettering) -> int:
    """The height of a row for one of its cells."""
    font = lettering.title
    if not cell.titles:
        return line_height(font) + 2 * lettering.above
    titles = [height_of(t, font, _title_width(width, lettering), _LINES) for t in cell.titles]
    return sum(titles) + _BETWEEN * (len(titles) - 1) + 2 * lettering.above


def paint_name(
    painter: QPainter, rect: QRect, name: str, theme: Theme, lettering: Lettering
) -> None:
    """Paint the name of a class."""
    painter.setPen(theme.color("text"))
    at = rect.topLeft() + QPoint(lettering.inset, lettering.above)
    paint_lines(painter, at, name, lettering.name, rect.width() - 2 * lettering.inset, _LINES)


def paint_cell(
    painter: QPainter, rect: QRect, cell: Cell, theme: Theme, lettering: Lettering
) -> None:
    """Paint a mark and the title of each experiment, or that there is none."""
    font = lettering.title
    left, top = rect.left() + lettering.inset, rect.top() + lettering.above
    if not cell.titles:
        painter.setPen(theme.color("text_faint"))
        paint_lines(
            painter, QPoint(left, top), cell.empty, font, rect.width() - 2 * lettering.inset, 1
        )
        return
    color = theme.color(cell.sector)
    for title in cell.titles:
        _paint_mark(painter, QPoint(left, top), cell.sector, color, font)
        painter.setPen(color)
        at = QPoint(left + mark_of(font) + MARK_GAP, top)
        top += paint_lines(painter, at, title, font, _title_width(rect.width(), lettering), _LINES)
        top += _BETWEEN


def _paint_mark(painter: QPainter, at: QPoint, sector: str, color: QColor, font: QFont) -> None:
    middle = at.y() + line_height(font) / 2
    edge = mark_of(font)
    box = QRectF(at.x(), middle - edge / 2 + 0.5, edge, edge)
    paint_sector_mark(painter, box, sector, color)


def _longest_word(texts: Iterable[str], font: QFont) -> int:
    words = (word for text in texts for word in text.replace("-", "- ").split())
    return max(map(QFontMetrics(font).horizontalAdvance, words), default=0) + 1


def _title_width(width: int, lettering: Lettering) -> int:
    return width - 2 * lettering.inset - mark_of(lettering.title) - MARK_GAP
