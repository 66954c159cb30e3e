"""Typed relations between documents, written once and readable from both ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from suunta.domain.document import DocumentId
from suunta.domain.language import Localized
from suunta.domain.provenance import Provenance


class RelationType(StrEnum):
    """What the origin of a relation does with its target."""

    TESTS = "tests"
    BELONGS_TO = "belongs-to"
    SUPPORTS = "supports"
    BEARS_ON = "bears-on"
    CONCERNS = "concerns"
    SERVES = "serves"
    SEEN_IN = "seen-in"
    SHOWS = "shows"
    CONFUSED_WITH = "confused-with"
    RELATED = "related"

    @property
    def is_symmetric(self) -> bool:
        return self in (RelationType.CONFUSED_WITH, RelationType.RELATED)


@dataclass(frozen=True, slots=True)
class Relation:
    """One document's relation to another, with the reason for it."""

    type: RelationType
    origin: DocumentId
    target: DocumentId
    provenance: Provenance
    source: str | None = None
    reason: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation as one of its two documents sees it."""

    relation: Relation
    other: DocumentId
    is_outgoing: bool

    @property
    def role(self) -> str:
        """Key of the label that names the other document's part in it."""
        if self.is_outgoing or self.relation.type.is_symmetric:
            return self.relation.type.value
        return f"{self.relation.type.value}-inverse"
