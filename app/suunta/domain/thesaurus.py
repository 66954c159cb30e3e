"""How the concepts hang together, told from both ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from suunta.domain.concept import Concept


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """The concepts by identifier; what refers to a concept that is not there is left out."""

    concepts: Mapping[str, Concept]

    def broader(self, identifier: str) -> tuple[str, ...]:
        return tuple(name for name in self.concepts[identifier].broader if name in self.concepts)

    def narrower(self, identifier: str) -> tuple[str, ...]:
        """The concepts that call this one broader; nobody writes them down."""
        return tuple(name for name, other in self.concepts.items() if identifier in other.broader)

    def related(self, identifier: str) -> tuple[str, ...]:
        """The concepts that this one names or that name it, its own first."""
        own = (name for name in self.concepts[identifier].related if name in self.concepts)
        others = (name for name, other in self.concepts.items() if identifier in other.related)
        return tuple(dict.fromkeys((*own, *others)))
