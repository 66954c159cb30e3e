"""Words beside an icon."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.icon_words import set_words


def test_the_room_before_the_words_is_not_spoken(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)

    set_words(button, "Cite")

    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken == "Cite"
    assert button.text().strip() == "Cite"
    assert button.text() != "Cite"
