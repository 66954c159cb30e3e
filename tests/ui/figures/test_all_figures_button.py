"""The button of all figures asks for what its menu names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from suunta.ui.figures.all_figures_button import AllFiguresButton

WAYS = ("text_requested", "csv_requested", "picture_requested", "save_requested")


@pytest.fixture
def button(qtbot: QtBot) -> AllFiguresButton:
    button = AllFiguresButton()
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
    return button


@pytest.mark.parametrize("place", range(len(WAYS)))
def test_each_way_is_chosen_by_key(qtbot: QtBot, button: AllFiguresButton, place: int) -> None:
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    with qtbot.waitSignal(getattr(button, WAYS[place])):
        for _ in range(place + 1):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert QApplication.activePopupWidget() is None


def test_every_way_has_a_name(button: AllFiguresButton) -> None:
    menu = button.menu()
    assert isinstance(menu, QMenu)

    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Copy as text",
        "Copy as CSV",
        "Copy the shares as one picture",
        "Save the shares as PNG or SVG…",
    ]
    assert button.accessibleDescription() == button.toolTip() != ""
