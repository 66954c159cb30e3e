"""The knowledge base as one JSON file, so that a start need not read YAML and Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels


@dataclass(frozen=True)
class Catalogue:
    """All that a start needs."""

    knowledge: KnowledgeBase
    labels: Labels


def write_catalogue(catalogue: Catalogue, file: Path) -> None:
    file.write_bytes(msgspec.json.encode(catalogue))


def read_catalogue(file: Path) -> Catalogue:
    """The catalogue in `file`; `IndexUnusable` where it is missing or not one of ours."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Catalogue)
    except (OSError, msgspec.DecodeError, RecursionError) as error:
        raise IndexUnusable(f"The catalogue cannot be read: {file}") from error
