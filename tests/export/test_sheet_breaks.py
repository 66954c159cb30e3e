"""Where sheets end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication

from suunta.export.sheet_breaks import break_into_sheets

HEIGHT = 200
LONG = "Many words that fill several lines of a narrow sheet, one after the other. " * 4


def broken(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(QSizeF(300, HEIGHT))
    break_into_sheets(document, HEIGHT)
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def sheets_of(document: QTextDocument, block: QTextBlock) -> list[int]:
    top, layout = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    lines = [layout.lineAt(number).y() for number in range(layout.lineCount())]
    return [int((top + y + 1) // HEIGHT) for y in lines]


def sheet_of(document: QTextDocument, words: str) -> int:
    block = next(block for block in blocks(document) if block.text().startswith(words))
    return sheets_of(document, block)[0]


@pytest.mark.parametrize("before", range(4, 14))
def test_no_heading_stands_at_the_foot_of_a_sheet(qapp: QApplication, before: int) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(before))
    document = broken(f"{lines}<h2>Heading</h2><h3>Lower heading</h3><p>Text {LONG}</p>")

    text = sheet_of(document, "Text")
    assert sheet_of(document, "Heading") == sheet_of(document, "Lower heading") == text


@pytest.mark.parametrize("before", range(2, 9))
def test_no_line_of_a_paragraph_stands_alone(qapp: QApplication, before: int) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(before))
    document = broken(f"{lines}<p>{LONG}</p><p>end</p>")

    parts = [block for block in blocks(document) if "Many" in block.text() or block.lineCount() > 1]
    assert min(part.layout().lineCount() for part in parts) >= 2


@pytest.mark.parametrize("before", range(2, 9))
def test_every_paragraph_is_on_one_sheet_and_all_words_stay(
    qapp: QApplication, before: int
) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(before))
    document = broken(f"{lines}<p>{LONG * 3}</p><ol><li>{LONG}</li><li>last</li></ol>")

    assert all(len(set(sheets_of(document, block))) <= 1 for block in blocks(document))
    words = document.toPlainText().split()
    assert words[2 * before : -1] == (LONG * 4).split()
    assert words[-1] == "last"


def test_the_rest_of_an_item_has_no_number_of_its_own(qapp: QApplication) -> None:
    document = broken(f"<p>{LONG}</p><ol><li>{LONG * 3}</li><li>second</li></ol>")

    listed = [block.textList() for block in blocks(document)]
    second = next(block for block in blocks(document) if block.text() == "second")
    assert None in listed[1:]
    assert second.textList().itemText(second) == "2."


def test_the_end_of_the_document_is_laid_out(qapp: QApplication) -> None:
    sections = "".join(f"<h2>Section {n}</h2><p>{LONG}</p>" for n in range(12))
    document = broken(f"{sections}<p>The end.</p>")

    last = document.lastBlock()
    bottom = document.documentLayout().blockBoundingRect(last).bottom()
    assert last.text() == "The end."
    assert last.layout().lineCount() == 1
    assert document.pageCount() == bottom // HEIGHT + 1


@pytest.mark.parametrize("before", range(4, 14))
def test_a_heading_on_another_sheet_stands_at_its_top(qapp: QApplication, before: int) -> None:
    lines = "".join(f'<p style="margin: 0">line {number}</p>' for number in range(before))
    document = broken(f'{lines}<h2 style="margin-top: 30px">Heading</h2><p>Text {LONG}</p>')

    heading = next(block for block in blocks(document) if block.text() == "Heading")
    top = document.documentLayout().blockBoundingRect(heading).top()
    first = sheet_of(document, "line 0") == sheet_of(document, "Heading")
    assert first or top % HEIGHT < 1


@pytest.mark.parametrize("before", range(4, 14))
@pytest.mark.parametrize("words", ["Short.", f"{LONG} It is this:"])
def test_what_leads_to_a_list_stands_with_its_beginning(
    qapp: QApplication, before: int, words: str
) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(before))
    document = broken(f"{lines}<h2>Heading</h2><p>{words}</p><ul><li>first</li><li>b</li></ul>")

    assert sheet_of(document, "first") == sheet_of(document, "Heading")


@pytest.mark.parametrize("before", range(4, 14))
def test_a_figure_and_its_base_stay_on_one_sheet(qapp: QApplication, before: int) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(before))
    document = broken(f"{lines}<p><b>91 of 100</b><br/>{LONG[:160]}asked</p>")

    block = next(block for block in blocks(document) if block.text().startswith("91"))
    assert len(set(sheets_of(document, block))) == 1
    assert block.text().endswith("asked")
