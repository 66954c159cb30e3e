"""Pictures within a laid-out text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.export.picture import Picture
from suunta.export.sheet_pictures import SheetPictures

WIDTH = 300
HTML = '<p>before</p><p><img src="picture:red"/></p><p>after</p><p><img src="picture:gone"/></p>'


def red(width: int, height: int) -> Picture:
    def paint(painter: QPainter) -> None:
        painter.fillRect(0, 0, width, height, Qt.GlobalColor.red)

    return Picture(width, height, "Red", "All of it is red.", Language.EN, paint)


def painted(picture: Picture) -> QImage:
    document = QTextDocument()
    pictures = SheetPictures({"red": picture}, WIDTH)
    document.setHtml(HTML)
    pictures.place_in(document)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(WIDTH, 800))
    image = QImage(WIDTH, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def count(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y) == Qt.GlobalColor.red
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize(
    ("size", "pixels"), [((100, 50), 100 * 50), ((600, 100), 300 * 50)], ids=["small", "wide"]
)
def test_a_picture_is_painted_in_its_size_or_as_wide_as_the_text(
    qapp: QApplication, size: tuple[int, int], pixels: int
) -> None:
    assert count(painted(red(*size))) == pytest.approx(pixels, rel=0.02)


def test_a_text_without_pictures_is_left_alone(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml("<p>words</p>")

    SheetPictures({}, WIDTH).place_in(document)

    assert document.toPlainText() == "words"
