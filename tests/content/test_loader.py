"""Loading keeps everything that can be read, and tells what cannot."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from suunta import paths
from suunta.content.catalogue import Catalogue
from suunta.content.loader import Loaded, load
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.language import Language
from suunta.search.morphology import written_parts

if TYPE_CHECKING:
    from tests.content.conftest import Draft


def loaded(trilingual: Draft) -> Loaded:
    return load(trilingual.folder, paths.resources_folder(), written_parts)


def test_sound_knowledge_is_loaded_without_problems(
    trilingual: Draft, catalogue: Catalogue
) -> None:
    result = loaded(trilingual)

    assert result.problems == ()
    assert result.catalogue == catalogue


@pytest.mark.parametrize(
    ("file", "raw"),
    [
        ("recommendations/3/about.yaml", b"\xff\xfe"),
        ("recommendations/3/about.yaml", b"type: [recommendation"),
        ("recommendations/3/about.yaml", b"order: 3"),
        ("recommendations/3/about.yaml", b""),
    ],
)
def test_a_broken_document_leaves_every_other_one(
    trilingual: Draft, catalogue: Catalogue, file: str, raw: bytes
) -> None:
    (trilingual.folder / file).write_bytes(raw)

    result = loaded(trilingual)

    kept = set(catalogue.knowledge.documents) - {"recommendation/3"}
    assert set(result.catalogue.knowledge.documents) == kept
    assert {problem.file for problem in result.problems} == {file}


@pytest.mark.parametrize("raw", [b"no front matter", b"---\ntitle: [\n---\n", b"\xff\xfe", b""])
def test_a_broken_page_leaves_the_other_languages(trilingual: Draft, raw: bytes) -> None:
    (trilingual.folder / "recommendations/3/en.md").write_bytes(raw)

    result = loaded(trilingual)

    pages = result.catalogue.knowledge.documents["recommendation/3"].pages
    assert set(pages) == {Language.FI, Language.SV}
    assert "recommendations/3/en.md" in {problem.file for problem in result.problems}


def test_no_relation_leads_to_a_document_that_cannot_be_read(trilingual: Draft) -> None:
    trilingual.write("recommendations/3/about.yaml", "type: [")

    knowledge = loaded(trilingual).catalogue.knowledge

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
    trilingual: Draft, catalogue: Catalogue, file: str, gone: DocumentType
) -> None:
    trilingual.write(file, "[")

    result = loaded(trilingual)

    assert set(result.catalogue.knowledge.documents) == {
        document.id for document in catalogue.knowledge if document.type is not gone
    }
    assert [problem.file for problem in result.problems] == [file]


@pytest.mark.parametrize("file", ["sources.yaml", "counties.yaml", "taxonomy.yaml", "edition.yaml"])
def test_any_other_broken_ledger_leaves_every_document(
    trilingual: Draft, catalogue: Catalogue, file: str
) -> None:
    trilingual.write(file, "[")

    result = loaded(trilingual)

    assert list(result.catalogue.knowledge.documents) == list(catalogue.knowledge.documents)
    assert [problem.file for problem in result.problems] == [file]


def test_a_figure_that_is_not_known_stays_visible(trilingual: Draft) -> None:
    trilingual.add("vision/overview/en.md", "All {{figure/nobody}} do.")

    page = loaded(trilingual).catalogue.knowledge.document("vision/overview").page(Language.EN)

    assert "All {{figure/nobody}} do." in page.sections[-1].text


def test_words_whose_parts_nobody_knows_are_parted_where_a_list_says(trilingual: Draft) -> None:
    trilingual.add("vision/overview/fi.md", "Hyvinvointialueen tekoälytyökalut.")

    loaded_alone = load(trilingual.folder, paths.resources_folder())

    page = loaded_alone.catalogue.knowledge.document("vision/overview").page(Language.FI)
    assert "Hyvinvointialueen teko\u00adäly\u00adtyö\u00adkalut." in page.sections[-1].html


def test_problems_stand_by_file_and_line(trilingual: Draft) -> None:
    trilingual.add("vision/overview/en.md", "All 68% do. [@dekc]")
    trilingual.add("vision/overview/en.md", "And 20% do not. [@dekc]")
    trilingual.write("facts.yaml", "[")

    places = [(problem.file, problem.line) for problem in loaded(trilingual).problems]

    assert places == sorted(places)
    assert places.count(("facts.yaml", 1)) == 1


def test_an_empty_knowledge_folder_is_unreadable(trilingual: Draft) -> None:
    shutil.rmtree(trilingual.folder)
    trilingual.folder.mkdir()

    with pytest.raises(UnreadableKnowledge, match=str(trilingual.folder)):
        loaded(trilingual)
