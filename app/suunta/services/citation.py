"""What a bibliography says of a page."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.address import Address
from suunta.domain.dates import written_date
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.reading_page import ReadingPage

AUTHOR = "Suunta"
"""A corporate author: the digest has no named writers."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A page as an entry of a bibliography, free of any form."""

    key: str
    """Short, in plain letters; the same in every edition."""
    title: str
    language: Language
    edition: str
    date: str
    """As far as it is known, in ISO form."""
    written_date: str
    """The same as the language writes it."""
    address: str
    abstract: str
    note: str
    """That it is an unofficial digest, and of which edition."""
    sources: str
    """What the page rests on, in a sentence; empty where it cites nothing."""

    @property
    def year(self) -> str:
        return self.date[:4]


def citation_of(shown: ReadingPage, edition: Edition, labels: Labels) -> Citation:
    """The page in the language that is shown; its address says which."""
    page = shown.page
    told = "; ".join(
        ", ".join(part for part in (row.title, row.details) if part) for row in shown.sources
    )
    identifier = shown.document.id.replace("/", "-")
    return Citation(
        key=f"suunta-{identifier}-{page.language}",
        title=without_soft_hyphens(page.title),
        language=page.language,
        edition=edition.name,
        date=edition.date,
        written_date=written_date(edition.date, page.language),
        address=str(Address(shown.document.id, language=page.language)),
        abstract=without_soft_hyphens(page.summary),
        note=labels.text("cite.note", page.language, edition=edition.name),
        sources=labels.text("cite.rests-on", page.language, sources=told) if told else "",
    )
