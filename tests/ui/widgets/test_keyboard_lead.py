"""A panel that is given the keyboard hands it on, and Tab still meets everything in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.keyboard_lead import KeyboardLead, is_led


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A panel of three buttons that leads to the second, between two others."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    panel = QWidget(window)
    inside = QVBoxLayout(panel)
    column.addWidget(QPushButton("before", window))
    column.addWidget(panel)
    for name in ("one", "two", "three"):
        inside.addWidget(QPushButton(name, panel))
    column.addWidget(QPushButton("after", window))
    panel.setObjectName("panel")
    KeyboardLead(panel, lambda: panel.findChildren(QPushButton)[1])
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def panel(window: QWidget) -> QWidget:
    panel = window.findChild(QWidget, "panel")
    assert isinstance(panel, QWidget)
    return panel


def focused() -> str:
    button = QApplication.focusWidget()
    return button.text() if isinstance(button, QPushButton) else ""


def test_the_keyboard_goes_to_the_part_that_matters_most(panel: QWidget) -> None:
    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert focused() == "two"
    assert is_led(panel)
    assert not is_led(panel.window())


def test_tab_passes_over_nothing(qtbot: QtBot, panel: QWidget) -> None:
    panel.window().findChildren(QPushButton)[0].setFocus()
    walked = []
    for _ in range(5):
        walked.append(focused())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert sorted(walked) == ["after", "before", "one", "three", "two"]
    assert [each for each in walked if each in {"one", "two", "three"}] == ["one", "two", "three"]


def test_a_hidden_part_is_no_trap(qtbot: QtBot, panel: QWidget) -> None:
    buttons = panel.findChildren(QPushButton)
    buttons[1].hide()
    buttons[0].setFocus()

    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)

    assert focused() == "three"
