"""Where nothing is listed it is said why, and how to begin."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.notes.kept_empty import KeptEmpty
from suunta.ui.notes.kept_tools import ALL, BIN
from suunta.ui.theme.theme import Theme


@pytest.fixture
def empty(qtbot: QtBot, theme: Theme) -> KeptEmpty:
    empty = KeptEmpty(theme=theme)
    qtbot.addWidget(empty)
    empty.resize(700, 500)
    empty.show()
    return empty


def texts(empty: KeptEmpty) -> list[str]:
    return [label.text() for label in empty.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(
    ("shown", "is_bare", "title"),
    [
        (ALL, True, "Nothing kept yet"),
        (BIN, True, "The bin is empty"),
        (ALL, False, "Nothing with these words"),
        (BIN, False, "Nothing with these words"),
    ],
)
def test_it_says_why(empty: KeptEmpty, shown: str, is_bare: bool, title: str) -> None:
    empty.explain(shown, is_bare=is_bare)

    assert texts(empty)[0] == title


def test_the_keys_to_begin_with_are_those_of_the_commands(empty: KeptEmpty) -> None:
    empty.explain("note", is_bare=True)

    told = texts(empty)[1]
    assert all(keys in told for keys in ("Ctrl+D", "Ctrl+Shift+H", "Ctrl+Shift+M", "Ctrl+S"))
    assert "%" not in told


def test_it_is_said_in_another_language_at_once(
    empty: KeptEmpty, interface: InterfaceLanguage
) -> None:
    empty.explain(BIN, is_bare=True)

    interface.set("sv")

    assert texts(empty)[0] == "Papperskorgen är tom"


def test_in_a_low_window_it_can_be_scrolled(empty: KeptEmpty) -> None:
    empty.explain(ALL, is_bare=True)

    empty.resize(300, 60)

    assert empty.verticalScrollBar().maximum() > 0
