"""What is added to a PDF, and what is left alone."""

from __future__ import annotations

from io import BytesIO

import pypdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QPainter, QPdfWriter

from suunta.export.pdf_mending import with_language, with_letters
from suunta.ui.theme.paper_look import PaperLook

WORDS = "Suunta’s ”words” and spaces"


def pdf(look: PaperLook) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.setFont(QFont(look.font("body").family(), 12))
    painter.drawText(500, 500, WORDS)
    painter.end()
    buffer.close()
    return bytes(content.data())


def test_a_reader_learns_the_language(look: PaperLook) -> None:
    reader = pypdf.PdfReader(BytesIO(with_language(pdf(look), "fi")))

    assert reader.root_object["/Lang"] == "fi"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    assert len(reader.pages) == 1


def test_what_was_written_stays_byte_for_byte(look: PaperLook) -> None:
    before = pdf(look)

    assert with_language(before, "sv").startswith(before)


def test_letters_are_those_that_were_written(look: PaperLook) -> None:
    mended = pypdf.PdfReader(BytesIO(with_letters(pdf(look))))

    assert mended.pages[0].extract_text().strip() == WORDS


def test_a_file_of_another_make_stays_as_it_is() -> None:
    assert with_language(b"%PDF-1.4 something else", "fi") == b"%PDF-1.4 something else"
    assert with_letters(b"<02BC> outside") == b"<02BC> outside"
