"""Documents give the page somebody can read, and pages their sections."""

from __future__ import annotations

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

EN, FI, SV = Language.EN, Language.FI, Language.SV


def section(anchor: str, text: str = "") -> Section:
    return Section(anchor, anchor.title(), text, text, text)


def page(language: Language, *sections: Section) -> Page:
    return Page(language, "Title", "Summary", sections)


def test_a_document_gives_the_page_in_the_language_asked_for() -> None:
    document = Document("vision/aims", DocumentType.VISION, 1, {EN: page(EN), FI: page(FI)})

    assert document.page(FI).language is FI


def test_a_document_gives_the_english_page_where_there_is_no_other() -> None:
    document = Document("vision/aims", DocumentType.VISION, 1, {FI: page(FI), EN: page(EN)})

    assert document.page(SV).language is EN


def test_a_document_without_an_english_page_gives_the_finnish_one() -> None:
    document = Document("vision/aims", DocumentType.VISION, 1, {SV: page(SV), FI: page(FI)})

    assert document.page(EN).language is FI


def test_a_section_is_found_by_its_anchor() -> None:
    why = section("why")

    assert page(EN, section("short"), why).section("why") is why


def test_an_anchor_that_is_not_there_has_no_section() -> None:
    assert page(EN, section("short")).section("why") is None


def test_a_page_counts_the_words_of_its_sections() -> None:
    assert page(EN, section("short", "one two"), section("why", "three\nfour five")).word_count == 5


def test_the_types_stand_in_the_order_of_lists() -> None:
    assert [str(kind) for kind in DocumentType] == [
        "vision",
        "recommendation",
        "use-case",
        "experiment",
        "figure",
        "polis",
        "ecosystem",
        "regulation",
        "term",
    ]
