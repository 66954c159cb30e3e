"""The manuscript gives its parts in the order they were written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from suunta.content.manuscript import Ledger, Manuscript
from suunta.content.yaml_file import parse_yaml

if TYPE_CHECKING:
    from tests.content.conftest import Draft

SOURCES = "sources:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: a\n"


def ledger() -> Ledger:
    return Ledger("sources.yaml", "sources", parse_yaml(SOURCES, Path("sources.yaml")))


def test_a_ledger_has_its_entries_and_their_lines() -> None:
    sources = ledger()

    assert [entry["id"] for entry in sources.entries()] == ["a", "b", "a"]
    assert [sources.line(position) for position in range(3)] == [2, 4, 6]
    assert sources.line(1, "title") == 5


def test_identifiers_keep_their_doubles() -> None:
    assert Manuscript(ledgers={"sources": ledger()}).ids("sources") == ["a", "b", "a"]


def test_a_ledger_that_is_not_there_has_no_entries() -> None:
    assert list(Manuscript().entries("sources")) == []
    assert Manuscript().ids("sources") == []


def test_entries_come_with_their_ledger_and_position() -> None:
    sources = ledger()

    entries = list(Manuscript(ledgers={"sources": sources}).entries("sources"))

    assert [(found, position) for found, position, _ in entries] == [
        (sources, 0),
        (sources, 1),
        (sources, 2),
    ]


def test_pages_come_with_their_document(draft: Draft) -> None:
    draft.write(
        "vision/overview/fi.md", (draft.folder / "vision/overview/en.md").read_text("utf-8")
    )

    pages = [
        page.file
        for document, page in draft.manuscript().pages()
        if document.id == "vision/overview"
    ]

    assert pages == ["vision/overview/en.md", "vision/overview/fi.md"]
