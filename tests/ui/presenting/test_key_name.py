from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from suunta.ui.presenting.key_name import key_name

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("key", "held", "text", "name"),
    [
        (Key.Key_PageDown, Held.NoModifier, "", "PgDown"),
        (Key.Key_B, Held.NoModifier, "b", "B"),
        (Key.Key_B, Held.ShiftModifier, "B", "B"),
        (Key.Key_Slash, Held.ShiftModifier, "/", "/"),
        (Key.Key_Question, Held.ShiftModifier, "?", "?"),
        (Key.Key_Plus, Held.KeypadModifier, "+", "+"),
        (Key.Key_7, Held.KeypadModifier, "7", "7"),
        (Key.Key_K, Held.ControlModifier, "\x0b", "Ctrl+K"),
        (Key.Key_Space, Held.NoModifier, " ", "Space"),
        (Key.Key_Space, Held.ShiftModifier, " ", "Shift+Space"),
        (Key.Key_F5, Held.ShiftModifier, "", "Shift+F5"),
        (Key.Key_Enter, Held.KeypadModifier, "\r", "Enter"),
        (Key.Key_Escape, Held.NoModifier, "\x1b", "Esc"),
        (Key.Key_Control, Held.ControlModifier, "", ""),
        (Key.Key_F, Held.AltModifier, "f", ""),
    ],
)
def test_names(key: Qt.Key, held: Qt.KeyboardModifier, text: str, name: str) -> None:
    assert key_name(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == name
