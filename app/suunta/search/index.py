"""Build the index of all passages, and open it for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from whoosh import index as whoosh_index
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from suunta.domain.document import Document, DocumentType, Page
from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.analysis import stemmed
from suunta.search.schema import make_schema


def build_index(
    knowledge: KnowledgeBase, folder: Path, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Index every passage of every language into the empty `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    writer = whoosh_index.create_in(str(folder), make_schema()).writer()
    try:
        for document in knowledge:
            if cancelled():
                writer.cancel()
                return
            for row in _rows(document, knowledge):
                writer.add_document(**row)
    except BaseException:
        writer.cancel()  # lets go of its files
        raise
    writer.commit(optimize=True)


def _rows(document: Document, knowledge: KnowledgeBase) -> Iterator[dict[str, str]]:
    """The fields of every passage of one document."""
    for page in document.pages.values():
        keywords = " · ".join(keywords_of(document, page, knowledge))
        for position, section in enumerate(page.sections):
            text = f"{page.summary}\n{section.text}" if position == 0 else section.text
            yield {
                "document": document.id,
                "language": str(page.language),
                "section": section.anchor,
                "title": stemmed(page.title, page.language),
                "title_exact": page.title,
                "heading": stemmed(section.heading, page.language),
                "heading_exact": section.heading,
                "keywords": stemmed(keywords, page.language),
                "keywords_exact": keywords,
                "body": stemmed(text, page.language),
                "body_exact": text,
            }


def keywords_of(document: Document, page: Page, knowledge: KnowledgeBase) -> Iterator[str]:
    """What a document is called besides its title: its regions, class and sector."""
    yield document.id.replace("/", " ").replace("-", " ")
    yield from page.keywords
    for slug in document.regions:
        region = knowledge.regions.get(slug)
        if region:
            yield from dict.fromkeys(
                (*region.name.values(), *region.short.values(), *region.synonyms)
            )
    if document.use_case:
        use_case = knowledge.documents.get(f"{DocumentType.USE_CASE}/{document.use_case.value}")
        if use_case:
            yield use_case.page(page.language).title
    if document.sector and document.sector.value in knowledge.sectors:
        yield from knowledge.sectors[document.sector.value].name.values()
    yield page.technology


def open_index(folder: Path) -> FileIndex:
    """The index in `folder`, opened read-only; `IndexUnusable` if it cannot be."""
    with reading_index(folder):
        return FileStorage(str(folder), readonly=True).open_index()


@contextmanager
def reading_index(folder: Path) -> Iterator[None]:
    """Whatever goes wrong inside, and broken bytes can raise anything, is `IndexUnusable`."""
    try:
        yield
    except Exception as error:
        raise IndexUnusable(f"The search index cannot be opened: {folder}") from error
