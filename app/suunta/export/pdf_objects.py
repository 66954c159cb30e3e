"""What pypdf does for itself and has no public name for; all of it is in this file."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, IndirectObject, PdfObject


def add_object(writer: PdfWriter, added: PdfObject) -> IndirectObject:
    """Put an object into a document, so that others can refer to it."""
    return writer._add_object(added)  # noqa: SLF001


def name_file(writer: PdfWriter, name: bytes) -> None:
    """Give a document its identifier; pypdf itself would throw dice."""
    both = ArrayObject((ByteStringObject(name), ByteStringObject(name)))
    writer._ID = both  # noqa: SLF001
