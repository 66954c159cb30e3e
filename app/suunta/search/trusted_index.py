"""Whoosh's index, opened such that its files hold values and no code.

Also inside a segment Whoosh pickles: the directory of its parts, each block of postings, each row
of stored fields. All of these are numbers, texts and lists of them. From the import of this module
on, Whoosh can read nothing else.
"""

from __future__ import annotations

import io
import pickle
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from whoosh import columns, formats
from whoosh.codec import whoosh3
from whoosh.fields import Schema
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex

from suunta.domain.errors import IndexUnusable
from suunta.search.table_of_contents import NAME, SegmentEntry, TableOfContents


def _bytes(text: str = "", encoding: str = "latin1") -> bytes:
    """As the second protocol of pickles writes bytes; with any other encoding it is not ours."""
    if encoding != "latin1":
        raise IndexUnusable("The search index holds bytes that this program did not write.")
    return text.encode(encoding)


class _Plain(pickle.Unpickler):
    """Without names there is nothing that a pickle could call, and only bytes need one."""

    def find_class(self, module: str, name: str) -> Callable[..., bytes]:
        if (module, name) in {("_codecs", "encode"), ("__builtin__", "bytes")}:
            return _bytes
        raise IndexUnusable(f"The search index names {module}.{name}, which is none of ours.")


def _load(file: IO[bytes]) -> Any:
    return _Plain(file).load()


def _loads(data: bytes) -> Any:
    return _Plain(io.BytesIO(data)).load()


structfile.load_pickle = _load
whoosh3.loads = columns.loads = formats.loads = _loads


class TrustedIndex(FileIndex):  # type: ignore[misc]
    """An index with the table of contents it was given; Whoosh reads none of its own."""

    def __init__(self, folder: Path, contents: TableOfContents, schema: Schema) -> None:
        self.storage = FileStorage(str(folder), readonly=True)
        self.indexname = NAME
        self._schema = schema
        self._contents = contents

    def _read_toc(self) -> TOC:
        segments = [_segment(entry) for entry in self._contents.segments]
        return TOC(self._schema, segments, self._contents.generation)

    def latest_generation(self) -> int:
        return self._contents.generation


def _segment(entry: SegmentEntry) -> whoosh3.W3Segment:
    segment = whoosh3.W3Segment(whoosh3.W3Codec(), NAME, entry.rows, entry.name)
    segment.compound = True
    # Whoosh offers no other way in.
    segment._fieldlengths = defaultdict(int, entry.lengths)  # noqa: SLF001
    return segment
