"""What About says: version, edition with its date, how much there is, and the index."""

from __future__ import annotations

import pytest
from PySide6.QtCore import qVersion

from suunta import __version__
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.stamping import Build
from suunta.ui.help import about_facts as about_facts_module
from suunta.ui.help.about_facts import about_facts

DAY = "2\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2026"
USABLE = {
    "folder": "b",
    "usable": True,
    "own": False,
    "format": 19,
    "built": "2026-03-02",
    "fingerprint": "0123456789abcdef" * 4,
}
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
    own = dict(about_facts(knowledge, {"indexes": [BROKEN, USABLE | {"own": True}]}))

    assert facts["Index of the search"] == (
        f"Came with the program, built {DAY}; format 19, fingerprint 0123456789abcdef"
    )
    assert own["Index of the search"].startswith(f"Built on this computer, {DAY}; format")


def test_qt_is_named_with_its_version_and_its_terms(knowledge: KnowledgeBase) -> None:
    facts = dict(about_facts(knowledge, None))

    assert facts["Qt"].startswith(f"{qVersion()}, unchanged, under the GNU Lesser General Public")
    assert "may be replaced" in facts["Qt"]


def test_a_package_says_which_one_it_is_and_a_checkout_nothing(
    knowledge: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = dict(about_facts(knowledge, None))
    build = Build("0.1.0", "0123abcd4567", "2026-03-02", "2026-06", "deb")
    monkeypatch.setattr(about_facts_module, "this_build", lambda: build)
    package = dict(about_facts(knowledge, None))
    monkeypatch.setattr(about_facts_module, "this_build", lambda: Build(package="portable"))

    assert "Package" not in checkout
    assert package["Package"] == f"deb; commit 0123abcd4567, {DAY}"
    assert dict(about_facts(knowledge, None))["Package"] == "portable"


def test_no_index_is_told_too(knowledge: KnowledgeBase) -> None:
    facts = dict(about_facts(knowledge, {"indexes": [BROKEN]}))

    assert facts["Index of the search"] == "None that can be used"
