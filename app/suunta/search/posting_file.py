"""The postings of the index as plain numbers: read in one piece, for a key must not wait for them.

Whoosh unpacks a block at a time, which takes some twenty times as long as to add up its scores.
"""

from __future__ import annotations

import sys
from array import array
from itertools import accumulate
from pathlib import Path
from typing import Any

from suunta.search.lexicon import Lexicon

_FILE = "postings.bin"
_ROW, _FREQUENCY = "I", "H"
_MOST = 2**16 - 1


class PostingFile:
    """The rows of each term, and how often each row holds it, in the order of the lexicon."""

    def __init__(self, rows: array[int], frequencies: array[int], lexicon: Lexicon) -> None:
        self._rows, self._frequencies = rows, frequencies
        self._starts: dict[str, dict[str, int]] = {}
        start = 0
        for field, terms in lexicon.terms.items():
            ends = list(accumulate(terms.values(), initial=start))
            self._starts[field] = dict(zip(terms, ends, strict=False))
            start = ends[-1]
        if not start == len(rows) == len(frequencies):
            raise ValueError("the postings do not fit the lexicon")

    def of(self, field: str, term: str, count: int) -> zip[tuple[int, int]]:
        """The `count` rows that hold the term, each with its frequency."""
        start = self._starts[field][term]
        stop = start + count
        return zip(self._rows[start:stop], self._frequencies[start:stop], strict=True)


def write_postings(folder: Path, reader: Any, lexicon: Lexicon) -> None:
    """Unpack the postings that `reader` reads, beside the index."""
    rows, frequencies = array(_ROW), array(_FREQUENCY)
    for field, terms in lexicon.terms.items():
        for term in terms:
            matcher = reader.postings(field, term)
            while matcher.is_active():
                rows.append(matcher.id())
                frequencies.append(min(round(matcher.weight()), _MOST))
                matcher.next()
    (folder / _FILE).write_bytes(_as_bytes(rows) + _as_bytes(frequencies))


def read_postings(folder: Path, lexicon: Lexicon) -> PostingFile:
    """The postings beside the index; `ValueError` if they are not those of the lexicon."""
    stored = (folder / _FILE).read_bytes()
    rows, frequencies = array(_ROW), array(_FREQUENCY)
    count = sum(sum(terms.values()) for terms in lexicon.terms.values())
    rows.frombytes(stored[: count * rows.itemsize])
    frequencies.frombytes(stored[count * rows.itemsize :])
    if sys.byteorder == "big":
        rows.byteswap()
        frequencies.byteswap()
    return PostingFile(rows, frequencies, lexicon)


def _as_bytes(numbers: array[int]) -> bytes:
    """Little-endian, wherever the index is built."""
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()
