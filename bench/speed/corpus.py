"""What is searched in: the bundled knowledge or a larger one, prepared in a folder."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from bench.speed.figures import Row
from bench.speed.synthetic import synthetic_knowledge
from suunta import paths
from suunta.content.catalogue import Catalogue, write_catalogue
from suunta.content.loader import load
from suunta.search.analysis import words
from suunta.search.index import build_index
from suunta.services import preparing
from suunta.services.preparing import Prepared
from suunta.services.searching import SearchRequest
from suunta.ui.search.live_search import SHOWN_AT_ONCE

__all__ = ["CATALOGUE", "SHOWN_AT_ONCE", "prepare_corpus", "request", "size_of"]

CATALOGUE, PASSAGES = "catalogue.json", "passages"


def prepare_corpus(folder: Path, passages: int = 0) -> tuple[Prepared, Row]:
    """The bundled knowledge, or at least `passages` passages, indexed in `folder`, and the cost."""
    knowledge, resources = paths.knowledge_folder(), paths.resources_folder()
    if passages:
        catalogue = load(knowledge, resources).catalogue
        catalogue = Catalogue(synthetic_knowledge(catalogue.knowledge, passages), catalogue.labels)
        folder.mkdir(parents=True)
        write_catalogue(catalogue, folder / CATALOGUE)
        index = folder / PASSAGES
    else:
        catalogue = preparing.prepare(folder, knowledge, resources).catalogue
        index = folder.with_name(f"{folder.name}-again")
    started = perf_counter()
    build_index(catalogue.knowledge, index)
    seconds = perf_counter() - started
    texts = [
        section.text
        for document in catalogue.knowledge
        for page in document.pages.values()
        for section in page.sections
    ]
    found = [word.text for text in texts for word in words(text)]
    cost = {
        "passages": len(texts),
        "documents": len(catalogue.knowledge.documents),
        "running words": len(found),
        "different words": len(set(found)),
        "index s": seconds,
        "index MB": size_of(folder / PASSAGES) / 1e6,
        "text MB": sum(len(text.encode()) for text in texts) / 1e6,
    }
    return Prepared(folder, catalogue), cost


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def request(text: str) -> SearchRequest:
    """What the window asks after a key."""
    return SearchRequest(text, limit=SHOWN_AT_ONCE, is_complete=False)
