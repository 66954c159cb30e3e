"""What is added to a PDF of any make."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from suunta.export.pdf_finishing import Link, OutlineEntry, PdfProperties, finished
from suunta.export.pdf_part import Box

PROPERTIES = PdfProperties(
    title="Tekoäly & me",
    language="fi",
    author="Suunta",
    subject="Kooste",
    creator="Suunta 1",
    date="2026-11-24",
)


@pytest.fixture
def plain() -> bytes:
    """Three empty pages."""
    writer = pypdf.PdfWriter()
    for _ in range(3):
        writer.add_blank_page(595, 842)
    content = BytesIO()
    writer.write(content)
    return content.getvalue()


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf), strict=True)


def test_a_document_says_what_it_is_and_in_which_language(plain: bytes) -> None:
    reader = read(finished(plain, PROPERTIES))

    assert reader.metadata is not None
    assert reader.metadata.title == "Tekoäly & me"
    assert reader.metadata.subject == "Kooste"
    assert reader.metadata.author == "Suunta"
    assert reader.root_object["/Lang"] == "fi"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_date_is_that_of_the_content(plain: bytes) -> None:
    metadata = read(finished(plain, PROPERTIES)).metadata

    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.date().isoformat() == "2026-11-24"
    assert metadata.modification_date == metadata.creation_date


def test_the_outline_leads_to_heights_of_sheets_and_is_nested(plain: bytes) -> None:
    entries = (
        OutlineEntry("Title", 0),
        OutlineEntry("First", 0, top=100, level=2),
        OutlineEntry("Inner", 1, top=42, level=3),
        OutlineEntry("Second", 2, level=2),
    )

    reader = read(finished(plain, PROPERTIES, entries))
    title, (first, (inner,), second) = reader.outline

    assert [each.title for each in (title, first, inner, second)] == [e.text for e in entries]
    numbers = [reader.get_destination_page_number(e) for e in (title, first, inner, second)]
    assert numbers == [0, 0, 1, 2]
    assert (first.top, inner.top) == (742, 800)


def test_a_single_entry_is_no_outline(plain: bytes) -> None:
    assert read(finished(plain, PROPERTIES, (OutlineEntry("Title", 0),))).outline == []


def test_a_link_has_words_and_stands_the_right_way_up(plain: bytes) -> None:
    link = Link(Box(1, 10, 20, 110, 32), "suunta:term/ai#why", "AI")

    reader = read(finished(plain, PROPERTIES, links=(link,)))

    assert reader.pages[0].get("/Annots") is None
    (note,) = (each.get_object() for each in reader.pages[1]["/Annots"])
    assert note["/A"]["/URI"] == "suunta:term/ai#why"
    assert note["/Contents"] == "AI"
    assert [float(edge) for edge in note["/Rect"]] == [10, 810, 110, 822]


def test_links_nobody_named_are_made_anew(plain: bytes) -> None:
    first = finished(plain, PROPERTIES, links=(Link(Box(0, 0, 0, 9, 9), "suunta:term/ai"),))

    again = read(finished(first, PROPERTIES))

    assert all(page.get("/Annots") is None for page in again.pages)


def test_the_same_content_makes_the_same_bytes_and_other_content_another_name(
    plain: bytes,
) -> None:
    entries = (OutlineEntry("A", 0), OutlineEntry("B", 1))

    one, two = finished(plain, PROPERTIES, entries), finished(plain, PROPERTIES, entries)

    assert one == two
    assert read(one).trailer["/ID"] != read(finished(plain, PROPERTIES)).trailer["/ID"]
