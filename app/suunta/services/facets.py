"""Facets: the ways to narrow a search, their values, and the names people give those values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

FACETS = ("type", "sector", "use_case", "county", "language")
"""Facet keys, alike in syntax, JSON and command line."""

Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Filters:
    """Chosen values by facet; several values of one facet widen, several facets narrow."""

    chosen: Mapping[str, frozenset[str]]

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def accept(self, values: Values) -> bool:
        return all(
            not wanted.isdisjoint(values.get(facet, ())) for facet, wanted in self.chosen.items()
        )

    def without(self, facet: str) -> Filters:
        return Filters({key: wanted for key, wanted in self.chosen.items() if key != facet})


class Facets:
    """The facets of one knowledge base."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._names = {
            "type": {
                **{kind.value: kind.value for kind in DocumentType},
                "law": DocumentType.REGULATION.value,
            },
            "sector": _names(
                (sector.id, sector.name.values()) for sector in knowledge.sectors.values()
            ),
            "use_case": _names(
                (slug, _titles(knowledge.documents.get(f"{DocumentType.USE_CASE}/{slug}")))
                for slug in knowledge.use_cases
            ),
            "county": _names(
                (region.id, (*region.name.values(), *region.short.values(), *region.synonyms))
                for region in knowledge.regions.values()
            ),
            "language": {language.value: language.value for language in Language},
        }

    def values(self, document: Document) -> Values:
        """The values of one document in each facet."""
        use_case = (document.use_case.value,) if document.use_case else ()
        if document.type is DocumentType.USE_CASE:
            use_case = (document.id.partition("/")[2],)
        return {
            "type": (document.type.value,),
            "sector": (document.sector.value,) if document.sector else (),
            "use_case": use_case,
            "county": document.regions,
            "language": tuple(language.value for language in document.pages),
        }

    def value(self, facet: str, name: str) -> str | None:
        """The value that a person means by `name`; None if there is no such facet or value."""
        return self._names.get(facet, {}).get(key_of(name))

    def names(self, facet: str) -> dict[str, str]:
        """Every name of every value of a facet, as `key_of` has it, with the value."""
        return dict(self._names[facet])

    def known(self, facet: str) -> tuple[str, ...]:
        """Every value of a facet, in the order the knowledge gives them."""
        return tuple(dict.fromkeys(self._names[facet].values()))


def combined(chosen: Mapping[str, Sequence[str]], typed: Iterable[tuple[str, str]]) -> Filters:
    """Filters from the values chosen and those typed; a facet in both is widened by both."""
    filters: dict[str, set[str]] = {
        facet: set(values) for facet, values in chosen.items() if values
    }
    for facet, value in typed:
        filters.setdefault(facet, set()).add(value)
    return Filters({facet: frozenset(values) for facet, values in filters.items()})


def key_of(name: str) -> str:
    """A name in the form in which names are compared: `Kanta Häme` is `kanta-häme`."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def _names(entries: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for slug, others in entries:
        for name in (slug, *others):
            names.setdefault(key_of(name), slug)
    return names


def _titles(document: Document | None) -> tuple[str, ...]:
    return tuple(page.title for page in document.pages.values()) if document else ()
