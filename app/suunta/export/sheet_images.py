"""Sheets as pictures, to look at before anything is printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheets import SHEET, Sheets


def sheet_images(
    page: PrintedPage,
    style: PrintStyle,
    scale: float = 1.5,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[QImage, ...]:
    """Every sheet on white, `scale` times as large as at 96 dots per inch; any thread will do."""
    sheets = Sheets(page, style)
    images = []
    for number in range(sheets.count):
        if cancelled():
            break
        image = QImage((SHEET * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        sheets.paint(painter, number)
        painter.end()
        images.append(image)
    return tuple(images)
