"""Sheets under each other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from suunta.ui.reader.print_sheet_view import SheetView
from suunta.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> SheetView:
    view = SheetView(theme=theme)
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    sheet = QImage(210, 297, QImage.Format.Format_RGB32)
    sheet.fill(QColor("red"))
    view.show_sheets((sheet, sheet, sheet))
    return view


def test_it_is_as_high_as_its_sheets(view: SheetView) -> None:
    wide = view.height()
    view.resize(300, 100)

    assert wide > 3 * 600
    assert view.height() < wide


def test_the_sheet_at_a_height_is_known(view: SheetView) -> None:
    step = view.top_of(1)

    assert [view.sheet_at(step * n + step // 2) for n in range(3)] == [0, 1, 2]
    assert view.sheet_at(10**6) == 2


def test_every_sheet_is_painted(view: SheetView) -> None:
    image = view.grab().toImage()
    ratio = view.devicePixelRatioF()

    for number in range(3):
        y = view.top_of(number) + view.top_of(1) // 2
        assert image.pixelColor(round(250 * ratio), round(y * ratio)) == QColor("red")
