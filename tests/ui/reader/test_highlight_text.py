"""Words of a page and words of the text it was made from, each found from the other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from suunta.ui.reader.highlight_text import Matched, words_of, words_on_page


def page(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html)
    return document


def matched(text: str, document: QTextDocument) -> Matched:
    return Matched(text, words_on_page(document, (0, document.characterCount())))


@pytest.mark.usefixtures("qapp")
def test_marks_of_sources_are_no_words_of_the_text() -> None:
    document = page('<p>AI has arrived.<a href="#source-a">1</a> Somebody leads.</p>')
    text = "AI has arrived. Somebody leads."

    span = matched(text, document).in_text(0, document.characterCount())

    assert span is not None
    assert text[slice(*span)] == "AI has arrived. Somebody leads"


@pytest.mark.usefixtures("qapp")
def test_a_passage_is_found_over_what_was_inferred() -> None:
    document = page("<p>One team learns.\u00a0inferred\u00a0 Another does not.</p>")
    text = "One team learns. (inferred: our reading of it) Another does not."

    place = matched(text, document).on_page(0, len(text))

    assert place is not None
    shown = document.toPlainText()[slice(*place)]
    assert shown.startswith("One team")
    assert shown.endswith("does not")


def test_soft_hyphens_part_no_word() -> None:
    assert [word.text for word in words_of("hyvin\u00advointi\u00adalue on")] == [
        "hyvinvointialue",
        "on",
    ]


@pytest.mark.usefixtures("qapp")
def test_words_that_are_not_there_lead_nowhere() -> None:
    document = page("<p>Quite another text.</p>")

    assert matched("Nothing shared", document).on_page(0, 7) is None


@pytest.mark.usefixtures("qapp")
def test_of_equal_words_each_has_its_own_counterpart() -> None:
    document = page("<p>AI and AI and AI.</p>")

    both = matched("AI and AI and AI.", document)

    assert both.on_page(7, 9) == (7, 9)
    assert both.in_text(14, 16) == (14, 16)
