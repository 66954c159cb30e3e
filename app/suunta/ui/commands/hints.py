"""The key of a command, for the hint of a button that does the same."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.keys import with_keys

_COMMANDS = {command.id: command for command in COMMANDS}


def key_of(identifier: str) -> QKeySequence:
    """The first key of a command on this system; an empty one where it has none."""
    return next(iter(_COMMANDS[identifier].keys), QKeySequence())


def with_key_of(name: str, identifier: str) -> str:
    """A name and the key of a command, as a tooltip says it."""
    return with_keys(name, key_of(identifier))
