"""Whoosh's index, opened such that its files hold values and no code."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from whoosh import columns, fields, formats
from whoosh import index as whoosh_index
from whoosh import query as whoosh_query
from whoosh.codec import whoosh3
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from suunta.domain.errors import IndexUnusable
from suunta.search import trusted_index
from suunta.search.table_of_contents import read_table_of_contents
from suunta.search.trusted_index import TrustedIndex

# Whoosh leaves the files of an index that it cannot read to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

SCHEMA = fields.Schema(language=fields.ID(stored=True), text=fields.TEXT(phrase=True))


class Payload:
    """Makes a folder when it is unpickled by somebody who trusts it."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.canary),)


def is_directory(value: Any) -> bool:
    return type(value) is dict and any(name.endswith(".trm") for name in value)


def is_map_of_fields(value: Any) -> bool:
    return type(value) is dict and "fieldmap" in value


def is_block_head(value: Any) -> bool:
    return type(value) is tuple and len(value) == 6


def is_block(value: Any) -> bool:
    return type(value) is tuple and len(value) == 3


def is_stored_row(value: Any) -> bool:
    return type(value) is dict and "language" in value


PIECES = [is_directory, is_map_of_fields, is_block_head, is_block, is_stored_row]
"""Each kind of pickle inside a segment."""


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    return tmp_path / "canary"


def write(folder: Path) -> None:
    """As `build_index` does, with every kind of field that Whoosh has for texts."""
    folder.mkdir()
    writer = whoosh_index.create_in(str(folder), SCHEMA).writer()
    writer.add_document(language="en", text="Better care")
    writer.commit(optimize=True)


def opened(folder: Path) -> TrustedIndex:
    return TrustedIndex(folder, read_table_of_contents(folder), SCHEMA)


@pytest.fixture
def plant(
    tmp_path: Path, canary: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[Any], bool]], Path]:
    """Write an index that holds code in the place of all pickles of one kind."""

    def make(is_meant: Callable[[Any], bool]) -> Path:
        def dumps(value: Any, protocol: int = -1) -> bytes:
            return pickle.dumps(Payload(canary) if is_meant(value) else value, protocol)

        def dump(value: Any, file: Any, protocol: int = -1) -> None:
            file.write(dumps(value, protocol))

        with monkeypatch.context() as hostile:
            hostile.setattr(structfile, "dump_pickle", dump)
            hostile.setattr(whoosh3, "dumps", dumps)
            hostile.setattr(columns, "dumps", dumps)
            write(tmp_path / "planted")
        return tmp_path / "planted"

    return make


def read_everything(index: FileIndex) -> list[dict[str, str]]:
    """The stored rows, after all else was read."""
    with index.searcher() as searcher:
        rows = list(searcher.reader().all_stored_fields())
        matcher = whoosh_query.Term("text", "care").matcher(searcher)
        while matcher.is_active():
            matcher.id(), matcher.score(), matcher.value()
            matcher.next()
    return rows


@pytest.mark.parametrize("piece", PIECES)
def test_code_in_a_segment_is_not_run(
    plant: Callable[[Callable[[Any], bool]], Path], canary: Path, piece: Callable[[Any], bool]
) -> None:
    folder = plant(piece)

    with pytest.raises(IndexUnusable, match="mkdir"):
        read_everything(opened(folder))

    assert not canary.exists()


@pytest.mark.parametrize("piece", PIECES)
def test_whoosh_alone_would_run_it(
    plant: Callable[[Callable[[Any], bool]], Path],
    canary: Path,
    monkeypatch: pytest.MonkeyPatch,
    piece: Callable[[Any], bool],
) -> None:
    folder = plant(piece)
    monkeypatch.setattr(structfile, "load_pickle", pickle.load)
    for module in (whoosh3, columns, formats):
        monkeypatch.setattr(module, "loads", pickle.loads)

    with suppress(TypeError, ValueError, AttributeError, FileExistsError):
        read_everything(FileStorage(str(folder), readonly=True).open_index())

    assert canary.exists()


def test_bytes_in_another_encoding_are_refused() -> None:
    """The only name a segment needs is the one that makes bytes, and codecs can do more."""
    written = pickle.dumps((b"\x00\xff", b""), 2)
    assert trusted_index._loads(written) == (b"\x00\xff", b"")

    with pytest.raises(IndexUnusable, match="bytes"):
        trusted_index._loads(written.replace(b"latin1", b"rot_13"))


def test_our_own_index_is_opened_and_read(tmp_path: Path) -> None:
    write(tmp_path / "built")

    index = opened(tmp_path / "built")

    assert read_everything(index) == [{"language": "en"}]
    assert index.latest_generation() == 1


def test_the_table_is_not_read_again_while_the_index_is_open(tmp_path: Path, canary: Path) -> None:
    write(tmp_path / "built")
    index = opened(tmp_path / "built")

    (tmp_path / "built" / "_MAIN_1.toc").write_bytes(pickle.dumps(Payload(canary)))

    assert read_everything(index) == [{"language": "en"}]
    assert index.doc_count() == 1
    assert not canary.exists()
