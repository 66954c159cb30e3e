"""The program itself: all that it does, or its plain ranking over documents from elsewhere."""

from __future__ import annotations

from pathlib import Path

from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.index import build_index
from suunta.search.query import parse_query
from suunta.search.searcher import IndexSearcher
from suunta.services import preparing
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace


class Suunta:
    """Search as the window and the command line have it, over the bundled knowledge."""

    name = "Suunta"
    setup = "all that the product does with a finished line of text"

    def __init__(self, folder: Path) -> None:
        prepared = preparing.prepare(folder, paths.knowledge_folder(), paths.resources_folder())
        self._workspace = Workspace(prepared)
        self.knowledge = self._workspace.knowledge

    def search(self, text: str) -> list[str]:
        request = SearchRequest(text, limit=0, is_complete=True)
        return [hit.id for hit in self._workspace.searching.search(request).hits]

    def close(self) -> None:
        self._workspace.close()


class PlainSuunta:
    """The ranking alone, without thesaurus, facets and snippets, over any knowledge."""

    name = "Suunta"
    setup = "plain ranking: index, query and searcher, no thesaurus"

    def __init__(self, knowledge: KnowledgeBase, folder: Path) -> None:
        build_index(knowledge, folder)
        self._searcher = IndexSearcher(folder)

    def search(self, text: str) -> list[str]:
        answer = self._searcher.search(parse_query(text))
        return [found.document for found in answer.found] if answer else []

    def close(self) -> None:
        self._searcher.close()
