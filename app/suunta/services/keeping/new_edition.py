"""What a new edition of the knowledge did to what is kept about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping.attaching import Passage
from suunta.services.keeping.finding_again import FoundAgain, Outcome, Section, find_again

T = TypeVar("T", Bookmark, Note)


@dataclass(frozen=True, slots=True)
class Fate:
    """A highlight, and what has become of it."""

    highlight: Highlight
    found: FoundAgain


def what_moved(highlights: Iterable[Highlight], knowledge: KnowledgeBase) -> tuple[Fate, ...]:
    """The highlights that are not where they were, word for word; in the order given.

    Reads the texts of every highlighted page: a job.
    """
    fates = (Fate(each, find_again(each, sections_of(each, knowledge))) for each in highlights)
    return tuple(fate for fate in fates if fate.found.outcome is not Outcome.FOUND)


def sections_of(highlight: Highlight, knowledge: KnowledgeBase) -> tuple[Section, ...]:
    """The texts it may stand in; none where its page is gone."""
    document = knowledge.documents.get(highlight.document)
    page = document.pages.get(highlight.language) if document else None
    return tuple((section.anchor, section.text) for section in page.sections) if page else ()


def passage_of(highlight: Highlight, found: FoundAgain, knowledge: KnowledgeBase) -> Passage | None:
    """The place where a highlight was found again; `None` for a lost one."""
    document = knowledge.documents.get(highlight.document)
    page = document.pages.get(highlight.language) if document else None
    section = page.section(found.anchor) if page else None
    if page is None or section is None or found.outcome is Outcome.LOST:
        return None
    quotation = Quotation.taken_from(section.text, found.start, found.end)
    title = f"{page.title} – {section.heading}"
    return Passage(highlight.document, highlight.language, section.anchor, title, quotation)


def astray(things: Iterable[T], knowledge: KnowledgeBase) -> tuple[T, ...]:
    """The bookmarks or notes whose document or section there is no more; in the order given."""
    return tuple(thing for thing in things if not _has_its_place(thing, knowledge))


def _has_its_place(thing: Bookmark | Note, knowledge: KnowledgeBase) -> bool:
    if not thing.document:
        return True
    document = knowledge.documents.get(thing.document)
    if document is None:
        return False
    return not thing.anchor or any(page.section(thing.anchor) for page in document.pages.values())
