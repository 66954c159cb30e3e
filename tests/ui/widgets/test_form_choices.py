"""One form is always chosen, and says what it is good for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.form_choices import FormChoices


@pytest.fixture
def choices(qtbot: QtBot) -> FormChoices:
    choices = FormChoices(("pdf", "json"))
    choices.set_words({"pdf": ("Report", "To be read."), "json": ("All", "To be imported.")})
    qtbot.addWidget(choices)
    with qtbot.waitActive(choices):
        choices.show()
    choices.set_focus()
    return choices


def test_the_first_is_chosen_until_another_is(choices: FormChoices, qtbot: QtBot) -> None:
    assert choices.chosen() == "pdf"

    with qtbot.waitSignal(choices.changed):
        QTest.keyClick(choices.focusWidget(), Qt.Key.Key_Down)

    assert choices.chosen() == "json"


def test_a_screen_reader_hears_what_a_form_is_good_for(choices: FormChoices) -> None:
    buttons = choices.findChildren(QRadioButton)

    assert [button.text() for button in buttons] == ["Report", "All"]
    assert [each.accessibleDescription() for each in buttons] == ["To be read.", "To be imported."]
