"""Loading keeps everything that can be read, and tells what cannot."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from suunta import paths
from suunta.content.catalogue import Catalogue
from suunta.content.loader import Loaded, load
from suunta.domain.document import DocumentType
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.language import Language

if TYPE_CHECKING:
    from tests.content.conftest import Draft


def loaded(draft: Draft) -> Loaded:
    return load(draft.folder, paths.resources_folder())


def test_sound_knowledge_is_loaded_without_problems(draft: Draft, catalogue: Catalogue) -> None:
    result = loaded(draft)

    assert result.problems == ()
    assert result.catalogue == catalogue


@pytest.mark.parametrize(
    ("file", "raw"),
    [
        ("recommendations/3/en.md", b"no front matter"),
        ("recommendations/3/en.md", b"---\ntitle: [\n---\n"),
        ("recommendations/3/en.md", b"\xff\xfe"),
        ("recommendations/3/en.md", b""),
        ("recommendations/3/about.yaml", b"type: [recommendation"),
        ("recommendations/3/about.yaml", b"order: 3"),
        ("recommendations/3/about.yaml", b""),
    ],
)
def test_a_broken_document_leaves_every_other_one(
    draft: Draft, catalogue: Catalogue, file: str, raw: bytes
) -> None:
    (draft.folder / file).write_bytes(raw)

    result = loaded(draft)

    kept = set(catalogue.knowledge.documents) - {"recommendation/3"}
    assert set(result.catalogue.knowledge.documents) == kept
    assert {problem.file for problem in result.problems} == {file}


def test_no_relation_leads_to_a_document_that_cannot_be_read(draft: Draft) -> None:
    draft.write("recommendations/3/en.md", "no front matter")

    knowledge = loaded(draft).catalogue.knowledge

    ends = {end for relation in knowledge.relations for end in (relation.origin, relation.target)}
    assert ends <= set(knowledge.documents)


@pytest.mark.parametrize(
    ("file", "gone"),
    [
        ("facts.yaml", DocumentType.FIGURE),
        ("thesaurus.yaml", DocumentType.TERM),
    ],
)
def test_a_broken_ledger_leaves_every_document_that_has_a_folder(
    draft: Draft, catalogue: Catalogue, file: str, gone: DocumentType
) -> None:
    draft.write(file, "[")

    result = loaded(draft)

    assert set(result.catalogue.knowledge.documents) == {
        document.id for document in catalogue.knowledge if document.type is not gone
    }
    assert [problem.file for problem in result.problems] == [file]


@pytest.mark.parametrize("file", ["sources.yaml", "counties.yaml", "taxonomy.yaml", "edition.yaml"])
def test_any_other_broken_ledger_leaves_every_document(
    draft: Draft, catalogue: Catalogue, file: str
) -> None:
    draft.write(file, "[")

    result = loaded(draft)

    assert list(result.catalogue.knowledge.documents) == list(catalogue.knowledge.documents)
    assert [problem.file for problem in result.problems] == [file]


def test_a_figure_that_is_not_known_stays_visible(draft: Draft) -> None:
    draft.add("vision/overview/en.md", "All {{figure/nobody}} do.")

    page = loaded(draft).catalogue.knowledge.document("vision/overview").page(Language.EN)

    assert "All {{figure/nobody}} do." in page.sections[-1].text


def test_problems_stand_by_file_and_line(draft: Draft) -> None:
    draft.add("vision/overview/en.md", "All 68% do. [@dekc]")
    draft.add("vision/overview/en.md", "And 20% do not. [@dekc]")
    draft.write("facts.yaml", "[")

    places = [(problem.file, problem.line) for problem in loaded(draft).problems]

    assert places == sorted(places)
    assert len(places) == 5


def test_an_empty_knowledge_folder_is_unreadable(draft: Draft) -> None:
    shutil.rmtree(draft.folder)
    draft.folder.mkdir()

    with pytest.raises(UnreadableKnowledge, match=str(draft.folder)):
        loaded(draft)
