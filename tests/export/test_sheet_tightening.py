"""A sheet that would hold next to nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheet_tightening import TIGHTER, is_hardly_begun, tightened
from suunta.export.sheets import Sheets


def test_lines_and_gaps_shrink_and_letters_do_not() -> None:
    css = (
        "p { font-size: 10.5pt; line-height: 132%; margin-bottom: 20px; } h1 { line-height: 104%; }"
    )

    closer = tightened(css, 0.95)

    assert "font-size: 10.5pt" in closer
    assert "line-height: 125%" in closer
    assert "margin-bottom: 19px" in closer
    assert "line-height: 104%" in closer


def test_lines_never_touch() -> None:
    assert tightened("p { line-height: 112%; }", min(TIGHTER)) == "p { line-height: 110%; }"


@pytest.mark.parametrize(("lines", "is_little"), [(3, False), (31, True), (45, False)])
def test_only_a_few_lines_on_the_last_of_several_sheets_are_little(
    qapp: QApplication, lines: int, is_little: bool
) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml("".join('<p style="margin:0">line</p>' for _ in range(lines)))
    line = document.documentLayout().blockBoundingRect(document.firstBlock()).height()
    document.setPageSize(QSizeF(300, 30 * line))

    assert is_hardly_begun(document) is is_little


def test_a_page_that_goes_over_by_a_few_lines_saves_a_sheet(
    paper: Callable[..., PrintedPage], style: PrintStyle
) -> None:
    page = paper("figure/discussions", Language.SV)
    loose = PrintStyle(tightened(style.css, 1 / 0.97), style.text, style.faint, style.family)

    counts = [Sheets(page, each).count for each in (loose, style)]

    assert counts[0] >= counts[1] == 1
