"""What there is to say of this program and its content, as names and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, qVersion

from suunta import __version__
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.stamping import Build, this_build
from suunta.ui.counting import Counting
from suunta.ui.shown_date import shown_date
from suunta.ui.translation import QT_TRANSLATE_NOOP

_VERSION = QT_TRANSLATE_NOOP("Help", "Version")
_EDITION = QT_TRANSLATE_NOOP("Help", "Edition of the knowledge")
_PAIR = QT_TRANSLATE_NOOP("Help", "%1, %2")
_HOLDS = QT_TRANSLATE_NOOP("Help", "Holds")
_INDEX = QT_TRANSLATE_NOOP("Help", "Index of the search")
_BUNDLED = QT_TRANSLATE_NOOP("Help", "Came with the program, built %1; format %2, fingerprint %3")
_OWN = QT_TRANSLATE_NOOP("Help", "Built on this computer, %1; format %2, fingerprint %3")
_QT_TERMS = QT_TRANSLATE_NOOP(
    "Help",
    "%1, unchanged, under the GNU Lesser General Public License 3. Its libraries are files that "
    "may be replaced. The terms stand below; THIRD-PARTY-NOTICES.txt in each package says where "
    "the sources are.",
)
_PACKAGE = QT_TRANSLATE_NOOP("Help", "Package")
_COMMIT = QT_TRANSLATE_NOOP("Help", "%1; commit %2, %3")
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
        ("Qt", _told(_QT_TERMS).replace("%1", qVersion())),
        *_package(this_build()),
    )


def _edition(knowledge: KnowledgeBase) -> str:
    return _pair(knowledge.edition.name, shown_date(knowledge.edition.date))


def _index(findings: Mapping[str, object]) -> str:
    states = findings.get("indexes")
    assert isinstance(states, Sequence)
    usable = [state for state in states if state["usable"]]
    if not usable:
        return _told(_NONE)
    index = usable[0]
    return (
        _told(_OWN if index["own"] else _BUNDLED)
        .replace("%1", shown_date(str(index["built"])))
        .replace("%2", str(index["format"]))
        .replace("%3", str(index["fingerprint"])[:_FINGERPRINT])
    )


def _package(build: Build) -> tuple[tuple[str, str], ...]:
    """A checkout is no package."""
    if not build.package:
        return ()
    if not (build.commit and build.date):
        return ((_told(_PACKAGE), build.package),)
    told = _told(_COMMIT).replace("%1", build.package).replace("%2", build.commit)
    return ((_told(_PACKAGE), told.replace("%3", shown_date(build.date))),)


def _pair(first: str, second: str) -> str:
    return _told(_PAIR).replace("%1", first).replace("%2", second)


def _told(text: str) -> str:
    return QCoreApplication.translate("Help", text)
