"""A concept of the thesaurus: what the glossary explains and search expands."""

from __future__ import annotations

from dataclasses import dataclass, field

from suunta.domain.language import Language, Localized
from suunta.domain.provenance import Provenance
from suunta.domain.review import Reviews


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea with its names, in the manner of SKOS."""

    id: str
    preferred: Localized
    definition: Localized
    alternative: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    acronyms: tuple[str, ...] = ()
    avoid: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    """Names that our texts do not use, though people may type them."""
    provenance: Provenance = Provenance.INFERRED
    source: str | None = None
    reason: Localized = field(default_factory=dict)
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    seen_in: tuple[str, ...] = ()
    reviewed: Reviews = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        """Every name in every language, preferred ones first."""
        others = (name for names in self.alternative.values() for name in names)
        return tuple(dict.fromkeys((*self.preferred.values(), *others, *self.acronyms)))
