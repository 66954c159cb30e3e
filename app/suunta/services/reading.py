"""Reading: an identifier becomes a page ready to show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import ceil

from suunta.domain.document import Document, DocumentId, Page
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Provenance
from suunta.domain.relation import Link, Relation, RelationType
from suunta.services.charting import Charting
from suunta.services.fact_box import fact_box
from suunta.services.page_html import page_html
from suunta.services.reading_page import (
    FactBoxRow,
    FigureRow,
    OutlineRow,
    ReadingPage,
    RelationGroup,
    RelationRow,
    SourceRow,
)
from suunta.services.review import review_sentence
from suunta.services.sources import figure_rows, source_rows

__all__ = [
    "FactBoxRow",
    "FigureRow",
    "OutlineRow",
    "Reading",
    "ReadingPage",
    "RelationGroup",
    "RelationRow",
    "SourceRow",
]

WORDS_A_MINUTE = 220
"""Silent reading: about 238 words a minute (Brysbaert 2019), with a little patience."""

_ROLES = (
    "supports-inverse",
    "tests-inverse",
    "belongs-to-inverse",
    "bears-on-inverse",
    "belongs-to",
    "tests",
    "supports",
    "shows-inverse",
    "bears-on",
    "confused-with",
    "concerns",
    "concerns-inverse",
    "serves",
    "serves-inverse",
    "related",
    "seen-in",
    "seen-in-inverse",
)
"""The groups of relations in the order they are shown: evidence first.

What a page shows is on the page itself, so that end of the relation is left out.
"""


class Reading:
    """Pages of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, labels: Labels) -> None:
        self._knowledge = knowledge
        self._labels = labels
        self._charting = Charting(knowledge, labels)

    @property
    def edition(self) -> Edition:
        """The state of the content that the pages are of."""
        return self._knowledge.edition

    def page(self, identifier: DocumentId, language: Language) -> ReadingPage:
        """The document in `language`, or in the first there is; raises `UnknownIdentifier`."""
        document = self._knowledge.document(identifier)
        page = document.page(language)
        sources = source_rows(page, self._knowledge)
        figures = figure_rows(page, self._knowledge)
        return ReadingPage(
            document=document,
            page=page,
            trail=self._trail(document, page.language),
            minutes=max(1, ceil(page.word_count / WORDS_A_MINUTE)),
            outline=tuple(OutlineRow(section.anchor, section.heading) for section in page.sections),
            fact_box=tuple(fact_box(document, page, self._knowledge, self._labels)),
            relations=tuple(self._relations(document, page)),
            sources=sources,
            figures=figures,
            charts=self._charting.on_page(document, page.language),
            html=page_html(page, sources, figures, self._labels),
            review=review_sentence(page, self._labels),
        )

    def following(self, identifier: DocumentId) -> DocumentId | None:
        """The next document of its type, the first one after the last; `None` for a single one."""
        document = self._knowledge.document(identifier)
        siblings = [other.id for other in self._knowledge.of_type(document.type)]
        following = siblings[(siblings.index(document.id) + 1) % len(siblings)]
        return following if following != document.id else None

    def _trail(self, document: Document, language: Language) -> str:
        siblings = [other.id for other in self._knowledge.of_type(document.type)]
        return self._labels.text(
            "trail",
            language,
            collection=self._labels.text(f"types.{document.type}", language),
            place=siblings.index(document.id) + 1,
            count=len(siblings),
        )

    def _relations(self, document: Document, page: Page) -> Iterator[RelationGroup]:
        by_role: dict[str, list[Link]] = defaultdict(list)
        for link in self._knowledge.links(document.id):
            by_role[link.role].append(link)
        for role in _ROLES:
            links = by_role.get(role, [])
            if links:
                rows = tuple(
                    self._relation_row(link, page.language)
                    for link in sorted(links, key=self._place)
                )
                yield RelationGroup(self._labels.text(f"relation.{role}", page.language), rows)

    def _place(self, link: Link) -> tuple[int, int, str]:
        other = self._knowledge.documents[link.other]
        return list(DocumentType).index(other.type), other.order, other.id

    def _relation_row(self, link: Link, language: Language) -> RelationRow:
        other = self._knowledge.documents[link.other].page(language)
        return RelationRow(
            link.other, other.title, self._reason(link.relation, language), link.relation.provenance
        )

    def _reason(self, relation: Relation, language: Language) -> str:
        """Its own reason or its kind's, with the source that states it."""
        if relation.reason:
            reason = in_language(relation.reason, language)
        else:
            reason = self._labels.text(f"{_general_reason(relation)}.reason", language)
        if relation.provenance is Provenance.STATED and relation.source in self._knowledge.sources:
            source = self._knowledge.sources[relation.source].title
            return self._labels.text("reason.stated", language, reason=reason, source=source)
        return reason


def _general_reason(relation: Relation) -> str:
    """Key of the reason that a relation made from other data has from its kind."""
    if relation.type is RelationType.CONFUSED_WITH:
        return "confused-figures"
    if relation.type is RelationType.RELATED:
        return "related-terms"
    return relation.type.value
