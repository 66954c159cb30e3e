"""Columns grow with their words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grown_width import keep_grown


def test_larger_words_have_a_wider_column(qtbot: QtBot, theme: Theme) -> None:
    column = QWidget()
    qtbot.addWidget(column)

    keep_grown(column, 400, theme)
    assert column.maximumWidth() == 400

    theme.set_text_size(150)
    assert column.maximumWidth() == 600
