"""A skeleton has the form of a document of its type, and says what remains to be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.content.checks.anchors import FIXED
from suunta.content.manuscript import DocumentManuscript, PageManuscript
from suunta.content.manuscript_reader import FOLDERS, read_manuscript
from suunta.content.markup import COMMENT, is_founded
from suunta.content.skeleton import skeleton
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

WITHOUT_CLAIMS = {"short", "discuss", "sources"}


@pytest.fixture(params=FOLDERS, ids=str)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> DocumentManuscript:
    """A document of each type as its skeleton has it, read as any other."""
    kind: DocumentType = request.param
    folder = tmp_path / "knowledge" / FOLDERS[kind] / "made"
    folder.mkdir(parents=True)
    for name, text in skeleton(kind, 7, paths.resources_folder()).items():
        (folder / name).write_text(text, encoding="utf-8")
    manuscript = read_manuscript(tmp_path / "knowledge", paths.resources_folder() / "schemas")
    [document] = manuscript.documents
    assert [problem for problem in manuscript.problems if "made" in problem.file] == []
    return document


def anchors(page: PageManuscript) -> list[str]:
    return [section.anchor for section in page.sections]


def test_it_is_a_readable_document_in_three_languages(made: DocumentManuscript) -> None:
    assert made.about.data["type"] == made.type
    assert made.about.data["order"] == 7
    assert [page.language for page in made.pages] == list(Language)


def test_it_has_the_sections_of_its_type_in_their_order(made: DocumentManuscript) -> None:
    order = list(FIXED.get(made.type, ("short", "to-be-written", "sources")))

    assert [anchors(page) for page in made.pages] == [order] * 3


def test_every_section_says_what_to_write(made: DocumentManuscript) -> None:
    for page in made.pages:
        for section in page.sections:
            assert len(COMMENT.findall(section.markdown)) == 1, (page.file, section.anchor)


def test_what_will_claim_something_is_marked_as_unknown(made: DocumentManuscript) -> None:
    for page in made.pages:
        for section in page.sections:
            claims = section.anchor not in WITHOUT_CLAIMS
            assert is_founded(section.markdown) == claims, (page.file, section.anchor)


def test_headings_and_hints_are_in_the_language_of_the_page(made: DocumentManuscript) -> None:
    for sections in zip(*(page.sections for page in made.pages), strict=True):
        hints = {COMMENT.findall(section.markdown)[0] for section in sections}
        headings = {section.heading for section in sections} - {"…"}
        assert len(hints) == 3
        assert len(headings) in (0, 3)


@pytest.mark.parametrize("kind", FIXED, ids=str)
def test_headings_are_those_of_the_bundled_documents(kind: DocumentType) -> None:
    texts = skeleton(kind, 1, paths.resources_folder())
    written = read_manuscript(paths.knowledge_folder(), paths.resources_folder() / "schemas")
    headings = {
        (page.language, section.anchor, section.heading)
        for document, page in written.pages()
        if document.type is kind
        for section in page.sections
    }

    for language, anchor, heading in headings:
        assert f"\n## {heading} {{#{anchor}}}\n" in texts[f"{language}.md"]
