"""The keys of a command on the system it runs on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

StandardKey = QKeySequence.StandardKey
Shortcut = str | StandardKey
"""Written as on Windows (`Ctrl` is Cmd on a Mac), or what the system itself has for it."""

_TYPING = ("Backspace", "Shift+Backspace", "Del", "Shift+Del")
"""Some systems go back with these; here they belong to whoever types."""

_REMOTE = ("Back", "Forward", "Find", "Help", "Zoom In", "Zoom Out")
"""Keys of remote controls and of few keyboards: they work, and are not worth a word."""


def keys_of(shortcuts: Iterable[Shortcut]) -> tuple[QKeySequence, ...]:
    """Each key once, the one to show first; a system may have none for a standard key.

    An application must be there: Qt asks the system through it.
    """
    found = [sequence for shortcut in shortcuts for sequence in _sequences(shortcut)]
    return tuple(dict.fromkeys(found))


def printed(keys: Iterable[QKeySequence]) -> tuple[str, ...]:
    """Those that a keyboard for writing has, as they are written on it."""
    return tuple(shown(each) for each in keys if each.toString() not in _REMOTE)


def shown(keys: QKeySequence) -> str:
    """As it is written on the keyboard of this system: `Ctrl+K`, on a Mac `⌘K`."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def with_key(name: str, key: str) -> str:
    """A name and its key, as a tooltip says it; `key` is written as on Windows."""
    return with_keys(name, QKeySequence(key))


def with_keys(name: str, keys: QKeySequence) -> str:
    """The same with keys as they are; where there are none, the name alone."""
    written = shown(keys)
    return f"{name} ({written})" if written else name


def _sequences(shortcut: Shortcut) -> list[QKeySequence]:
    if isinstance(shortcut, str):
        return [QKeySequence(shortcut)]
    return [keys for keys in QKeySequence.keyBindings(shortcut) if keys.toString() not in _TYPING]
