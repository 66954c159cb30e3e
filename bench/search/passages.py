"""What the engines search: every passage of a knowledge base as plain texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.index import keywords_of

FIELD_WEIGHTS = {"title": 3.0, "heading": 1.5, "keywords": 1.5, "text": 1.0}
"""The fields of a passage and what they are worth where counts are added up over the fields.

Of four settings, the best for FTS5 and Xapian over the graded queries and the collections.
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """One section of a page, with all that the product's own index holds of it."""

    document: str
    language: Language
    title: str
    heading: str
    keywords: str
    text: str

    def field(self, name: str) -> str:
        """The text of one of the fields in `FIELD_WEIGHTS`."""
        text: str = getattr(self, name)
        return text


def passages_of(knowledge: KnowledgeBase) -> Iterator[Passage]:
    """The passages in the order of the knowledge, the summary with the first of each page."""
    for document in knowledge:
        for page in document.pages.values():
            keywords = " · ".join(keywords_of(document, page, knowledge))
            for position, section in enumerate(page.sections):
                text = section.text if position else f"{page.summary}\n{section.text}"
                yield Passage(
                    document.id, page.language, page.title, section.heading, keywords, text
                )
