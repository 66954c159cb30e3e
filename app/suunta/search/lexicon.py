"""What an index holds, written beside it, so that opening it need not gather all that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from suunta.search.answer import Passage
from suunta.search.schema import EXACT, FIELDS

_FILE = "lexicon.json"


class Lexicon(msgspec.Struct, frozen=True):
    """The rows of an index and the words of its fields."""

    passages: tuple[Passage, ...]
    """What each row is, in the order of their numbers."""
    terms: dict[str, dict[str, int]]
    """For each of the schema's fields: its terms, and how many rows hold each."""
    lengths: dict[str, list[int]]
    """For each field: how many terms each row has, as exactly as Whoosh keeps it."""

    def rows_with(self, field: str, term: str) -> int:
        return self.terms[field].get(term, 0)

    def holds(self, fields: Iterable[str], terms: Iterable[str]) -> bool:
        """Whether any of the fields has any of the terms."""
        return any(term in self.terms[field] for field in fields for term in terms)

    def word_frequencies(self) -> dict[str, int]:
        """In how many passages each word stands as written, at least."""
        frequencies: dict[str, int] = {}
        for field in EXACT:
            for word, rows in self.terms[field].items():
                frequencies[word] = max(rows, frequencies.get(word, 0))
        return frequencies


def write_lexicon(folder: Path, reader: Any, passages: Sequence[Passage]) -> Lexicon:
    """Gather the lexicon of the index that `reader` reads."""
    terms = {
        field: {
            raw.decode("utf-8"): int(info.doc_frequency()) for raw, info in reader.iter_field(field)
        }
        for field in FIELDS
    }
    lengths = {
        field: [int(reader.doc_field_length(row, field) or 0) for row in range(len(passages))]
        for field in FIELDS
    }
    lexicon = Lexicon(tuple(passages), terms, lengths)
    (folder / _FILE).write_bytes(msgspec.json.encode(lexicon))
    return lexicon


def read_lexicon(folder: Path) -> Lexicon:
    return msgspec.json.decode((folder / _FILE).read_bytes(), type=Lexicon)
