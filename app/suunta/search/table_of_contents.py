"""What an index says of itself, read as plain values: nothing in its files can run.

Whoosh writes its table of contents as a pickle, and whoever can put a file into a cache could put
any program into that. So it is not Whoosh that reads it: the names in the pickle stand for empty
things here, and only a table like those `build_index` leaves is accepted. The pickled schema is
skipped unread; the program knows its own.
"""

from __future__ import annotations

import io
import os
import pickle
import re
import stat
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from suunta import paths
from suunta.domain.errors import IndexUnusable

NAME = "MAIN"
"""Whoosh's name of an index that was given none; all files of one begin with it."""

_TABLE = re.compile(rf"_{NAME}_([0-9]{{1,9}})\.toc")
_SEGMENT = re.compile(r"[0-9a-z]{16}")
_SIZES_AND_VERSION = b"\x04\x08\x04" + struct.pack("!ii", -12345, -111)
_ATTRIBUTES = {
    "indexname",
    "segid",
    "_codec",
    "_doccount",
    "_deleted",
    "compound",
    "_fieldlengths",
}


@dataclass(frozen=True, slots=True)
class SegmentEntry:
    """One file of passages."""

    name: str
    rows: int
    lengths: dict[str, int]
    """For each field, how many words it has in all rows."""


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """The files of an index."""

    generation: int
    segments: tuple[SegmentEntry, ...]


def read_table_of_contents(folder: Path) -> TableOfContents:
    """The only table in `folder`; `IndexUnusable` unless it is like those this program leaves."""
    try:
        files = {file.name: file.lstat().st_mode for file in folder.iterdir()}
        is_link = folder.is_symlink()
        tables = [name for name in files if _TABLE.fullmatch(name)]
        if is_link or not all(map(stat.S_ISREG, files.values())) or len(tables) != 1:
            raise IndexUnusable(f"There is more than an index, or none, in {folder}.")
        contents = _read((folder / tables[0]).read_bytes())
    except OSError as error:
        raise IndexUnusable(f"The search index cannot be read: {folder}") from error
    if tables != [f"_{NAME}_{contents.generation}.toc"]:
        raise IndexUnusable(f"The table of contents in {folder} has another's name.")
    for segment in contents.segments:
        # Whoosh would take any other file of this name for a part of the segment.
        parts = [name for name in files if name.startswith(f"{NAME}_{segment.name}.")]
        if parts != [f"{NAME}_{segment.name}.seg"]:
            raise IndexUnusable(f"The files in {folder} are not those of its table of contents.")
    return contents


def check_owner(folder: Path) -> None:
    """`IndexUnusable` if another user, who is not whoever installed the program, wrote any of it.

    For folders found; one that was built just now needs none, and on some shares would not pass.
    """
    if sys.platform == "win32":
        return
    trusted = {os.geteuid(), 0, paths.data_root().stat().st_uid}
    try:
        owners = {path.lstat().st_uid for path in (folder, *folder.rglob("*"))}
    except OSError as error:
        raise IndexUnusable(f"The search index cannot be read: {folder}") from error
    if not owners <= trusted:
        raise IndexUnusable(f"The index in {folder} belongs to another user.")


def _read(written: bytes) -> TableOfContents:
    try:
        stream = io.BytesIO(written)
        if stream.read(len(_SIZES_AND_VERSION)) != _SIZES_AND_VERSION:
            raise ValueError("another format")
        for _ in range(3):  # the release of Whoosh that wrote it
            _number(stream)
        stream.seek(_number(stream), io.SEEK_CUR)
        generation, _ = struct.unpack("!ii", stream.read(8))
        segments = _Values(stream).load()
        if type(segments) is not list or stream.read():
            raise ValueError("no list of segments")
        return TableOfContents(generation, tuple(map(_segment, segments)))
    except Exception as error:
        # Broken bytes can raise anything.
        raise IndexUnusable("The table of contents of the search index is not ours.") from error


def _number(stream: io.BytesIO) -> int:
    """A number of seven bits a byte, the lowest first."""
    number = shift = 0
    while True:
        (byte,) = stream.read(1)
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number
        shift += 7


class _Thing:
    """Stands for an object of the pickle."""


class _Values(pickle.Unpickler):
    """Knows the four names that a table of contents needs, and makes nothing of them."""

    def find_class(self, module: str, name: str) -> Callable[..., object]:
        if (module, name) in {
            ("whoosh.codec.whoosh3", "W3Segment"),
            ("whoosh.codec.whoosh3", "W3Codec"),
        }:
            # A class of its own each time: a pickle can also write into the classes it names.
            return type(name, (_Thing,), {})
        if (module, name) in {("collections", "defaultdict"), ("builtins", "int")}:
            return lambda *_: {}
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a table of contents.")


def _segment(thing: object) -> SegmentEntry:
    said: dict[str, Any] = vars(thing)
    name, rows, lengths = said["segid"], said["_doccount"], said["_fieldlengths"]
    is_ours = (
        isinstance(thing, _Thing)
        and said.keys() == _ATTRIBUTES
        and (said["indexname"], said["_deleted"], said["compound"]) == (NAME, None, True)
        and type(name) is str
        and _SEGMENT.fullmatch(name)
        and type(rows) is int
        and rows >= 0
        and type(lengths) is dict
        and all(type(field) is str and type(length) is int for field, length in lengths.items())
    )
    if not is_ours:
        raise ValueError("no segment of ours")
    return SegmentEntry(name, rows, lengths)
