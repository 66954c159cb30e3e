"""A page as PDF: A4, selectable text in reading order, the typeface embedded, pictures as lines."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from suunta import __version__
from suunta.export.pdf_mending import with_letters, with_steady_names
from suunta.export.pdf_part import LEVELS, Part, PartKind, walked
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheets import DPI, Sheets
from suunta.export.whole_file import write_whole

Cancelled = Callable[[], bool]

AUTHOR = "Suunta"
_RESOLUTION = 1200


def _never() -> bool:
    return False


def save_pdf(
    path: Path, page: PrintedPage, style: PrintStyle, cancelled: Cancelled = _never
) -> bool:
    """Write the page to `path`, whole or not at all; `False` when it was cancelled before.

    Raises `NotWritten`. Needs a running QGuiApplication; any thread will do.
    """
    content = page_pdf(page, style, cancelled)
    if content is None or cancelled():
        return False
    write_whole(path, content)
    return True


def page_pdf(page: PrintedPage, style: PrintStyle, cancelled: Cancelled = _never) -> bytes | None:
    """The bytes of the document; none when it was cancelled."""
    sheets = Sheets(page, style)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, page)
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / DPI, _RESOLUTION / DPI)
    for number in range(sheets.count):
        if cancelled():
            break
        if number:
            writer.newPage()
        sheets.paint(painter, number)
    painter.end()
    buffer.close()
    if cancelled():
        return None
    mended = with_steady_names(with_letters(bytes(content.data())))
    return _finished(mended, page, sheets.parts())


def _finished(pdf: bytes, page: PrintedPage, parts: tuple[Part, ...]) -> bytes:
    """With all that Qt does not write; what is needed for it is loaded now."""
    from suunta.export import pdf_finishing as finishing
    from suunta.export.pdf_tagging import tag

    writer = finishing.opened(pdf)
    finishing.describe(
        writer,
        finishing.PdfProperties(
            title=page.title,
            language=page.language,
            author=AUTHOR,
            subject=page.subject,
            creator=f"Suunta {__version__}",
            date=page.date,
        ),
    )
    pieces = tuple(walked(parts))
    finishing.add_outline(
        writer,
        (
            finishing.OutlineEntry(piece.text, piece.boxes[0].sheet, piece.boxes[0].top, level)
            for piece in pieces
            if (level := LEVELS.get(piece.kind)) and piece.boxes
        ),
    )
    notes = {
        piece: finishing.add_links(
            writer, (finishing.Link(box, piece.address, piece.text) for box in piece.boxes)
        )
        for piece in pieces
        if piece.kind is PartKind.LINK
    }
    tag(writer, parts, notes)
    return finishing.closed(writer)


def _writer(buffer: QBuffer, page: PrintedPage) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(page.title)
    writer.setCreator(f"Suunta {__version__}")
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(AUTHOR)
    writer.setDocumentXmpMetadata(QByteArray(_properties(page).encode()))
    return writer


def _properties(page: PrintedPage) -> str:
    """What programs that file documents ask for, as XMP."""
    title, subject = escape(page.title), escape(page.subject)
    return f"""<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{AUTHOR}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{page.language}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>{escape(page.address)}</dc:identifier>
<dc:date><rdf:Seq><rdf:li>{page.date}</rdf:li></rdf:Seq></dc:date>
<xmp:CreatorTool>Suunta {__version__}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
