"""What tests of the search may use: small knowledge made on the spot, and its index."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.index import build_index
from suunta.search.searcher import IndexSearcher

MakeKnowledge = Callable[[Mapping[str, str]], KnowledgeBase]


def _document(identifier: str, written: str) -> Document:
    """A page from `title | heading | text | keywords`; what is left out is empty."""
    title, heading, text, keywords = (
        part.strip() for part in f"{written}|||".split("|", maxsplit=4)[:4]
    )
    page = Page(
        language=Language.EN,
        title=title,
        summary="",
        sections=(Section("short", heading, text, f"<p>{text}</p>", text),),
        keywords=tuple(keywords.split(", ")) if keywords else (),
    )
    kind = DocumentType(identifier.partition("/")[0])
    return Document(identifier, kind, 1, {Language.EN: page})


@pytest.fixture
def make_knowledge() -> MakeKnowledge:
    """Knowledge from identifiers to `title | heading | text | keywords`."""

    def make(written: Mapping[str, str]) -> KnowledgeBase:
        documents = {
            identifier: _document(identifier, text) for identifier, text in written.items()
        }
        return KnowledgeBase(Edition("1", "2026-11-24"), documents)

    return make


@pytest.fixture
def make_searcher(
    tmp_path: Path, make_knowledge: MakeKnowledge
) -> Iterator[Callable[[Mapping[str, str]], IndexSearcher]]:
    """Index such knowledge and open it."""
    opened: list[IndexSearcher] = []

    def make(written: Mapping[str, str]) -> IndexSearcher:
        folder = tmp_path / f"passages-{len(opened)}"
        build_index(make_knowledge(written), folder)
        opened.append(IndexSearcher(folder))
        return opened[-1]

    yield make
    for searcher in opened:
        searcher.close()
