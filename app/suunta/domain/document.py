"""A document: one subject of the knowledge base, written in one to three languages."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Assignment, Citation
from suunta.domain.review import Review

DocumentId = str
"""`type/slug`, stable and public: links, bookmarks and other programs use it."""


@dataclass(frozen=True, slots=True)
class Section:
    """One level-2 section of a page: the unit that search finds."""

    anchor: str
    """English, the same in every language."""
    heading: str
    markdown: str
    """As written, without the heading."""
    html: str
    """Rendered, figures filled in, without the heading."""
    text: str
    """Plain text for search, snippets and the command line."""


@dataclass(frozen=True, slots=True)
class Page:
    """A document in one language."""

    language: Language
    title: str
    summary: str
    sections: tuple[Section, ...]
    keywords: tuple[str, ...] = ()
    """Words people search with that the text does not use."""
    technology: str = ""
    status: str = ""
    citations: tuple[Citation, ...] = ()
    """Every source the page cites, in the order of its first citation."""
    figures: tuple[str, ...] = ()
    """Identifiers of the facts the page shows, in the order of their first use."""
    inferences: tuple[str, ...] = ()
    """What each inference in the text rests on, in their order."""
    reviewed: Review | None = None
    """The last look at this language's page; `None` where nobody has looked yet."""

    def section(self, anchor: str) -> Section | None:
        return next((section for section in self.sections if section.anchor == anchor), None)

    @property
    def word_count(self) -> int:
        return sum(len(section.text.split()) for section in self.sections)


@dataclass(frozen=True, slots=True)
class Document:
    """What is the same in every language, and the pages."""

    id: DocumentId
    type: DocumentType
    order: int
    pages: dict[Language, Page]
    regions: tuple[str, ...] = ()
    """Slugs of the counties, the city or the hospital group that runs it."""
    sector: Assignment | None = None
    use_case: Assignment | None = None
    also_use_cases: tuple[str, ...] = ()
    """Further use-case classes it touches, besides its own."""

    def page(self, language: Language) -> Page:
        """The page in `language`, or in the first language there is one."""
        return in_language(self.pages, language)
