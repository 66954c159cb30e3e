"""What the page of bookmarks and notes is asked for: kinds, headings, words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.notes.kept_groups import Grouping
from suunta.ui.notes.kept_tools import ALL, BIN, KeptTools
from suunta.ui.theme.theme import Theme


@pytest.fixture
def tools(qtbot: QtBot, theme: Theme) -> KeptTools:
    tools = KeptTools(theme=theme)
    qtbot.addWidget(tools)
    tools.resize(700, 120)
    tools.show()
    return tools


def button(tools: KeptTools, name: str) -> QPushButton:
    found = tools.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_everything_by_document_is_asked_for_at_first(tools: KeptTools) -> None:
    assert (tools.shown, tools.grouping, tools.filter.text()) == (ALL, Grouping.DOCUMENT, "")
    assert button(tools, ALL).isChecked()


def test_what_a_person_asks_for_is_told(tools: KeptTools, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tools.changed):
        button(tools, "note").click()
    with qtbot.waitSignal(tools.changed):
        button(tools, Grouping.TIME.value).click()
    with qtbot.waitSignal(tools.changed):
        QTest.keyClicks(tools.filter, "l")

    assert (tools.shown, tools.grouping, tools.filter.text()) == ("note", Grouping.TIME, "l")


def test_the_bin_is_in_one_order_alone(tools: KeptTools) -> None:
    tools.ask_for(BIN, Grouping.DOCUMENT)
    assert not button(tools, Grouping.TIME.value).isVisible()

    tools.ask_for(ALL, Grouping.TIME)
    assert button(tools, Grouping.TIME.value).isVisible()
    assert button(tools, Grouping.TIME.value).isChecked()


def test_what_was_asked_for_stays_in_another_language(
    tools: KeptTools, interface: InterfaceLanguage
) -> None:
    tools.ask_for("highlight", Grouping.TIME, "liisa")

    interface.set("fi")

    assert button(tools, "highlight").text() == "Korostukset"
    assert button(tools, "highlight").isChecked()
    assert button(tools, Grouping.TIME.value).isChecked()
    assert tools.filter.text() == "liisa"


def test_taking_along_is_asked_for_by_keys(tools: KeptTools, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tools.copy_requested):
        QTest.keyClick(button(tools, "copyKept"), Qt.Key.Key_Space)
    tools.allow_copying(False)

    assert not button(tools, "copyKept").isEnabled()
    with qtbot.waitSignal(tools.export_requested):
        QTest.keyClick(button(tools, "exportKept"), Qt.Key.Key_Space)
