"""Preparing: from the knowledge folder to the catalogue and the index that a start needs."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from suunta import __version__
from suunta.content.catalogue import Catalogue, read_catalogue, write_catalogue
from suunta.content.overview_file import read_overview, write_overview
from suunta.domain.errors import IndexUnusable
from suunta.domain.problem import Problem
from suunta.export.replacing import replace
from suunta.search.table_of_contents import check_owner, read_table_of_contents
from suunta.search.version import FORMAT
from suunta.services.front_page import overview_of
from suunta.services.glancing import OVERVIEW

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.domain.front_page import Overview

_CATALOGUE = "catalogue.json"
_DECKS = "decks.json"
_INDEX = "passages"
_MANIFEST = "manifest.json"

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Prepared:
    """A folder with everything a start needs, checked and read."""

    folder: Path
    catalogue: Catalogue
    problems: tuple[Problem, ...] = ()
    """Of the knowledge files; known only where they were read just now."""

    @property
    def index(self) -> Path:
        return self.folder / _INDEX

    def overview(self) -> Overview:
        """What the first page shows."""
        written = read_overview(self.folder / OVERVIEW)
        return written or overview_of(self.catalogue.knowledge, self.catalogue.labels)

    def decks(self) -> tuple[Deck, ...]:
        """The ready decks, read now: a start needs none; `IndexUnusable` if the file is broken."""
        from suunta.content.deck_file import read_decks_file

        return read_decks_file(self.folder / _DECKS)


def fingerprint(knowledge: Path, resources: Path) -> str:
    """Changes whenever the knowledge, labels, word tables, the program or the index format do."""
    digest = hashlib.blake2b(f"{__version__} {FORMAT}".encode())
    words = sorted([*resources.glob("analysis/*.tsv"), *resources.glob("hyphenation/*.txt")])
    files = [*sorted(knowledge.rglob("*")), resources / "labels.yaml", *words]
    for file in files:
        if file.is_file() and not file.name.startswith("."):
            digest.update(
                file.relative_to(knowledge.parent if knowledge in file.parents else resources)
                .as_posix()
                .encode()
            )
            digest.update(file.read_bytes())
    return digest.hexdigest()


def open_prepared(folder: Path, expected: str) -> Prepared:
    """What was prepared in `folder`; `IndexUnusable` if missing, not `expected`, or broken."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        files, built_from = dict(manifest["files"]), manifest["fingerprint"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexUnusable(f"There is no prepared index in {folder}.") from error
    if built_from != expected:
        raise IndexUnusable(f"The index in {folder} is older than the knowledge.")
    check_owner(folder)
    if files != dict(_sums(folder)):
        raise IndexUnusable(f"The index in {folder} is broken or was changed by another program.")
    # Sums can be planted together with what they fit.
    read_table_of_contents(folder / _INDEX)
    return Prepared(folder, read_catalogue(folder / _CATALOGUE))


def prepare(
    folder: Path, knowledge: Path, resources: Path, cancelled: Cancelled = lambda: False
) -> Prepared:
    """Read the knowledge and build everything anew; `folder` is replaced only when all is there."""
    # A start that finds everything prepared needs neither Whoosh nor a parser.
    from suunta.content.deck_file import write_decks
    from suunta.content.loader import load
    from suunta.search.index import build_index
    from suunta.search.morphology import written_parts

    loaded = load(knowledge, resources, written_parts)
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        build_index(loaded.catalogue.knowledge, fresh / _INDEX, cancelled)
        write_catalogue(loaded.catalogue, fresh / _CATALOGUE)
        write_decks(loaded.decks, fresh / _DECKS)
        catalogue = loaded.catalogue
        overview = overview_of(catalogue.knowledge, catalogue.labels, loaded.decks)
        write_overview(overview, fresh / OVERVIEW)
        manifest = {"fingerprint": fingerprint(knowledge, resources), "files": dict(_sums(fresh))}
        (fresh / _MANIFEST).write_text(
            json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8"
        )
        if cancelled():
            raise IndexUnusable("Building the index was cancelled.")
        fresh.chmod(0o755)
        _replace(folder, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return Prepared(folder, loaded.catalogue, loaded.problems)


def _replace(folder: Path, fresh: Path) -> None:
    """Put `fresh` in the place of `folder`; a reader of the old one keeps its open files."""
    old = fresh.with_name(f"{fresh.name}-old")
    if folder.exists():
        replace(folder, old)
    replace(fresh, folder)
    shutil.rmtree(old, ignore_errors=True)


def _sums(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name != _MANIFEST and not file.name.endswith("LOCK"):
            digest = hashlib.blake2b(file.read_bytes()).hexdigest()
            yield file.relative_to(folder).as_posix(), digest


def built(folder: Path) -> date:
    """The day on which what is in the folder was prepared."""
    moment = (folder / _MANIFEST).stat().st_mtime
    return datetime.fromtimestamp(moment).astimezone().date()


def is_writable(folder: Path) -> bool:
    """Whether `folder`, or the nearest folder above it that exists, can be written."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return os.access(existing, os.W_OK)
