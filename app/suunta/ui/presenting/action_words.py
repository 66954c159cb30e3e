"""What the actions of a talk are called, and what each does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.domain.talk_key import KEYS, Action
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "TalkActions"


@dataclass(frozen=True, slots=True)
class _Words:
    """English, marked for translation where it stands."""

    name: str
    about: str


_WORDS = {
    Action.NEXT: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Next"),
        QT_TRANSLATE_NOOP("TalkActions", "The next slide, or the rest of this one"),
    ),
    Action.PREVIOUS: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Back"),
        QT_TRANSLATE_NOOP("TalkActions", "The slide before"),
    ),
    Action.FIRST: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "First slide"),
        QT_TRANSLATE_NOOP("TalkActions", "To the beginning"),
    ),
    Action.LAST: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Last slide"),
        QT_TRANSLATE_NOOP("TalkActions", "To the end of the slides; the talk goes on"),
    ),
    Action.ENTER: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Number and Enter"),
        QT_TRANSLATE_NOOP("TalkActions", "To the slide with that number"),
    ),
    Action.FIND: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Jump"),
        QT_TRANSLATE_NOOP("TalkActions", "To a slide by a word of it"),
    ),
    Action.OVERVIEW: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Slides"),
        QT_TRANSLATE_NOOP("TalkActions", "All slides as small pictures"),
    ),
    Action.BLACK: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Black"),
        QT_TRANSLATE_NOOP("TalkActions", "The audience sees black; the same key ends it"),
    ),
    Action.WHITE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "White"),
        QT_TRANSLATE_NOOP("TalkActions", "The audience sees white; the same key ends it"),
    ),
    Action.FREEZE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Freeze"),
        QT_TRANSLATE_NOOP("TalkActions", "The audience keeps this slide while you look ahead"),
    ),
    Action.QUEUE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Put by"),
        QT_TRANSLATE_NOOP("TalkActions", "Shows the next thing you put by from the search"),
    ),
    Action.PUT_BY: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Waiting"),
        QT_TRANSLATE_NOOP("TalkActions", "Lists what you put by: show, move or remove one thing"),
    ),
    Action.POINTER: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Pointer"),
        QT_TRANSLATE_NOOP("TalkActions", "Your mouse on this slide is a dot on theirs"),
    ),
    Action.TIMER: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Timer"),
        QT_TRANSLATE_NOOP("TalkActions", "Starts and stops the timer of the slide"),
    ),
    Action.LOOK: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Look"),
        QT_TRANSLATE_NOOP("TalkActions", "Light, dark, or strong contrast for a weak projector"),
    ),
    Action.LANGUAGE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Language"),
        QT_TRANSLATE_NOOP("TalkActions", "The slides in the next language"),
    ),
    Action.SWAP: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Screens"),
        QT_TRANSLATE_NOOP("TalkActions", "Swaps the two screens, or asks which is whose"),
    ),
    Action.REVEAL: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Show notes"),
        QT_TRANSLATE_NOOP("TalkActions", "Nobody else sees this screen: hidden notes are shown"),
    ),
    Action.LARGER: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Larger notes"),
        QT_TRANSLATE_NOOP("TalkActions", "Larger notes and clocks"),
    ),
    Action.SMALLER: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Smaller notes"),
        QT_TRANSLATE_NOOP("TalkActions", "Smaller notes and clocks"),
    ),
    Action.NOTES_DOWN: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Notes down"),
        QT_TRANSLATE_NOOP("TalkActions", "Scrolls the notes"),
    ),
    Action.NOTES_UP: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Notes up"),
        QT_TRANSLATE_NOOP("TalkActions", "Scrolls the notes"),
    ),
    Action.VOTE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Vote"),
        QT_TRANSLATE_NOOP("TalkActions", "Type how many hands were up; the slide shows them"),
    ),
    Action.SEARCH: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Search"),
        QT_TRANSLATE_NOOP("TalkActions", "In your own window; the audience sees nothing of it"),
    ),
    Action.KEYS: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Keys"),
        QT_TRANSLATE_NOOP("TalkActions", "This list"),
    ),
    Action.ESCAPE: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Step back"),
        QT_TRANSLATE_NOOP("TalkActions", "Closes what is open; on the plain slide, a pause"),
    ),
    Action.GO_ON: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "Go on"),
        QT_TRANSLATE_NOOP("TalkActions", "After a pause, or from black and white"),
    ),
    Action.ASK_END: _Words(
        QT_TRANSLATE_NOOP("TalkActions", "End…"),
        QT_TRANSLATE_NOOP("TalkActions", "Asks whether the talk is over"),
    ),
}

EXPLAINED = tuple(action for action in KEYS if action in _WORDS)
"""What the list of keys tells, in its order."""


def name_of(action: Action) -> str:
    """What its button is called."""
    return QCoreApplication.translate(CONTEXT, _WORDS[action].name)


def about(action: Action) -> str:
    """What it does, in a few words."""
    return QCoreApplication.translate(CONTEXT, _WORDS[action].about)
