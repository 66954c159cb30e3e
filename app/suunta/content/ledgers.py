"""The ledgers of the knowledge folder as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from suunta.content.formula import FormulaError, computed
from suunta.content.manuscript import Manuscript
from suunta.domain.concept import Concept
from suunta.domain.edition import Edition
from suunta.domain.fact import Fact, FactKind, Qualifier, Unit
from suunta.domain.language import Language, Localized
from suunta.domain.provenance import Provenance, Source
from suunta.domain.region import Region, RegionKind, Sector


def localized(texts: Mapping[str, str] | None) -> Localized:
    return {Language(code): text for code, text in (texts or {}).items()}


def facts(manuscript: Manuscript) -> dict[str, Fact]:
    """The facts in the ledger's order; one whose formula cannot be computed is left out."""
    entries = _entries(manuscript, "facts")
    values = {entry["id"]: float(entry["value"]) for entry in entries if "value" in entry}
    made = {}
    for entry in entries:
        value = entry["value"] if "value" in entry else _computed(entry["formula"], values)
        if value is not None:
            made[entry["id"]] = _fact(entry, value)
    return made


def _computed(formula: str, values: Mapping[str, float]) -> float | None:
    try:
        return computed(formula, values)
    except FormulaError:
        return None


def concepts(manuscript: Manuscript) -> dict[str, Concept]:
    return {entry["id"]: _concept(entry) for entry in _entries(manuscript, "thesaurus")}


def sources(manuscript: Manuscript) -> dict[str, Source]:
    return {entry["id"]: _source(entry) for entry in _entries(manuscript, "sources")}


def regions(manuscript: Manuscript) -> dict[str, Region]:
    return {entry["id"]: _region(entry) for entry in _entries(manuscript, "counties")}


def sectors(manuscript: Manuscript) -> dict[str, Sector]:
    return {
        entry["id"]: Sector(entry["id"], localized(entry["name"]))
        for entry in _entries(manuscript, "taxonomy")
    }


def use_cases(manuscript: Manuscript) -> tuple[str, ...]:
    ledger = manuscript.ledgers.get("taxonomy")
    return tuple(ledger.yaml.data["use_cases"]) if ledger else ()


def edition(manuscript: Manuscript) -> Edition:
    ledger = manuscript.ledgers.get("edition")
    if ledger is None:
        return Edition("?", "")
    data = ledger.yaml.data
    return Edition(
        data["edition"], data["date"], tuple(localized(change) for change in data["changes"])
    )


def _entries(manuscript: Manuscript, name: str) -> list[dict[str, Any]]:
    return [entry for _, _, entry in manuscript.entries(name)]


def _fact(entry: Mapping[str, Any], value: float) -> Fact:
    return Fact(
        id=entry["id"],
        kind=FactKind(entry["kind"]),
        value=value,
        unit=Unit(entry["unit"]),
        qualifier=Qualifier(entry.get("qualifier", Qualifier.EXACT)),
        label=localized(entry["label"]),
        statement=localized(entry["statement"]),
        meaning=localized(entry["meaning"]),
        base=localized(entry["base"]),
        date=localized(entry["date"]),
        source=entry["source"],
        places=tuple(entry.get("places", ())),
        supports=tuple(entry.get("supports", ())),
        confused_with=tuple(entry.get("confused_with", ())),
        formula=entry.get("formula", ""),
    )


def _concept(entry: Mapping[str, Any]) -> Concept:
    return Concept(
        id=entry["id"],
        preferred=localized(entry["preferred"]),
        definition=localized(entry["definition"]),
        alternative={
            Language(code): tuple(names) for code, names in entry.get("alternative", {}).items()
        },
        acronyms=tuple(entry.get("acronyms", ())),
        provenance=Provenance(entry["provenance"]),
        source=entry.get("source"),
        reason=localized(entry.get("reason")),
        broader=tuple(entry.get("broader", ())),
        related=tuple(entry.get("related", ())),
        seen_in=tuple(entry.get("seen_in", ())),
    )


def _source(entry: Mapping[str, Any]) -> Source:
    date = entry.get("date")
    return Source(
        id=entry["id"],
        title=entry["title"],
        publisher=entry["publisher"],
        kind=entry["kind"],
        date=None if date is None else str(date),
        address=entry.get("address"),
        note=localized(entry.get("note")),
    )


def _region(entry: Mapping[str, Any]) -> Region:
    return Region(
        id=entry["id"],
        kind=RegionKind(entry["kind"]),
        name=localized(entry["name"]),
        short=localized(entry["short"]),
        tile=_tile(entry["tile"]),
        code=entry.get("code"),
        synonyms=tuple(entry.get("synonyms", ())),
    )


def _tile(place: list[int]) -> tuple[int, int]:
    column, row = place
    return column, row
