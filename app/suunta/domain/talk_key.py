"""The keys of a talk: each is one command, and the same on a keyboard and on a clicker."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """What a key asks for, in the order in which the keys are explained."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    ENTER = "enter"
    """To the slide whose number was typed; on, where none was."""
    ERASE = "erase"
    """The last digit that was typed; back, where none was."""
    FIND = "find"
    OVERVIEW = "overview"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    QUEUE = "queue"
    """Show what was put by, one thing after the other."""
    PUT_BY = "put_by"
    """List what was put by: show one thing of it, take one out, change the order."""
    POINTER = "pointer"
    TIMER = "timer"
    LOOK = "look"
    LANGUAGE = "language"
    SWAP = "swap"
    REVEAL = "reveal"
    """Say that nobody else sees the screen the notes are hidden on."""
    LARGER = "larger"
    SMALLER = "smaller"
    NOTES_DOWN = "notes_down"
    NOTES_UP = "notes_up"
    KEYS = "keys"
    """Explain the keys."""
    VOTE = "vote"
    """Type how many hands were up."""
    SEARCH = "search"
    """Look something up in private."""
    ESCAPE = "escape"
    """One step back; from the plain slide, a pause. It never ends the talk."""
    GO_ON = "go_on"
    """After a pause, or from black and white."""
    ASK_END = "ask_end"
    """Ask whether the talk is over: the answer ends it, the key does not."""


KEYS: Mapping[Action, tuple[str, ...]] = MappingProxyType(
    {
        Action.NEXT: ("PgDown", "Space", "Right", "Down", "N"),
        Action.PREVIOUS: ("PgUp", "Left", "Up", "P", "Shift+Space"),
        Action.FIRST: ("Home",),
        Action.LAST: ("End",),
        Action.ENTER: ("Return", "Enter"),
        Action.ERASE: ("Backspace",),
        Action.FIND: ("/", "Ctrl+K"),
        Action.OVERVIEW: ("G",),
        Action.BLACK: ("B", "."),
        Action.WHITE: ("W", ","),
        Action.FREEZE: ("F",),
        Action.QUEUE: ("Q", "Ctrl+F9"),
        Action.PUT_BY: ("I",),
        Action.POINTER: ("L",),
        Action.TIMER: ("T",),
        Action.LOOK: ("D",),
        Action.LANGUAGE: ("Ctrl+T",),
        Action.SWAP: ("S",),
        Action.REVEAL: ("Ctrl+Enter", "Ctrl+Return"),
        Action.LARGER: ("+", "Ctrl++", "="),
        Action.SMALLER: ("-", "Ctrl+-"),
        Action.NOTES_DOWN: ("Ctrl+Down",),
        Action.NOTES_UP: ("Ctrl+Up",),
        Action.KEYS: ("?", "F1"),
        Action.VOTE: ("V",),
        Action.SEARCH: ("Ctrl+F",),
        Action.ESCAPE: ("Esc",),
        Action.GO_ON: ("F5", "Shift+F5"),
        Action.ASK_END: ("Ctrl+W",),
    }
)
"""As Qt writes keys on every system; the first of each is the one to show.

Clickers send Page Down and Page Up, `.` or `b`, and from one button F5 and Esc in turn.
"""

DIGITS = frozenset("0123456789")

_ACTIONS = {key: action for action, keys in KEYS.items() for key in keys}

_NO_TEXT = frozenset(
    {Action.NEXT, Action.PREVIOUS, Action.ESCAPE, Action.GO_ON, Action.ASK_END, Action.LANGUAGE}
)
"""What a key may do while letters are text; and of its keys, those that type nothing."""
_NO_LETTERS = frozenset({"PgDown", "PgUp", "Esc", "F5", "Shift+F5", "Ctrl+W", "Ctrl+T"})


def action_of(key: str) -> Action | None:
    """What a key asks for; `None` for a digit and for a key that does nothing."""
    return _ACTIONS.get(key)


def action_beside_text(key: str) -> Action | None:
    """What a key asks for while somebody types: only what is no text, so that a clicker works."""
    action = _ACTIONS.get(key)
    return action if action in _NO_TEXT and key in _NO_LETTERS else None


def key_for(action: Action) -> str:
    """The key to show beside a button."""
    return KEYS[action][0]
