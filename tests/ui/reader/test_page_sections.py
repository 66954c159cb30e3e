"""Where sections begin and end."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from suunta.ui.reader.page_document import anchor_positions, understandable
from suunta.ui.reader.page_sections import PageSections
from suunta.ui.reader.text_ranges import top_of

PAGE = "<h1>Title</h1>" + "".join(
    f'<a name="{name}"></a><h2>{name}</h2><p>Words of {name}.</p>' for name in ("one", "two")
)


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument()
    document.setHtml(understandable(PAGE))
    return document


@pytest.fixture
def sections(document: QTextDocument) -> PageSections:
    return PageSections(lambda: document, ("one", "nowhere", "two"), anchor_positions(document))


def test_a_section_goes_on_to_the_next_and_the_last_to_the_end(
    document: QTextDocument, sections: PageSections
) -> None:
    text = document.toPlainText()

    begin, end = sections.span("one")
    assert text[begin:end] == "one\nWords of one.\n"
    begin, end = sections.span("two")
    assert text[begin:end] == "two\nWords of two."


def test_without_an_anchor_it_is_the_whole_page(
    document: QTextDocument, sections: PageSections
) -> None:
    assert sections.span("") == (0, document.characterCount())
    assert sections.position("nowhere") is None


def test_only_one_section_is_the_first(sections: PageSections) -> None:
    assert [name for name in ("one", "two", "") if sections.is_first(name)] == ["one"]


def test_a_place_is_in_the_section_that_began_last(
    document: QTextDocument, sections: PageSections
) -> None:
    assert sections.around(0) == ""
    assert sections.around(document.characterCount() - 1) == "two"
    begin = sections.position("two")
    assert begin is not None
    assert sections.at_height(top_of(document, begin)) == "two"
    assert sections.at_height(top_of(document, begin) - 1) == "one"
