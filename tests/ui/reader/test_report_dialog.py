"""The report of a mistake."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.reader.report_dialog import ReportDialog
from suunta.ui.theme.theme import Theme


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ReportDialog:
    dialog = ReportDialog(report="Page: x\nWhat is wrong:\n")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_one_writes_at_its_end_and_copies_what_stands_there(
    qtbot: QtBot, dialog: ReportDialog
) -> None:
    field = dialog.findChild(QPlainTextEdit)

    qtbot.keyClicks(field, "It is 68.")
    with qtbot.waitSignal(dialog.told) as told:
        qtbot.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "Page: x\nWhat is wrong:\nIt is 68."
    assert "Nothing was sent" in told.args[0]


def test_it_says_that_nothing_is_sent(dialog: ReportDialog) -> None:
    assert any("Suunta sends nothing" in label.text() for label in dialog.findChildren(QLabel))
