"""The knowledge as written: parsed files with their lines, before anything is looked up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from suunta.content.yaml_file import YamlDocument
from suunta.domain.document import DocumentId, DocumentType
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

    def entries(self) -> list[dict[str, object]]:
        data = self.yaml.data
        entries: list[dict[str, object]] = data.get(self.key, []) if isinstance(data, dict) else []
        return entries

    def line(self, position: int, *place: str | int) -> int:
        return self.yaml.line(self.key, position, *place)


@dataclass(slots=True)
class Manuscript:
    """The whole knowledge folder as written, and what is wrong with its single files."""

    documents: list[DocumentManuscript] = field(default_factory=list)
    ledgers: dict[str, Ledger] = field(default_factory=dict)
    """By name: facts, thesaurus, sources, counties, taxonomy, edition."""
    problems: list[Problem] = field(default_factory=list)

    def pages(self) -> Iterator[tuple[DocumentManuscript, PageManuscript]]:
        for document in self.documents:
            for page in document.pages:
                yield document, page

    def ids(self, ledger: str) -> list[str]:
        """The identifiers of a ledger's entries, doubles included."""
        found = self.ledgers.get(ledger)
        return [str(entry["id"]) for entry in found.entries()] if found else []
