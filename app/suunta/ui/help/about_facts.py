"""What there is to say of this program and its content, as names and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from suunta import __version__
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.ui.counting import Counting
from suunta.ui.shown_date import shown_date
from suunta.ui.translation import QT_TRANSLATE_NOOP

_VERSION = QT_TRANSLATE_NOOP("Help", "Version")
_EDITION = QT_TRANSLATE_NOOP("Help", "Edition of the knowledge")
_PAIR = QT_TRANSLATE_NOOP("Help", "%1, %2")
_HOLDS = QT_TRANSLATE_NOOP("Help", "Holds")
_INDEX = QT_TRANSLATE_NOOP("Help", "Index of the search")
_SOUND = QT_TRANSLATE_NOOP("Help", "Sound; fingerprint %1")
_NONE = QT_TRANSLATE_NOOP("Help", "None that can be used")
_LOOKING = QT_TRANSLATE_NOOP("Help", "Being checked…")
_FINGERPRINT = 16
"""As many signs as two people can compare by reading them out."""


def about_facts(
    knowledge: KnowledgeBase, findings: Mapping[str, object] | None
) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and a value; the index is told when `findings` are there."""
    counting = Counting()
    documents = counting.documents(len(knowledge.documents))
    counts = _pair(documents, counting.passages(knowledge.passages()))
    return (
        (_told(_VERSION), __version__),
        (_told(_EDITION), _edition(knowledge)),
        (_told(_HOLDS), counts),
        (_told(_INDEX), _told(_LOOKING) if findings is None else _index(findings)),
    )


def _edition(knowledge: KnowledgeBase) -> str:
    return _pair(knowledge.edition.name, shown_date(knowledge.edition.date))


def _index(findings: Mapping[str, object]) -> str:
    states = findings.get("indexes")
    assert isinstance(states, Sequence)
    usable = [state for state in states if state["usable"]]
    if not usable:
        return _told(_NONE)
    return _told(_SOUND).replace("%1", str(usable[0]["fingerprint"])[:_FINGERPRINT])


def _pair(first: str, second: str) -> str:
    return _told(_PAIR).replace("%1", first).replace("%2", second)


def _told(text: str) -> str:
    return QCoreApplication.translate("Help", text)
