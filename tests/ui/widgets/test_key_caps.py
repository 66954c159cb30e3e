"""Key caps: wide enough for their words, and painted where they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.key_caps import key_cap_width, paint_key_cap


def test_a_cap_is_as_wide_as_its_words(theme: Theme) -> None:
    one, many = key_cap_width("/", theme), key_cap_width("Ctrl+Shift+P", theme)

    assert one == 20
    assert many > 3 * one


def test_a_cap_stands_in_the_middle_and_nowhere_else(theme: Theme) -> None:
    picture = QImage(200, 40, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)

    painter = QPainter(picture)
    paint_key_cap(painter, QRect(50, 0, 80, 40), "Ctrl+K", theme)
    painter.end()

    assert picture.pixelColor(90, 12).alpha() > 0
    assert picture.pixelColor(90, 5).alpha() == 0
    assert picture.pixelColor(40, 20).alpha() == 0
    assert picture.pixelColor(135, 20).alpha() == 0
