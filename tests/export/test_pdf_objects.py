"""What pypdf has no public name for."""

from __future__ import annotations

from io import BytesIO

import pypdf
from pypdf.generic import TextStringObject

from suunta.export.pdf_objects import add_object, name_file


def test_an_object_can_be_referred_to() -> None:
    writer = pypdf.PdfWriter()

    reference = add_object(writer, TextStringObject("words"))

    assert reference.get_object() == "words"


def test_a_file_keeps_the_name_it_is_given() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(10, 10)
    name_file(writer, b"sixteen letters!")
    content = BytesIO()
    writer.write(content)

    written = pypdf.PdfReader(content).trailer["/ID"]

    assert [bytes(each.original_bytes) for each in written] == [b"sixteen letters!"] * 2
