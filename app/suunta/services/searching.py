"""Searching: a line of text and chosen filters become hits."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, starmap
from pathlib import Path
from typing import TYPE_CHECKING

from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.analysis import Word, words
from suunta.search.answer import Answer, Found, Passage, Sought
from suunta.search.hit import Correction, Expansion, Results, Suggestion, UnknownFilter
from suunta.search.names import read_names
from suunta.search.query import Query, parse_query
from suunta.search.tails import Tails
from suunta.services.expanding import Thesaurus
from suunta.services.facets import FACETS, Facets, Filters, Values, combined
from suunta.services.showing import make_hit
from suunta.services.side_by_side import with_bonus

if TYPE_CHECKING:
    from suunta.search.searcher import IndexSearcher

Cancelled = Callable[[], bool]


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
    without_corrections: frozenset[str] = frozenset()
    """Words that shall not be searched for in the place of typed ones."""
    without_expansions: frozenset[str] = frozenset()
    """Words that shall not be searched for besides typed ones."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request, understood."""

    query: Query
    corrections: Mapping[str, str]
    expansions: tuple[Expansion, ...]


class Searching:
    """Search in one knowledge base; the index is opened at the first search."""

    def __init__(self, knowledge: KnowledgeBase, index: Path) -> None:
        self._knowledge = knowledge
        self._index = index
        self._facets = Facets(knowledge)

    @property
    def facets(self) -> Facets:
        return self._facets

    def warm_up(self) -> None:
        """Open the index now, so that the first search need not."""
        self._searcher, self._thesaurus, self._tails, self._titles, self._values  # noqa: B018

    def close(self) -> None:
        """Let go of the index's files, if it was opened."""
        opened = self.__dict__.pop("_searcher", None)
        if opened is not None:
            opened.close()

    def search(self, request: SearchRequest, cancelled: Cancelled = lambda: False) -> Results:
        """The answer; empty when cancelled. `IndexUnusable` if the index cannot be opened."""
        started = time.perf_counter()
        asked = self._understood(request)
        filters = combined(request.filters, asked.query.filters)
        answer = self._answer(asked, filters, cancelled)
        if answer is None:
            return Results((), 0, {})
        counts, kept = self._narrowed(answer.found, filters)
        shown = kept[: request.limit] if request.limit else kept
        return Results(
            hits=tuple(
                make_hit(found, answer, self._knowledge, request.language)
                for found in shown
                if not cancelled()
            ),
            total=len(kept),
            facets=counts,
            corrections=tuple(starmap(Correction, asked.corrections.items())),
            expansions=asked.expansions,
            suggestions=() if answer.found else self._suggestions(asked.query),
            unknown_filters=self._unknown_filters(request, asked.query),
            milliseconds=(time.perf_counter() - started) * 1000,
            find_matches=answer.sought.matching_words,
        )

    def marker(self, request: SearchRequest, language: Language) -> Callable[[str], Sequence[Word]]:
        """Gives the words of a text in `language` that `request` looks for."""
        answer = self._answer(self._understood(request), Filters({}), lambda: False)
        sought = answer.sought if answer else Sought()
        return lambda text: sought.matching_words(text, language)

    def _understood(self, request: SearchRequest) -> _Asked:
        query = parse_query(
            request.text, self._facets.value, self._tails.has, is_complete=request.is_complete
        )
        if not query.has_words:
            return _Asked(query, {}, ())
        titled = self._titles.get(tuple(word.text for word in words(request.text)))
        if titled and query.identifier not in self._knowledge.documents:
            query = replace(query, identifier=titled)
        corrections = {
            typed: meant
            for typed, meant in self._searcher.known.corrections(query).items()
            if meant not in request.without_corrections
        }
        expansions = self._thesaurus.expansions(
            [corrections.get(word, word) for word in query.words]
        )
        return _Asked(
            query,
            corrections,
            tuple(
                each
                for each in expansions
                if each.added not in request.without_expansions and self._searcher.holds(each.added)
            ),
        )

    def _suggestions(self, query: Query) -> tuple[Suggestion, ...]:
        """Words that exist, near to those that do not, with what each would find."""
        near = self._searcher.known.suggestions(query)
        asked = (self._understood(SearchRequest(word)) for word in near)
        answers = (self._answer(each, Filters({}), lambda: False) for each in asked)
        return tuple(
            Suggestion(word, len(answer.found))
            for word, answer in zip(near, answers, strict=True)
            if answer
        )

    def _unknown_filters(self, request: SearchRequest, query: Query) -> tuple[UnknownFilter, ...]:
        if not query.unread:
            return ()
        # Not before it is needed: what compares names takes its time to import.
        from suunta.services.unknown_filters import unknown_filters

        unfinished_at = -1 if request.is_complete else len(request.text)
        return tuple(unknown_filters(query.unread, self._facets, unfinished_at))

    def _answer(self, asked: _Asked, filters: Filters, cancelled: Cancelled) -> Answer | None:
        query = asked.query
        if query.has_words:
            answer = self._searcher.search(query, cancelled, asked.corrections, asked.expansions)
            return self._side_by_side(answer, asked) if answer else None
        if not filters:
            return Answer()
        return self._everything(self._searcher.holding(query.excluded) if query.excluded else ())

    def _side_by_side(self, answer: Answer, asked: _Asked) -> Answer:
        words = [asked.corrections.get(word, word) for word in asked.query.words]
        found = with_bonus(answer.found, words, answer.passages, self._knowledge)
        return replace(answer, found=found)

    def _everything(self, unwanted: Collection[DocumentId]) -> Answer:
        """Every other document in the order of lists, for filters without words."""
        passages: list[Passage] = []
        found: list[Found] = []
        for document in self._knowledge:
            if document.id in unwanted:
                continue
            first = len(passages)
            passages.extend(
                Passage(document.id, page.language, page.sections[0].anchor)
                for page in document.pages.values()
            )
            found.append(Found(document.id, 0.0, dict.fromkeys(range(first, len(passages)), 0.0)))
        return Answer(tuple(found), passages)

    def _narrowed(
        self, found: Sequence[Found], filters: Filters
    ) -> tuple[dict[str, dict[str, int]], list[Found]]:
        """What the filters leave, and what each value of a facet would leave, the others as set."""
        values = [self._values[each.document] for each in found]
        counts = {}
        for facet in FACETS:
            others = filters.without(facet)
            counts[facet] = _counted(
                each[facet] for each in values if not others or others.accept(each)
            )
        if not filters:
            return counts, list(found)
        kept = [each for each, own in zip(found, values, strict=True) if filters.accept(own)]
        return counts, kept

    @cached_property
    def _values(self) -> dict[DocumentId, Values]:
        return {document.id: self._facets.values(document) for document in self._knowledge}

    @cached_property
    def _titles(self) -> dict[tuple[str, ...], DocumentId]:
        """The documents by their titles, but for glossary terms: they are called like much else."""
        return {
            tuple(word.text for word in words(page.title)): document.id
            for document in self._knowledge
            if document.type is not DocumentType.TERM
            for page in document.pages.values()
        }

    @cached_property
    def _thesaurus(self) -> Thesaurus:
        return Thesaurus(read_names(self._index))

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

        searcher = IndexSearcher(self._index)
        if not searcher.documents <= self._knowledge.documents.keys():
            searcher.close()
            raise IndexUnusable(f"The index in {self._index} is not that of this knowledge.")
        return searcher


def _counted(values: Iterable[Sequence[str]]) -> dict[str, int]:
    counter = Counter(chain.from_iterable(values))
    return dict(sorted(counter.items()))
