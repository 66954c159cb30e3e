"""Charts within a page: painted as lines and text, on the screen, on paper and at every zoom.

The seam: `with_charts` makes room in the HTML, and once a document was set from that,
`place_charts` lets the charts be painted there. A copy of a document needs it anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.export.chart_drawing import Beneath, ChartDrawing
from suunta.export.look import Look
from suunta.ui.reader.page_document import blocks, every_table

PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands in the text of a document where a chart is painted."""

_KIND = QTextFormat.ObjectTypes.UserObject.value + 1
_ADDRESS = QTextFormat.Property.UserProperty.value + 1
_SCHEME = "chart:"
_LEAST = 200
_MARGIN = 14


def with_charts(html: str, charts: Mapping[str, Chart]) -> str:
    """The page with a place for each chart beneath the heading of its section."""
    for anchor, chart in charts.items():
        heading = re.compile(rf'(<a name="{re.escape(anchor)}"></a>\s*<h2>.*?</h2>)', re.DOTALL)
        html = heading.sub(rf'\1\n<p><img src="{_SCHEME}{chart.address}"/></p>', html, count=1)
    return html


def place_charts(
    document: QTextDocument, charts: Iterable[Chart], look: Look, scale: float = 1.0
) -> None:
    """Paint the charts at their places in `document`, in the colours and fonts of `look`."""
    places = list(chart_places(document))
    if not places:
        return
    known = {chart.address: chart for chart in charts}
    _painter_of(document).show(known, look, scale)
    for position, address in places:
        if address in known:
            _place(document, position, known[address])


def address_at(document: QTextDocument, place: QPointF) -> str:
    """The address of the chart at a place of the page, empty where there is none."""
    position = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    if position < 0:
        return ""
    cursor = QTextCursor(document)
    # The format of a cursor is that of the character before it.
    for after in (position, position + 1):
        cursor.setPosition(min(after, document.characterCount() - 1))
        if cursor.charFormat().objectType() == _KIND:
            return str(cursor.charFormat().property(_ADDRESS))
    return ""


def _painter_of(document: QTextDocument) -> _ChartObject:
    """The one painter of a document, which lives as long as that does."""
    painter = document.findChild(_ChartObject)
    if painter is None:
        painter = _ChartObject(document)
        document.documentLayout().registerHandler(_KIND, painter)
    return painter


def chart_places(document: QTextDocument) -> Iterator[tuple[int, str]]:
    """Each character that stands for a chart, with the chart's address."""
    for block in blocks(document):
        place = block.begin()
        while not place.atEnd():
            yield from _place_in(place.fragment())
            place += 1


def _place_in(fragment: QTextFragment) -> Iterator[tuple[int, str]]:
    form = fragment.charFormat()
    if form.objectType() == _KIND:
        yield fragment.position(), str(form.property(_ADDRESS))
    elif form.isImageFormat() and form.toImageFormat().name().startswith(_SCHEME):
        yield fragment.position(), form.toImageFormat().name().removeprefix(_SCHEME)


def _place(document: QTextDocument, position: int, chart: Chart) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    block = cursor.blockFormat()
    # What holds the lines of a text apart would be added to a chart's whole height.
    block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    block.setTopMargin(_MARGIN)
    block.setBottomMargin(_MARGIN)
    cursor.setBlockFormat(block)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setObjectType(_KIND)
    form.setProperty(_ADDRESS, chart.address)
    form.setToolTip(chart.description)
    cursor.setCharFormat(form)


class _ChartObject(QPyTextObject):
    """Measures and paints the charts of one document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._charts: Mapping[str, Chart] = {}
        self._look: Look | None = None
        self._scale = 1.0
        self._drawings: dict[tuple[str, float], ChartDrawing] = {}

    def show(self, charts: Mapping[str, Chart], look: Look, scale: float) -> None:
        """Paint these from now on."""
        self._charts, self._look, self._scale = charts, look, scale
        self._drawings = {}

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        width = _width_at(doc, posInDocument)
        return QSizeF(width, self._drawing(format, width).height * self._scale)

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(rect.topLeft()))
        painter.scale(self._scale, self._scale)
        self._drawing(format, rect.width()).paint_card(painter, QPointF())
        painter.restore()

    def _drawing(self, form: QTextFormat, width: float) -> ChartDrawing:
        key = (str(form.property(_ADDRESS)), max(_LEAST, width / self._scale))
        if key not in self._drawings:
            assert self._look is not None
            address, inside = key
            self._drawings[key] = ChartDrawing(
                self._charts[address], self._look, inside, Beneath.SOURCES
            )
        return self._drawings[key]


def _width_at(document: QTextDocument, position: int) -> float:
    """The width of the column at a place: of the page, or of the cell of a table."""
    root = document.rootFrame().frameFormat()
    width = document.textWidth() - root.leftMargin() - root.rightMargin()
    # No cursor may be set here: it would ask for the layout that is just being made.
    around_it = (
        t for t in every_table(document) if t.firstPosition() <= position <= t.lastPosition()
    )
    if table := next(around_it, None):
        form = table.format()
        cell = table.cellAt(position).format().toTableCellFormat()
        around = 2 * (form.cellPadding() + form.cellSpacing() + form.border())
        around += cell.leftPadding() + cell.rightPadding()
        width = width / table.columns() - around
    return max(_LEAST, width - 1)
