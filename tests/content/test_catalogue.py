"""The catalogue comes back as it was written, and a broken one is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.catalogue import Catalogue, read_catalogue, write_catalogue
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import IndexUnusable
from suunta.domain.language import Language
from suunta.domain.review import Review, Reviewer


@pytest.fixture
def file(tmp_path: Path, catalogue: Catalogue) -> Path:
    file = tmp_path / "catalogue.json"
    write_catalogue(catalogue, file)
    return file


def test_the_whole_knowledge_comes_back_equal(file: Path, catalogue: Catalogue) -> None:
    assert read_catalogue(file) == catalogue


def test_types_come_back_as_types(file: Path) -> None:
    document = read_catalogue(file).knowledge.document("recommendation/1")

    assert document.type is DocumentType.RECOMMENDATION
    assert all(type(language) is Language for language in document.pages)


def test_the_order_of_the_documents_comes_back(file: Path, catalogue: Catalogue) -> None:
    assert list(read_catalogue(file).knowledge.documents) == list(catalogue.knowledge.documents)


def test_the_same_knowledge_gives_the_same_bytes(file: Path, catalogue: Catalogue) -> None:
    again = file.with_name("again.json")

    write_catalogue(read_catalogue(file), again)

    assert again.read_bytes() == file.read_bytes()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"no json",
        b'{"knowledge": {}, "labels": {}}',
        b"\xff\xfe",
        b"\x00" * 100,
    ],
)
def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "catalogue.json"
    file.write_bytes(raw)

    with pytest.raises(IndexUnusable, match=r"catalogue\.json"):
        read_catalogue(file)


def test_a_truncated_catalogue_is_refused(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])

    with pytest.raises(IndexUnusable):
        read_catalogue(file)


def test_a_catalogue_of_another_type_of_document_is_refused(file: Path) -> None:
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b'"type":"vision"', b'"type":"nothing"', 1))

    with pytest.raises(IndexUnusable):
        read_catalogue(file)


def test_a_catalogue_that_is_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "catalogue.json"
    file.write_bytes(b'{"a":' + b"[" * 100_000)

    with pytest.raises(IndexUnusable):
        read_catalogue(file)


def test_a_missing_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IndexUnusable):
        read_catalogue(tmp_path / "none.json")


@given(raw=st.binary() | st.text(st.sampled_from('{}[]":,a1')).map(str.encode))
def test_any_bytes_are_refused(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.json"
    file.write_bytes(raw)

    with pytest.raises(IndexUnusable):
        read_catalogue(file)


def test_a_review_comes_back(tmp_path: Path, catalogue: Catalogue) -> None:
    review = Review("2026-11-24", Reviewer.CHECK)
    document = catalogue.knowledge.document("recommendation/1")
    page = replace(document.page(Language.EN), reviewed=review)
    document = replace(document, pages={**document.pages, Language.EN: page})
    documents = {**catalogue.knowledge.documents, document.id: document}
    changed = replace(catalogue, knowledge=replace(catalogue.knowledge, documents=documents))
    file = tmp_path / "catalogue.json"

    write_catalogue(changed, file)

    again = read_catalogue(file).knowledge.document(document.id)
    assert again.page(Language.EN).reviewed == review
