"""Sheets to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor

from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheet_images import sheet_images
from suunta.export.sheets import Sheets


def test_every_sheet_is_a_picture_of_a4(
    paper: Callable[..., PrintedPage], style: PrintStyle
) -> None:
    page = paper()

    images = sheet_images(page, style, 2.0)

    assert len(images) == Sheets(page, style).count
    assert {(image.width(), image.height()) for image in images} == {(1587, 2245)}
    assert images[0].pixelColor(0, 0) == QColor("white")


def test_nothing_more_is_painted_once_it_is_cancelled(
    paper: Callable[..., PrintedPage], style: PrintStyle
) -> None:
    assert sheet_images(paper(), style, 1.0, lambda: True) == ()
