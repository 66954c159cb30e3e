"""What a text document makes of a page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from suunta.ui.reader.page_document import (
    anchor_positions,
    link_beside,
    prepare,
    table_rect,
    tables,
    understandable,
)

PAGE = (
    '<p>Before</p><a name="why"></a><h2>Why it matters</h2><p>A claim. '
    '<span class="unknown">not known</span></p>'
    '<ol><li><a name="source-deck"></a>The deck</li></ol>'
    "<table><tr><td>68%</td><td>use it</td></tr></table>"
)
CSS = """
h2 { font-size: 20px; }
.unknown { background-color: #123456; }
table { border-collapse: collapse; }
td { padding: 9px; }
"""


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(CSS)
    document.setHtml(understandable(PAGE))
    document.setTextWidth(400)
    return document


def text_at(document: QTextDocument, position: int) -> str:
    return document.findBlock(position).text()


def test_every_anchor_is_found(document: QTextDocument) -> None:
    positions = anchor_positions(document)

    assert text_at(document, positions["why"]) == "Why it matters"
    assert text_at(document, positions["source-deck"]) == "The deck"


def test_headings_have_the_size_of_the_style_sheet(document: QTextDocument) -> None:
    prepare(document)

    block = document.findBlock(anchor_positions(document)["why"])
    sizes = {f.format.font().pixelSize() for f in block.textFormats()}
    assert sizes == {20}


def test_grounds_are_handed_over_to_be_painted(document: QTextDocument) -> None:
    (ground,) = prepare(document)

    text = document.toPlainText()[ground.start : ground.start + ground.length]
    assert text.replace("\N{NO-BREAK SPACE}", " ") == " not known "
    assert ground.color.name() == "#123456"
    block = document.findBlock(ground.start)
    assert all(f.format.background().color().name() != "#123456" for f in block.textFormats())


def test_a_short_remark_does_not_part(document: QTextDocument) -> None:
    assert "not\N{NO-BREAK SPACE}known" in document.toHtml().replace("&nbsp;", "\N{NO-BREAK SPACE}")


def test_a_table_is_as_wide_as_the_column(document: QTextDocument) -> None:
    prepare(document)
    (table,) = tables(document)

    rect = table_rect(document, table)

    assert rect.left() == pytest.approx(document.documentMargin(), abs=1)
    assert rect.width() == pytest.approx(400 - 2 * document.documentMargin(), abs=2)


LINKS = '<p><a href="#one">one</a> and <a href="#two">two</a> and words</p>'


@pytest.mark.parametrize(
    ("position", "forward", "found"),
    [
        (0, True, "one"),
        (1, True, "one"),
        (3, True, "two"),
        (3, False, "one"),
        (17, False, "two"),
        (17, True, None),
        (0, False, None),
    ],
)
def test_the_link_beside_a_place_is_found(position: int, forward: bool, found: str | None) -> None:
    document = QTextDocument()
    document.setHtml(LINKS)

    link = link_beside(document, position, forward=forward)

    assert (link.selectedText() if link else None) == found
