"""What a document is called besides its title."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.domain.document import Document, Page
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase


def keywords_of(document: Document, page: Page, knowledge: KnowledgeBase) -> Iterator[str]:
    """Its identifier, its keywords, and the names of its regions, class and sector."""
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
