"""The keys of a command: each once, the system's own first, and never one that deletes."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.ui.commands.keys import StandardKey, keys_of, shown, with_key
from suunta.ui.interface_language import InterfaceLanguage


def test_written_keys_keep_their_order() -> None:
    assert [keys.toString() for keys in keys_of(("Ctrl+K", "/"))] == ["Ctrl+K", "/"]


def test_a_key_that_the_system_has_as_well_stands_once(qapp: QApplication) -> None:
    found = keys_of((StandardKey.Back, "Alt+Left"))

    assert found.count(QKeySequence("Alt+Left")) == 1


def test_a_standard_key_the_system_lacks_leaves_the_written_one(qapp: QApplication) -> None:
    assert QKeySequence.keyBindings(StandardKey.Preferences) == []

    assert keys_of((StandardKey.Preferences, "Ctrl+,")) == (QKeySequence("Ctrl+,"),)


def test_going_back_takes_no_key_from_whoever_types(qapp: QApplication) -> None:
    assert QKeySequence("Backspace") in QKeySequence.keyBindings(StandardKey.Back)

    assert QKeySequence("Backspace") not in keys_of((StandardKey.Back,))


def test_a_name_tells_its_key_as_the_keyboard_of_the_language_does(
    interface: InterfaceLanguage,
) -> None:
    assert with_key("Next hit", "Shift+F3") == "Next hit (Shift+F3)"

    interface.set(Language.SV)

    assert with_key("Nästa träff", "Shift+F3") == "Nästa träff (Skift+F3)"


def test_keys_are_shown_as_the_system_writes_them() -> None:
    assert shown(QKeySequence("Ctrl+Shift+P")) == "Ctrl+Shift+P"
