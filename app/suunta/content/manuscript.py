"""The knowledge as written: parsed files with their lines, before anything is looked up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from suunta.content.deck_manuscript import DeckManuscript
from suunta.content.yaml_file import YamlDocument
from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class SectionManuscript:
    """A level-2 section as written."""

    anchor: str
    heading: str
    line: int
    """Of the heading."""
    markdown: str
    """What follows the heading; its first line is `line + 1`."""


@dataclass(frozen=True, slots=True)
class PageManuscript:
    """One Markdown file."""

    file: str
    language: Language
    front: YamlDocument
    sections: tuple[SectionManuscript, ...]


@dataclass(frozen=True, slots=True)
class DocumentManuscript:
    """One document's folder."""

    id: DocumentId
    type: DocumentType
    file: str
    """Of `about.yaml`."""
    about: YamlDocument
    pages: tuple[PageManuscript, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """One of the YAML files at the top: a list of entries under one key."""

    file: str
    key: str
    yaml: YamlDocument

    def entries(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self.yaml.data[self.key]
        return entries

    def line(self, position: int, *place: str | int) -> int:
        return self.yaml.line(self.key, position, *place)


@dataclass(slots=True)
class Manuscript:
    """The whole knowledge folder as written, and what is wrong with its single files."""

    documents: list[DocumentManuscript] = field(default_factory=list)
    ledgers: dict[str, Ledger] = field(default_factory=dict)
    """By name: facts, thesaurus, sources, counties, taxonomy, edition."""
    decks: list[DeckManuscript] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: set[DocumentId] = field(default_factory=set)
    """Documents that are there but cannot be read: whoever refers to one is not to blame."""

    def pages(self) -> Iterator[tuple[DocumentManuscript, PageManuscript]]:
        for document in self.documents:
            for page in document.pages:
                yield document, page

    def entries(self, name: str) -> Iterator[tuple[Ledger, int, dict[str, Any]]]:
        """The entries of a ledger with their positions; none where it cannot be read."""
        if name in self.ledgers:
            ledger = self.ledgers[name]
            for position, entry in enumerate(ledger.entries()):
                yield ledger, position, entry

    def ids(self, name: str) -> list[str]:
        """The identifiers of a ledger's entries, doubles included."""
        return [entry["id"] for _, _, entry in self.entries(name)]
