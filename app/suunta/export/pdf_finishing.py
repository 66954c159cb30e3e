"""Add to a PDF what Qt cannot write: properties, language, outline, links, and no clock.

It takes the bytes of any PDF whose pages are known, and knows nothing of what is on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    Fit,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from suunta.export.pdf_objects import add_object, name_file
from suunta.export.pdf_part import Box


@dataclass(frozen=True, slots=True)
class PdfProperties:
    """What programs show of a document before it is read."""

    title: str
    language: str
    author: str
    subject: str
    creator: str
    """The program that wrote it."""
    date: str
    """In ISO form: of what is in it, so that the same content makes the same bytes."""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line of the outline."""

    text: str
    sheet: int
    """From 0."""
    top: float = 0.0
    """In points from the upper edge of the sheet."""
    level: int = 1
    """An entry stands beneath the last one of a lower level."""


@dataclass(frozen=True, slots=True)
class Link:
    """A place to be clicked."""

    box: Box
    address: str
    text: str = ""
    """What it is called where it cannot be seen."""


def opened(pdf: bytes) -> PdfWriter:
    """A document to be finished; links that are there go, because nobody gave them words."""
    reader = PdfReader(BytesIO(pdf))
    for page in reader.pages:
        assert page.indirect_reference is not None
        kept = page.indirect_reference.get_object()
        if isinstance(kept, DictionaryObject):
            kept.pop("/Annots", None)
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.7"  # the first that knows all of what is added
    return writer


def describe(writer: PdfWriter, properties: PdfProperties) -> None:
    """Say what the document is, in which language, and that windows shall show its title."""
    moment = "D:" + properties.date.replace("-", "").ljust(6, "0")[:8]
    writer.metadata = {
        "/Title": properties.title,
        "/Author": properties.author,
        "/Subject": properties.subject,
        "/Creator": properties.creator,
        "/CreationDate": moment,
        "/ModDate": moment,
    }
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(properties.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )


def add_outline(writer: PdfWriter, entries: Iterable[OutlineEntry]) -> None:
    """Show the way through the document; none is added where there is a single entry."""
    entries = tuple(entries)
    if len(entries) < 2:
        return
    above: list[tuple[int, IndirectObject]] = []
    for entry in entries:
        while above and above[-1][0] >= entry.level:
            above.pop()
        place = Fit.xyz(left=0, top=_height(writer, entry.sheet) - entry.top)
        item = writer.add_outline_item(
            title=entry.text,
            page_number=entry.sheet,
            parent=above[-1][1] if above else None,
            fit=place,
        )
        above.append((entry.level, item))


def add_links(writer: PdfWriter, links: Iterable[Link]) -> list[IndirectObject]:
    """Make places lead somewhere; answers what was added, in order."""
    return [_add_link(writer, link) for link in links]


def finished(
    pdf: bytes,
    properties: PdfProperties,
    outline: Sequence[OutlineEntry] = (),
    links: Sequence[Link] = (),
) -> bytes:
    """The same pages with all of it; the same every time."""
    writer = opened(pdf)
    describe(writer, properties)
    add_outline(writer, outline)
    add_links(writer, links)
    return closed(writer)


def closed(writer: PdfWriter) -> bytes:
    """The bytes of the document, with an identifier that stems from them alone."""
    name_file(writer, bytes(16))
    name_file(writer, sha256(_bytes(writer)).digest()[:16])
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    content = BytesIO()
    writer.write(content)
    return content.getvalue()


def _add_link(writer: PdfWriter, link: Link) -> IndirectObject:
    height = _height(writer, link.box.sheet)
    edges = (link.box.left, height - link.box.bottom, link.box.right, height - link.box.top)
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject(FloatObject(round(edge, 2)) for edge in edges),
            NameObject("/Border"): ArrayObject(NumberObject(0) for _ in range(3)),
            NameObject("/F"): NumberObject(4),  # to be printed with the page
            NameObject("/Contents"): TextStringObject(link.text or link.address),
            NameObject("/A"): DictionaryObject(
                {
                    NameObject("/S"): NameObject("/URI"),
                    NameObject("/URI"): TextStringObject(link.address),
                }
            ),
        }
    )
    added = add_object(writer, note)
    page = writer.pages[link.box.sheet]
    notes = page.get("/Annots")
    kept = ArrayObject(notes.get_object() if notes is not None else ())
    page[NameObject("/Annots")] = ArrayObject((*kept, added))
    return added


def _height(writer: PdfWriter, sheet: int) -> float:
    return float(writer.pages[sheet].mediabox.height)
