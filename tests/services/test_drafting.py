"""A new document is made whole, last in its list, and never in the place of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import UnreadableKnowledge, WrongUse
from suunta.services.checking import check
from suunta.services.drafting import WRITTEN_TYPES, draft

RESOURCES = paths.resources_folder()


def made(folder: Path, kind: DocumentType, slug: str) -> tuple[Path, ...]:
    return draft(kind, slug, folder, RESOURCES)


@pytest.mark.parametrize("kind", WRITTEN_TYPES, ids=str)
def test_the_check_names_what_remains_in_each_file(small_knowledge: Path, kind: str) -> None:
    files = made(small_knowledge, DocumentType(kind), "made-up")

    told = {
        problem.file
        for problem in check(small_knowledge, RESOURCES)
        if "remains to be written" in problem.message
    }
    assert [file.name for file in files] == ["about.yaml", "en.md", "fi.md", "sv.md"]
    assert {file.relative_to(small_knowledge).as_posix() for file in files} <= told


@pytest.mark.parametrize("kind", WRITTEN_TYPES, ids=str)
def test_all_the_check_says_of_it_is_what_remains(small_knowledge: Path, kind: str) -> None:
    about, *_ = made(small_knowledge, DocumentType(kind), "made-up")
    folder = about.parent.relative_to(small_knowledge).as_posix()

    others = [
        str(problem)
        for problem in check(small_knowledge, RESOURCES)
        if problem.file.startswith(f"{folder}/")
        and not any(
            expected in problem.message
            for expected in ("remains to be written", "'to-be-written'", "/to-be-written'", "words")
        )
    ]
    assert others == []


def test_it_comes_last_in_the_list_of_its_type(small_knowledge: Path) -> None:
    [about, *_] = made(small_knowledge, DocumentType.VISION, "one-more")
    [after, *_] = made(small_knowledge, DocumentType.VISION, "another")
    [first, *_] = made(small_knowledge, DocumentType.POLIS, "the-first")

    assert "order: 2\n" in about.read_text("utf-8")
    assert "order: 3\n" in after.read_text("utf-8")
    assert "order: 1\n" in first.read_text("utf-8")


def test_a_slug_that_is_taken_is_refused_and_nothing_is_touched(small_knowledge: Path) -> None:
    page = small_knowledge / "experiments" / "hus-obesity" / "en.md"
    before = page.read_bytes()

    with pytest.raises(WrongUse, match="experiment/hus-obesity"):
        made(small_knowledge, DocumentType.EXPERIMENT, "hus-obesity")

    assert page.read_bytes() == before


@pytest.mark.parametrize(
    "slug", ["", "Lapland", "two words", "määrä", "a_b", "-a", "a-", "a--b", "../a", "a/b", "a\n"]
)
def test_a_slug_that_makes_no_identifier_is_refused(small_knowledge: Path, slug: str) -> None:
    before = sorted(small_knowledge.rglob("*"))

    with pytest.raises(WrongUse, match="lower-case English with hyphens"):
        made(small_knowledge, DocumentType.EXPERIMENT, slug)

    assert sorted(small_knowledge.rglob("*")) == before


def test_a_folder_without_knowledge_gets_none(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKnowledge):
        made(tmp_path, DocumentType.VISION, "made-up")

    assert list(tmp_path.iterdir()) == []
