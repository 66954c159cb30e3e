"""A search that takes no time: the answers were found before."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.hit import Results
from suunta.services.searching import Cancelled, Searching, SearchRequest


class CannedSearching(Searching):
    """Answers every text with the results it was given for it; the window cannot tell."""

    def __init__(self, knowledge: KnowledgeBase, index: Path, answers: dict[str, Results]) -> None:
        super().__init__(knowledge, index)
        self._answers = answers

    @override
    def warm_up(self) -> None:
        pass

    @override
    def search(self, request: SearchRequest, cancelled: Cancelled = lambda: False) -> Results:
        return self._answers[request.text]
