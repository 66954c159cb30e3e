"""What About says: version, edition with its date, how much there is, and the index."""

from __future__ import annotations

from suunta import __version__
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.ui.help.about_facts import about_facts

USABLE = {"folder": "b", "usable": True, "fingerprint": "0123456789abcdef" * 4}
BROKEN = {"folder": "a", "usable": False, "reason": "old"}


def test_what_is_in_memory_is_told_at_once(knowledge: KnowledgeBase) -> None:
    values = [value for _name, value in about_facts(knowledge, None)]

    assert values[0] == __version__
    assert values[1].startswith(f"{knowledge.edition.name}, ")
    assert values[1].endswith(knowledge.edition.date[:4])
    assert values[2].startswith(f"{len(knowledge.documents)} documents")
    assert values[3] == "Being checked…"


def test_the_index_in_use_is_told_by_its_fingerprint(knowledge: KnowledgeBase) -> None:
    facts = dict(about_facts(knowledge, {"indexes": [BROKEN, USABLE]}))

    assert facts["Index of the search"] == "Sound; fingerprint 0123456789abcdef"


def test_no_index_is_told_too(knowledge: KnowledgeBase) -> None:
    facts = dict(about_facts(knowledge, {"indexes": [BROKEN]}))

    assert facts["Index of the search"] == "None that can be used"
