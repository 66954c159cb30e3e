"""Draw sheets into a PDF: the typeface embedded, the letters as they were written, no clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from suunta.export.deck_content import Cancelled, Progress, never, untold
from suunta.export.pdf_mending import with_letters, with_steady_names

if TYPE_CHECKING:
    from suunta.export.pdf_finishing import PdfProperties

Sheet = Callable[[QPainter], None]
"""Paints one sheet in points, from its upper left corner."""

_RESOLUTION, _POINTS = 1200, 72


def drawn(
    sheets: Sequence[Sheet],
    size: QSizeF,
    properties: PdfProperties,
    cancelled: Cancelled = never,
    progress: Progress = untold,
) -> bytes | None:
    """The sheets as a PDF; `size` is in points. `None` when it was cancelled.

    Needs a running QGuiApplication; any thread will do.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(properties.title)
    writer.setCreator(properties.creator)
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(properties.author)
    writer.setDocumentXmpMetadata(QByteArray(_xmp(properties).encode()))
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _POINTS, _RESOLUTION / _POINTS)
    for number, sheet in enumerate(sheets):
        if cancelled():
            break
        if number:
            writer.newPage()
        sheet(painter)
        progress(number + 1, len(sheets))
    painter.end()
    buffer.close()
    return None if cancelled() else with_steady_names(with_letters(bytes(content.data())))


def _xmp(properties: PdfProperties) -> str:
    """What programs that file documents ask for."""
    title, subject = escape(properties.title), escape(properties.subject)
    return f"""<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{escape(properties.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{properties.language}</rdf:li></rdf:Bag></dc:language>
<dc:date><rdf:Seq><rdf:li>{properties.date}</rdf:li></rdf:Seq></dc:date>
<xmp:CreatorTool>{escape(properties.creator)}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
