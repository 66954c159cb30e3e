"""The name of a key, as the keys of a talk are written."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ALONE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
)


def key_name(event: QKeyEvent) -> str:
    """Such as `PgDown`, `B`, `7`, `Ctrl+K`; empty for keys that are held with others.

    A sign is named by what it types, wherever it lies on the keyboard: `/` is Shift and 7 on a
    Finnish one.
    """
    if event.key() in _ALONE or event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return ""
    held = event.modifiers() & _MODIFIERS
    text = event.text()
    is_command = bool(held & Qt.KeyboardModifier.ControlModifier)
    if not is_command and len(text) == 1 and text.isprintable() and not text.isspace():
        return text.upper()
    code = QKeyCombination(held, Qt.Key(event.key()))
    return QKeySequence(code).toString(QKeySequence.SequenceFormat.PortableText)
