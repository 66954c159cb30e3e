"""Lay a page out on sheets of A4: broken into sheets once, painted on any device."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from suunta.export.pdf_part import Part
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheet_breaks import break_into_sheets
from suunta.export.sheet_parts import SheetPlaces, sheet_parts
from suunta.export.sheet_pictures import SheetPictures
from suunta.export.sheet_tightening import TIGHTER, is_hardly_begun, tightened

DPI = 96
"""Sheets are measured in dots of this size; whoever paints scales them."""
_MM = DPI / 25.4
SHEET = QSizeF(210 * _MM, 297 * _MM)
_MARGINS = QMarginsF(24 * _MM, 25 * _MM, 24 * _MM, 24 * _MM)
BODY = QRectF(QRectF(0, 0, SHEET.width(), SHEET.height()).marginsRemoved(_MARGINS).toRect())
"""In whole dots: where sheets end is counted in the layout's own, coarser fractions."""
_HEAD, _FOOT = 13 * _MM, 13 * _MM
"""From the edges of the sheet to the lines above and below the text."""
_INDENT = 22
_SMALL, _BODY_SIZE = 8.0, 10.5
"""In points."""
_PROPERTY = QTextFormat.Property
_ALTERNATES = QFont.Tag("calt")


class Sheets:
    """Belongs to the thread that makes it; takes a tenth of a second for a long page."""

    def __init__(self, page: PrintedPage, style: PrintStyle) -> None:
        self._page = page
        self._style = style
        # Text is measured as on this: the same on every system, with or without a screen.
        self._measure = QImage(1, 1, QImage.Format.Format_Mono)
        self._measure.setDotsPerMeterX(round(DPI / 0.0254))
        self._measure.setDotsPerMeterY(round(DPI / 0.0254))
        self._pictures = SheetPictures(page.pictures, BODY.width())
        self._document = self._laid_out(style.css)
        for share in TIGHTER if is_hardly_begun(self._document) else ():
            closer = self._laid_out(tightened(style.css, share))
            if closer.pageCount() < self._document.pageCount():
                self._document = closer
                break

    @property
    def count(self) -> int:
        return self._document.pageCount()

    def text(self) -> str:
        """All the words, in reading order."""
        return self._document.toPlainText()

    def parts(self) -> tuple[Part, ...]:
        """What is on the sheets, in reading order, with its places in points."""
        places = SheetPlaces(self._document, BODY, 72 / DPI)
        return sheet_parts(places, self._pictures)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one sheet, counted from 0, with its corner at 0, 0."""
        painter.save()
        if number:
            self._paint_line(painter, _HEAD, self._page.title, "")
        self._paint_body(painter, number * BODY.height())
        place = f"{number + 1} / {self.count}"
        self._paint_line(painter, SHEET.height() - _FOOT, self._page.imprint, place)
        painter.restore()

    def _paint_body(self, painter: QPainter, top: float) -> None:
        painter.save()
        painter.translate(BODY.left(), BODY.top() - top)
        part = QRectF(0, top, BODY.width(), BODY.height())
        painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        # What touches the edge is on the next sheet: here it would be unseen, and found twice.
        context.clip = part.adjusted(0, 1, 0, -1)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._style.text))
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _laid_out(self, css: str) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self._measure)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT)
        document.setDefaultFont(self._font(_BODY_SIZE))
        document.setDefaultStyleSheet(css)
        document.setHtml(self._page.html)
        _unsize_headings(document)
        self._pictures.place_in(document)
        document.setPageSize(BODY.size())
        break_into_sheets(document, BODY.height())
        return document

    def _font(self, size: float) -> QFont:
        font = QFont(self._style.family)
        font.setPointSizeF(size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return without_alternates(font)

    def _paint_line(self, painter: QPainter, height: float, left: str, right: str) -> None:
        """Small words at both ends of a line, cut where they would meet."""
        font = self._font(_SMALL)
        # A painter takes points for those of its device, the layout for those of the sheet.
        font.setPixelSize(round(_SMALL * DPI / 72))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QPen(QColor(self._style.faint)))
        room = BODY.width() - metrics.horizontalAdvance(right) - 24
        words = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(BODY.left(), height), words)
        if right:
            painter.drawText(
                QPointF(BODY.right() - metrics.horizontalAdvance(right), height), right
            )


def _unsize_headings(document: QTextDocument) -> None:
    """Qt makes headings larger than the style sheet says."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        place = block.begin()
        spans = []
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().hasProperty(_PROPERTY.FontSizeAdjustment):
                spans.append((fragment.position(), fragment.length(), fragment.charFormat()))
            place += 1
        for start, length, form in spans:
            form.clearProperty(_PROPERTY.FontSizeAdjustment)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)
        block = block.next()


def without_alternates(font: QFont) -> QFont:
    """The same, each character in its own glyph.

    Brackets that the typeface exchanges for others beside capitals have no letters in a PDF: they
    would be missing in what is copied, found and read aloud.
    """
    plain = QFont(font)
    plain.setFeature(_ALTERNATES, 0)
    return plain
