"""The Python distributions in a program folder, as their metadata there tell of them."""

from __future__ import annotations

import csv
import importlib.metadata
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from program_folder import ProgramFolder

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A distribution whose metadata lie in the folder."""

    name: str
    version: str
    metadata: Path
    record: frozenset[str]
    """The files it installs, as a wheel names them."""

    def licence(self) -> str:
        """The expression it states itself; older ones have only words, which the table turns."""
        return next(iter(self._headers("License-Expression")), "")

    def homepage(self) -> str:
        pages = [line.partition(", ") for line in self._headers("Project-URL")]
        named = [page for name, _, page in pages if name.lower() in {"homepage", "source"}]
        return next(iter((*self._headers("Home-page"), *named)), "")

    def texts(self) -> list[str]:
        return [
            path.read_text(encoding="utf-8").strip()
            for path in sorted(self.metadata.rglob("*"))
            if path.is_file() and _LICENCE_FILE.search(path.name)
        ]

    def packages(self) -> set[str]:
        return {name.partition("/")[0].removesuffix(".py") for name in self.record}

    def _headers(self, name: str) -> list[str]:
        return Distribution.at(self.metadata).metadata.get_all(name) or []


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def distributions(program: ProgramFolder) -> Iterator[Found]:
    for path in program.matching(r"^[^/]+\.dist-info/METADATA$"):
        here = Distribution.at(path.parent)
        name = here.metadata["Name"]
        # Not `here.files`: from Python 3.12 on it leaves out what is not there, as in an archive.
        listed = here.read_text("RECORD") or importlib.metadata.distribution(name).read_text(
            "RECORD"
        )
        record = frozenset(row[0] for row in csv.reader((listed or "").splitlines()) if row)
        yield Found(name, here.version, path.parent, record)
