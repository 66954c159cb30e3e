"""The words of a page, at the numbers its document has for them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from suunta.ui.reader.page_words import columns, page_words, written_words

PAGE = """
<p class="trail">Figures › 1 of 12</p><h1>The title</h1><p class="meta">Figure, 12 min</p>
<p>Written \N{GRINNING FACE} text.</p><table><tr><td>A cell</td></tr></table><p>12 of it</p>
<p class="review">No person has read 12.</p>
"""


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument()
    document.setHtml(PAGE)
    return document


@pytest.mark.parametrize("word", ["title", "text", "cell", "of it"])
def test_each_character_has_the_number_it_has_in_the_document(
    document: QTextDocument, word: str
) -> None:
    for text in (page_words(document), written_words(document)):
        start = text.index(word)
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == word


def test_what_no_author_wrote_is_left_blank(document: QTextDocument) -> None:
    text = written_words(document)

    assert text.split("\n")[1] == "The title"
    assert text.count("12") == 1
    assert not text.split("\n")[0].strip()
    assert "read" not in text


def test_a_text_without_a_title_is_all_written() -> None:
    document = QTextDocument()
    document.setHtml("<p>One.</p><p>Two.</p>")

    assert written_words(document) == "One.\nTwo."


def test_what_leads_on_from_the_end_is_left_blank(document: QTextDocument) -> None:
    onward = '<a name="read-next"></a><table><tr><td>The next page</td></tr></table>'
    document.setHtml(PAGE.replace('<p class="review">', f'{onward}<p class="review">'))

    text = written_words(document)

    assert "12 of it" in text
    assert "next" not in text
    assert "read" not in text


def test_two_titles_have_two_lines_of_chips() -> None:
    document = QTextDocument()
    document.setHtml(
        "<p>trail</p><p>polku</p><h1>Title</h1><h1>Otsikko</h1><p>chip</p><p>siru</p>"
        "<p>Text.</p><p>end</p>"
    )

    assert written_words(document).split() == ["Title", "Otsikko", "Text."]


def test_the_columns_of_a_text_are_told_apart_at_their_places() -> None:
    one, other = columns("left right left", [range(5, 10)])

    assert one == "left       left"
    assert other == "     right     "
