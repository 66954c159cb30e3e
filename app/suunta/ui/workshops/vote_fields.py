"""What the fields of a vote are called, in the order they are typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.domain.workshop_votes import Side
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "VoteFields"
PRESENT = "present"
"""How many were in the room; the others are called as their sides."""

_NAMES = {
    Side.AGREE.value: QT_TRANSLATE_NOOP("VoteFields", "Agree"),
    Side.DISAGREE.value: QT_TRANSLATE_NOOP("VoteFields", "Disagree"),
    Side.PASS.value: QT_TRANSLATE_NOOP("VoteFields", "Pass"),
    PRESENT: QT_TRANSLATE_NOOP("VoteFields", "Present"),
}
FIELDS = tuple(_NAMES)


def field_name(field: str) -> str:
    """What stands above a field."""
    return QCoreApplication.translate(CONTEXT, _NAMES[field])
