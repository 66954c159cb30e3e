"""The buttons beside a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.reader.cite_buttons import PageButtons
from suunta.ui.theme.theme import Theme


def test_they_ask_for_what_they_name_by_keys_too(qtbot: QtBot, theme: Theme) -> None:
    buttons = PageButtons(theme=theme)
    qtbot.addWidget(buttons)
    buttons.show()
    cite, printing = buttons.findChildren(QPushButton)

    with qtbot.waitSignal(buttons.cite_requested):
        qtbot.keyClick(cite, Qt.Key.Key_Space)
    with qtbot.waitSignal(buttons.print_requested):
        qtbot.mouseClick(printing, Qt.MouseButton.LeftButton)
    assert [cite.accessibleName(), printing.accessibleName()] == ["Cite", "Print"]


def test_icons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    buttons = PageButtons(theme=theme)
    qtbot.addWidget(buttons)
    button = buttons.findChildren(QPushButton)[0]
    light = button.icon().cacheKey()

    theme.set_mode("dark")

    assert button.icon().cacheKey() != light
