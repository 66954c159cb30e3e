"""Buttons name the keys that the catalogue has."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from suunta.ui.commands.hints import key_of, with_key_of


def test_a_hint_names_the_first_key_of_its_command(qapp: QApplication) -> None:
    assert key_of("search.focus") == QKeySequence("Ctrl+K")
    assert with_key_of("Search", "search.focus").startswith("Search (")


def test_a_command_without_a_key_has_its_name_alone(qapp: QApplication) -> None:
    assert with_key_of("About Suunta", "about.show") == "About Suunta"
