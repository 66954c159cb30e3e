"""SQLite's full-text search over stems made beforehand: its own stemmer knows English only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from bench.search.analysis import query_terms, query_words, terms
from bench.search.engines.engine import LONGEST_ANSWER, by_best_passage
from bench.search.passages import FIELD_WEIGHTS, Passage
from suunta.domain.language import Language


class Fts5:
    """One table, a column for each field in each language."""

    name = "FTS5"
    setup = "Snowball in each language, accents folded, bm25() with column weights; no typo tool"

    def __init__(
        self,
        passages: Iterable[Passage],
        languages: Sequence[Language],
        weights: dict[str, float] = FIELD_WEIGHTS,
    ) -> None:
        self._columns = {
            language: [f"{field}_{language}" for field in weights] for language in languages
        }
        columns = [column for several in self._columns.values() for column in several]
        self._weights = ", ".join(str(weight) for _ in languages for weight in weights.values())
        self._documents: list[str] = []
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            f"create virtual table passages using fts5({', '.join(columns)}, "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        for number, passage in enumerate(passages):
            self._documents.append(passage.document)
            own = self._columns[passage.language]
            marks = ", ".join("?" * (len(own) + 1))
            self._database.execute(
                f"insert into passages(rowid, {', '.join(own)}) values ({marks})",
                (
                    number,
                    *(" ".join(terms(passage.field(f), passage.language)) for f in weights),
                ),
            )

    def search(self, text: str) -> list[str]:
        typed = query_words(text)
        if not typed:
            return []
        asked = []
        for language, columns in self._columns.items():
            own = (term for word in typed for term in query_terms(word, [language]))
            any_of = " OR ".join(f'"{term}"' for term in dict.fromkeys(own))
            asked.append(f"({{{' '.join(columns)}}} : ({any_of}))")
        rows = self._database.execute(
            f"select rowid from passages where passages match ? "
            f"order by bm25(passages, {self._weights}), rowid limit {LONGEST_ANSWER}",
            (" OR ".join(asked),),
        )
        return by_best_passage(self._documents[number] for (number,) in rows)

    def close(self) -> None:
        self._database.close()
