"""Drawing sheets into a PDF."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from suunta.export.pdf_drawing import drawn
from suunta.export.pdf_finishing import PdfProperties
from suunta.export.slide_look import look_of

PROPERTIES = PdfProperties(
    title="A & B", language="sv", author="Us", subject="<Test>", creator="Suunta", date="2026-11-24"
)


def sheet(painter: QPainter) -> None:
    painter.setFont(look_of("light").font(20))
    painter.drawText(QPointF(10, 30), "It’s “here”: 10 000")


def test_sheets_have_the_size_in_points_and_their_letters(qapp: QApplication) -> None:
    pdf = drawn([sheet, sheet], QSizeF(300, 200), PROPERTIES)

    assert pdf is not None
    pages = PdfReader(BytesIO(pdf)).pages
    assert [(page.mediabox.width, page.mediabox.height) for page in pages] == [(300, 200)] * 2
    assert "It’s “here”: 10 000" in pages[0].extract_text()


def test_properties_are_told_to_programs_that_file(qapp: QApplication) -> None:
    pdf = drawn([sheet], QSizeF(300, 200), PROPERTIES)

    assert pdf is not None
    told = PdfReader(BytesIO(pdf)).xmp_metadata
    assert told is not None
    assert told.dc_title == {"x-default": "A & B"}
    assert told.dc_language == ["sv"]


def test_cancelled_in_the_middle_it_is_nothing(qapp: QApplication) -> None:
    done: list[int] = []

    pdf = drawn(
        [sheet] * 5,
        QSizeF(300, 200),
        PROPERTIES,
        lambda: len(done) == 2,
        lambda number, _all: done.append(number),
    )

    assert pdf is None
    assert done == [1, 2]
