"""Every file of the folder is read; what cannot be is one problem and hides nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from suunta import paths
from suunta.content.manuscript_reader import FOLDERS, LEDGERS, read_manuscript
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

SCHEMAS = paths.resources_folder() / "schemas"
PAGE = "vision/overview/en.md"
FACTS = "facts.yaml"
ABOUT = "vision/overview/about.yaml"
EXPERIMENT = "experiments/hus-obesity/about.yaml"


def test_the_whole_folder_is_read(draft: Draft) -> None:
    manuscript = draft.manuscript()

    folders = {path.parent.relative_to(draft.folder) for path in draft.folder.rglob("about.yaml")}
    assert len(manuscript.documents) + len(manuscript.decks) == len(folders)
    assert set(manuscript.ledgers) == set(LEDGERS)
    assert manuscript.problems == []
    assert manuscript.unread == set()


@pytest.mark.parametrize("name", sorted(LEDGERS))
def test_a_missing_ledger_is_a_problem(draft: Draft, name: str) -> None:
    (draft.folder / f"{name}.yaml").unlink()

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (f"{name}.yaml", 0)
    assert problem.message == "The file is missing."
    assert problem.remedy


@pytest.mark.parametrize("name", sorted(LEDGERS))
def test_a_ledger_that_is_no_yaml_is_a_problem_of_its_line(draft: Draft, name: str) -> None:
    line = draft.add(f"{name}.yaml", "planted: one: two")

    [problem] = draft.manuscript().problems

    assert (problem.file, problem.line) == (f"{name}.yaml", line)
    assert "not valid YAML" in problem.message
    assert problem.remedy


@pytest.mark.parametrize("name", sorted(LEDGERS))
def test_a_ledger_with_a_foreign_key_is_a_problem_of_its_line(draft: Draft, name: str) -> None:
    line = draft.add(f"{name}.yaml", "planted: 1")

    [problem] = draft.manuscript().problems

    assert (problem.file, problem.line) == (f"{name}.yaml", line)
    assert "'planted' was unexpected" in problem.message
    assert problem.remedy


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "words"),
    [
        (PAGE, "title: ", "title: a: ", "title", "not valid YAML"),
        (PAGE, "title: ", "title: 5 #", "title", "is not of type 'string'"),
        (PAGE, "title: ", "titel: a\ntitle: ", "titel", "'titel' was unexpected"),
        (PAGE, "title: ", "titel: ", "titel", "'title' is a required"),
        (PAGE, "title: ", "title: a\ntitle: b #", "title: b", "stands here twice"),
        (PAGE, " {#sources}", "", "## Sources", "has no anchor"),
        (PAGE, "{#launch}", "{#short}", "## The launch", "stands twice"),
        (PAGE, "{#sources}", "{#Sources}", "{#Sources}", "not lower-case"),
        (PAGE, "## In short", "Text.\n\n## In short", "Text.", "before the first heading"),
        (PAGE, "## In short", "# In short", "# In short", "level-1 heading"),
        (PAGE, "---\n", "", "title", "does not begin with its title"),
        (ABOUT, "order: 1", "order: one", "order", "not of type 'integer'"),
        (ABOUT, "type: vision", "type: visions", "type", "is not one of"),
        (ABOUT, "type: vision", "type: polis", "type", "the folder is for 'vision'"),
        (ABOUT, "order: 1", "order: 1\nregion: hus", "region", "'region' was unexpected"),
        (EXPERIMENT, "regions:", "# regions:", "type", "'regions' is a required"),
        (EXPERIMENT, "regions: [hus]", "regions: []", "regions", "should be non-empty"),
        (FACTS, "unit: percent", "unit: percents", "unit: percents", "is not one of"),
        (FACTS, "value: 91", "value: many", "value: many", "is not of type 'number'"),
        (FACTS, "value: 91", "value: .nan", "value: .nan", "cannot be used"),
        (FACTS, "value: 91", "value: 1\n    value: 90", "value: 90", "stands here twice"),
        ("sources.yaml", "kind: deck", "kind: slides", "kind: slides", "is not one of"),
        ("edition.yaml", "date: ", "date: in ", "date", "does not match"),
    ],
)
def test_a_broken_file_is_a_problem_of_its_line(
    draft: Draft, file: str, old: str, new: str, at: str, words: str
) -> None:
    draft.replace(file, old, new)

    [problem] = [problem for problem in draft.manuscript().problems if words in problem.message]

    assert (problem.file, problem.line) == (file, draft.line(file, at))
    assert problem.remedy


@pytest.mark.parametrize("file", [PAGE, ABOUT, FACTS])
def test_a_bad_encoding_is_a_problem_of_its_line(draft: Draft, file: str) -> None:
    line = draft.add(file, "# hyv")
    (draft.folder / file).write_bytes((draft.folder / file).read_bytes().rstrip() + b"\xe4\n")

    [problem] = draft.manuscript().problems

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == "The file is not UTF-8 text."
    assert problem.remedy


def test_a_document_without_its_about_is_a_problem(draft: Draft) -> None:
    (draft.folder / ABOUT).unlink()

    [problem] = draft.manuscript().problems

    assert (problem.file, problem.line) == (ABOUT, 0)
    assert problem.message == "The file is missing."
    assert problem.remedy


def test_a_document_without_a_page_is_a_problem(draft: Draft) -> None:
    (draft.folder / PAGE).unlink()

    [problem] = draft.manuscript().problems

    assert (problem.file, problem.line) == (PAGE, 0)
    assert problem.message == "The document has no page."
    assert problem.remedy


def test_an_empty_folder_of_a_document_is_a_problem(draft: Draft) -> None:
    (draft.folder / "vision" / "planted").mkdir()

    problems = draft.manuscript().problems

    assert [problem.file for problem in problems] == [
        "vision/planted/about.yaml",
        "vision/planted/en.md",
    ]


@pytest.mark.parametrize(
    "file",
    [
        "notes.txt",
        "fact.yaml",
        "drafts/one.md",
        "vision/loose.md",
        "vision/overview/de.md",
        "vision/overview/EN.md",
        "vision/overview/chart.png",
        "recommendations/1/parts/one.md",
    ],
)
def test_a_stranger_is_worth_a_second_look(draft: Draft, file: str) -> None:
    draft.write(file, "Nothing reads this.")

    [problem] = draft.manuscript().problems

    assert file.startswith(problem.file)
    assert problem.line == 0
    assert problem.message.startswith("Nothing reads this")
    assert problem.severity is Severity.WARNING
    assert problem.remedy


def test_what_systems_and_editors_hide_is_no_stranger(draft: Draft) -> None:
    for file in (".DS_Store", "vision/.DS_Store", "vision/overview/.en.md.swp", ".git/config"):
        draft.write(file, "hidden")

    assert draft.manuscript().problems == []


@pytest.mark.parametrize("file", [PAGE, ABOUT])
def test_a_document_that_cannot_be_read_is_remembered(draft: Draft, file: str) -> None:
    before = {document.id for document in draft.manuscript().documents}
    draft.write(file, "[")

    manuscript = draft.manuscript()

    assert manuscript.unread == {"vision/overview"}
    assert {document.id for document in manuscript.documents} == before - {"vision/overview"}


def test_a_language_that_cannot_be_read_leaves_the_others(draft: Draft) -> None:
    draft.write("vision/overview/fi.md", "no front matter")

    manuscript = draft.manuscript()

    [document] = [found for found in manuscript.documents if found.id == "vision/overview"]
    assert [page.file for page in document.pages] == [PAGE]
    assert [problem.file for problem in manuscript.problems] == ["vision/overview/fi.md"]


@pytest.mark.parametrize("kind", list(FOLDERS))
def test_a_missing_folder_of_a_type_leaves_the_others(draft: Draft, kind: DocumentType) -> None:
    shutil.rmtree(draft.folder / FOLDERS[kind])

    kinds = {document.type for document in draft.manuscript().documents}

    assert kinds == set(FOLDERS) - {kind}


def test_a_missing_knowledge_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKnowledge, match="missing"):
        read_manuscript(tmp_path / "none", SCHEMAS)


def test_an_empty_knowledge_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKnowledge, match="nothing that can be read"):
        read_manuscript(tmp_path, SCHEMAS)


def test_a_file_in_the_place_of_the_knowledge_folder_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "knowledge").write_text("no folder")

    with pytest.raises(UnreadableKnowledge, match="missing"):
        read_manuscript(tmp_path / "knowledge", SCHEMAS)


def test_one_readable_ledger_is_enough_to_read_on(tmp_path: Path, draft: Draft) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(draft.folder / "sources.yaml", alone)

    manuscript = read_manuscript(alone, SCHEMAS)

    assert set(manuscript.ledgers) == {"sources"}
    assert len(manuscript.problems) == len(LEDGERS) - 1
