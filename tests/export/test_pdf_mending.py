"""What is mended in a PDF, and what is left alone."""

from __future__ import annotations

from io import BytesIO

import pypdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QPainter, QPdfWriter

from suunta.export.pdf_mending import with_letters, with_steady_names
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


def test_letters_are_those_that_were_written(look: PaperLook) -> None:
    mended = pypdf.PdfReader(BytesIO(with_letters(pdf(look))))

    assert mended.pages[0].extract_text().strip() == WORDS


def test_a_file_of_another_make_stays_as_it_is() -> None:
    assert with_letters(b"<02BC> outside") == b"<02BC> outside"


def test_typefaces_are_lettered_by_name_wherever_they_stand() -> None:
    one = b"/FontName /QBCAAA+Inter-Regular /BaseFont /QBCAAA+Inter-Regular /QBDAAA+Inter-Bold"
    two = b"/FontName /QXXAAA+Inter-Regular /BaseFont /QXXAAA+Inter-Regular /QABAAA+Inter-Bold"

    steady = with_steady_names(one)

    assert steady == with_steady_names(two)
    assert steady.count(b"/QSUUNB+Inter-Regular") == 2
    assert len(steady) == len(one)
