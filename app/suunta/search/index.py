"""Build the index of all passages, and open it for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from whoosh.index import FileIndex

from suunta.domain.document import Document
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.answer import Passage
from suunta.search.keywords import keywords_of
from suunta.search.known_keys import write_keys
from suunta.search.lexicon import write_lexicon
from suunta.search.names import write_names
from suunta.search.posting_file import write_postings
from suunta.search.reading_index import reading_index
from suunta.search.schema import make_schema
from suunta.search.steady_files import SteadyStorage, steady_names
from suunta.search.table_of_contents import read_table_of_contents
from suunta.search.terms import forms, parts_and_roots, terms_in
from suunta.search.trusted_index import TrustedIndex


def build_index(
    knowledge: KnowledgeBase, folder: Path, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Index every passage of every language into the empty `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with steady_names():
        writer = SteadyStorage(str(folder)).create_index(make_schema()).writer()
    passages: list[Passage] = []
    try:
        for document in knowledge:
            if cancelled():
                writer.cancel()
                return
            for passage, row in _rows(document, knowledge):
                writer.add_document(**row)
                passages.append(passage)
    except BaseException:
        writer.cancel()  # lets go of its files
        raise
    writer.commit(optimize=True)
    with open_index(folder).reader() as reader:
        write_postings(folder, reader, write_lexicon(folder, reader, passages))
    write_names(folder, knowledge.concepts.values())
    write_keys(folder, (page for document in knowledge for page in document.pages.values()))


def _rows(document: Document, knowledge: KnowledgeBase) -> Iterator[tuple[Passage, dict[str, str]]]:
    """Every passage of one document with its fields."""
    for page in document.pages.values():
        keywords = " · ".join(keywords_of(document, page, knowledge))
        for position, section in enumerate(page.sections):
            text = f"{page.summary}\n{section.text}" if position == 0 else section.text
            written = {
                "title": page.title,
                "heading": section.heading,
                "keywords": keywords,
                "body": text,
            }
            yield (
                Passage(document.id, page.language, section.anchor),
                {
                    **{f"{name}_exact": text for name, text in written.items()},
                    **{
                        name: terms_in(text, page.language, forms) for name, text in written.items()
                    },
                    "title_parts": terms_in(page.title, page.language, parts_and_roots),
                    "body_parts": terms_in(
                        f"{section.heading}\n{text}\n{keywords}", page.language, parts_and_roots
                    ),
                },
            )


def open_index(folder: Path) -> FileIndex:
    """The index in `folder`, opened read-only; `IndexUnusable` if it cannot be."""
    with reading_index(folder):
        return TrustedIndex(folder, read_table_of_contents(folder), make_schema())
