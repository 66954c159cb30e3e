"""Roles are suggested where an owner is typed; any name is taken as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.workshops.owner_field import OwnerField

ROLES = ("Kehittämispäällikkö", "Tietosuojavastaava", "Tietoturvapäällikkö")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    field, after = OwnerField("owner", window), QLineEdit(window)
    after.setObjectName("after")
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(after)
    field.suggest(ROLES)
    field.returnPressed.connect(after.setFocus)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    return window


@pytest.fixture
def field(window: QWidget) -> OwnerField:
    found = window.findChild(OwnerField)
    assert found is not None
    return found


@pytest.fixture
def next_field(window: QWidget) -> QLineEdit:
    found = window.findChild(QLineEdit, "after")
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def told(field: OwnerField) -> list[str]:
    told: list[str] = []
    field.textEdited.connect(told.append)
    return told


def press(field: QLineEdit, *keys: Qt.Key) -> None:
    """Where the keyboard is: the list beneath has it while it is shown."""
    for key in keys:
        QTest.keyClick(QApplication.activePopupWidget() or field, key)


def write(field: QLineEdit, words: str) -> None:
    for letter in words:
        QTest.keyClicks(QApplication.activePopupWidget() or field, letter)


def test_what_is_typed_anywhere_in_a_role_finds_it(field: OwnerField) -> None:
    write(field, "llikk")

    assert field.suggested() == ["Kehittämispäällikkö", "Tietoturvapäällikkö"]


def test_a_chosen_role_is_told_and_enter_goes_on(
    field: OwnerField, next_field: QLineEdit, told: list[str]
) -> None:
    write(field, "tie")
    press(field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert field.text() == told[-1] == "Tietoturvapäällikkö"
    assert next_field.hasFocus()
    assert field.suggested() == []


def test_a_name_is_taken_as_it_is(
    field: OwnerField, next_field: QLineEdit, told: list[str]
) -> None:
    write(field, "Ti")
    press(field, Qt.Key.Key_Return)

    assert field.text() == told[-1] == "Ti"
    assert next_field.hasFocus()


def test_looking_through_the_roles_changes_nothing(field: OwnerField, told: list[str]) -> None:
    write(field, "tie")
    press(field, Qt.Key.Key_Down, Qt.Key.Key_Escape)

    assert field.text() == told[-1] == "tie"
    assert field.suggested() == []
    assert field.hasFocus()


def test_down_shows_all_roles(field: OwnerField) -> None:
    press(field, Qt.Key.Key_Down)

    assert field.suggested() == list(ROLES)


def test_typing_goes_on_while_roles_are_shown(field: OwnerField) -> None:
    write(field, "tie")
    assert QApplication.activePopupWidget() is not None
    write(field, "tos")

    assert field.text() == "tietos"
    assert field.suggested() == ["Tietosuojavastaava"]


def test_a_role_that_is_typed_to_its_end_is_not_offered(field: OwnerField) -> None:
    write(field, "Tietosuojavastaava")

    assert field.suggested() == []
