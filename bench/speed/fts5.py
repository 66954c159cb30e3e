"""SQLite's full-text search on the same passages, for comparison."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from bench.speed.corpus import SHOWN_AT_ONCE
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.analysis import words

_CREATE = (
    "CREATE VIRTUAL TABLE passages USING fts5(title, heading, body, "
    "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
_FIND = (
    "SELECT rowid, rank, snippet(passages, 2, '<', '>', '…', 30) FROM passages "
    f"WHERE passages MATCH ? ORDER BY rank LIMIT {SHOWN_AT_ONCE}"
)


class Fts5:
    """Words AND-ed, the last one as a beginning, with SQLite's own snippets."""

    def __init__(self, file: Path, knowledge: KnowledgeBase) -> None:
        self._connection = sqlite3.connect(file)
        self._connection.execute(_CREATE)
        self._connection.executemany(
            "INSERT INTO passages VALUES (?, ?, ?)",
            (
                (page.title, section.heading, section.text)
                for document in knowledge
                for page in document.pages.values()
                for section in page.sections
            ),
        )
        self._connection.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        self._connection.commit()

    def search(self, text: str) -> int:
        """How many passages are shown for an unfinished text."""
        found = [f'"{word.text}"' for word in words(text)]
        if not found:
            return 0
        return len(self._connection.execute(_FIND, (" ".join(found) + "*",)).fetchall())

    def close(self) -> None:
        self._connection.close()
