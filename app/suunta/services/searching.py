"""Searching: a line of text and chosen filters become hits."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from suunta.domain.document import Document, DocumentId
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.analysis import words
from suunta.search.answer import Answer, Found, Passage
from suunta.search.hit import Expansion, Hit, Results
from suunta.search.query import Query, parse_query
from suunta.search.snippet import IsMatch, make_snippet
from suunta.search.tails import Tails
from suunta.services.expanding import Thesaurus
from suunta.services.facets import FACETS, Facets, Filters, combined

if TYPE_CHECKING:
    from suunta.search.searcher import IndexSearcher

Cancelled = Callable[[], bool]

NEARLY_AS_GOOD = 0.6
"""Share of the best passage's score from which one in the preferred language is shown instead."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What was typed and chosen."""

    text: str
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Facet key to chosen values; several values of one facet widen, several facets narrow."""
    language: Language = Language.EN
    """Preferred for what is shown; hides nothing."""
    limit: int = 20
    """0 means all."""
    is_complete: bool = True
    """False while typing: the last word is then only a beginning."""
    without: frozenset[str] = frozenset()
    """Corrections and expansions that the person does not want: the words searched for in them."""


class Searching:
    """Search in one knowledge base; the index is opened at the first search."""

    def __init__(self, knowledge: KnowledgeBase, index: Path) -> None:
        self._knowledge = knowledge
        self._index = index
        self._facets = Facets(knowledge)
        self._thesaurus = Thesaurus(knowledge.concepts)

    @property
    def facets(self) -> Facets:
        return self._facets

    def warm_up(self) -> None:
        """Open the index now, so that the first search need not."""
        self._searcher, self._tails  # noqa: B018

    def close(self) -> None:
        """Let go of the index's files, if it was opened."""
        opened = self.__dict__.pop("_searcher", None)
        if opened is not None:
            opened.close()

    def search(self, request: SearchRequest, cancelled: Cancelled = lambda: False) -> Results:
        """The answer; empty when cancelled. `IndexUnusable` if the index cannot be opened."""
        started = time.perf_counter()
        query = self._understood(request)
        filters = combined(request.filters, query.filters)
        expansions = self._expansions(query, request)
        answer = self._answer(query, filters, expansions, cancelled)
        if answer is None:
            return Results((), 0, {})
        counts, kept = self._narrowed(answer.found, filters)
        shown = kept[: request.limit] if request.limit else kept
        return Results(
            hits=tuple(
                self._hit(found, answer, request.language) for found in shown if not cancelled()
            ),
            total=len(kept),
            facets=counts,
            corrections=answer.corrections,
            expansions=expansions,
            milliseconds=(time.perf_counter() - started) * 1000,
        )

    def marker(self, request: SearchRequest, language: Language) -> IsMatch:
        """Tells whether a word of a text in `language` is one that `request` looks for.

        The words are those that `analysis.words` finds in the text.
        """
        query = self._understood(request)
        answer = self._answer(query, Filters({}), self._expansions(query, request), lambda: False)
        return answer.is_match if answer else lambda word: False

    def _understood(self, request: SearchRequest) -> Query:
        return parse_query(
            request.text, self._facets.value, self._tails.has, is_complete=request.is_complete
        )

    def _expansions(self, query: Query, request: SearchRequest) -> tuple[Expansion, ...]:
        found = self._thesaurus.expansions(query.words)
        return tuple(each for each in found if each.added not in request.without)

    def _answer(
        self, query: Query, filters: Filters, expansions: Sequence[Expansion], cancelled: Cancelled
    ) -> Answer | None:
        if query.has_words:
            added: dict[str, list[str]] = {}
            for expansion in expansions:
                added.setdefault(expansion.term, []).append(expansion.added)
            return self._searcher.search(query, cancelled, added)
        if not filters:
            return Answer((), (), frozenset(), frozenset())
        return self._everything(self._searcher.holding(query.excluded) if query.excluded else ())

    def _everything(self, unwanted: Collection[DocumentId]) -> Answer:
        """Every other document in the order of lists, for filters without words."""
        found = tuple(
            Found(
                document.id,
                0.0,
                tuple(
                    (Passage(document.id, page.language, page.sections[0].anchor), 0.0)
                    for page in document.pages.values()
                ),
            )
            for document in self._knowledge
            if document.id not in unwanted
        )
        return Answer(found, (), frozenset(), frozenset())

    def _narrowed(
        self, found: Sequence[Found], filters: Filters
    ) -> tuple[dict[str, dict[str, int]], list[Found]]:
        """What the filters leave, and what each value of a facet would leave, the others as set."""
        values = {
            each.document: self._facets.values(self._knowledge.documents[each.document])
            for each in found
        }
        counts = {
            facet: _counted(
                values[each.document].get(facet, ())
                for each in found
                if filters.without(facet).accept(values[each.document])
            )
            for facet in FACETS
        }
        return counts, [each for each in found if filters.accept(values[each.document])]

    def _hit(self, found: Found, answer: Answer, language: Language) -> Hit:
        document = self._knowledge.documents[found.document]
        passage = _shown(found, document, language)
        page = document.pages[passage.language]
        section = page.section(passage.anchor)
        text = section.text if section else page.summary
        if section is page.sections[0] and not any(
            answer.is_match(word.text) for word in words(text)
        ):
            text = page.summary
        return Hit(
            document.id,
            passage.language,
            passage.anchor,
            make_snippet(text, answer.is_match),
            round(found.score, 4),
        )

    @cached_property
    def _tails(self) -> Tails:
        pages = (page for document in self._knowledge for page in document.pages.values())
        return Tails(
            text
            for page in pages
            for text in (page.title, page.summary, *(section.text for section in page.sections))
        )

    @cached_property
    def _searcher(self) -> IndexSearcher:
        from suunta.search.searcher import IndexSearcher

        return IndexSearcher(self._index)


def _shown(found: Found, document: Document, language: Language) -> Passage:
    """A passage in the preferred language where there is one: nearly the best, or its like."""
    best, most = found.passages[0]
    for passage, score in found.passages:
        if passage.language is language and score >= NEARLY_AS_GOOD * most:
            return passage
    preferred = document.pages.get(language)
    if preferred is not None and preferred.section(best.anchor) is not None:
        return Passage(best.document, language, best.anchor)
    return best


def _counted(values: Iterable[Sequence[str]]) -> dict[str, int]:
    counter = Counter(value for several in values for value in several)
    return dict(sorted(counter.items()))
