"""The ledgers of the knowledge folder as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from suunta.content.formula import FormulaError, computed
from suunta.content.manuscript import Manuscript
from suunta.content.source_places import place_of
from suunta.content.typography import right_text
from suunta.domain.concept import Concept
from suunta.domain.edition import Edition
from suunta.domain.fact import Fact, FactKind, Qualifier, Tie, Unit
from suunta.domain.language import Language, Localized
from suunta.domain.provenance import Provenance, Source
from suunta.domain.region import Region, RegionKind, Sector
from suunta.domain.review import Review, Reviewer, Reviews


def localized(texts: Mapping[str, str] | None) -> Localized:
    """The texts of an entry, with the marks and spaces that the pages have, too."""
    languages = ((Language(code), text) for code, text in (texts or {}).items())
    return {language: right_text(text, language) for language, text in languages}


def review(entry: Mapping[str, str] | None) -> Review | None:
    return Review(entry["date"], Reviewer(entry["by"])) if entry else None


def facts(manuscript: Manuscript) -> dict[str, Fact]:
    """The facts in the ledger's order; one whose formula cannot be computed is left out."""
    entries = _entries(manuscript, "facts")
    reviewed, cited = _reviewed_as_a_whole(manuscript, "facts"), sources(manuscript)
    values = {entry["id"]: float(entry["value"]) for entry in entries if "value" in entry}
    made = {}
    for entry in entries:
        value = entry["value"] if "value" in entry else _computed(entry["formula"], values)
        if value is not None:
            made[entry["id"]] = _fact(entry, value, cited.get(entry["source"]), reviewed)
    return made


def _computed(formula: str, values: Mapping[str, float]) -> float | None:
    try:
        return computed(formula, values)
    except FormulaError:
        return None


def concepts(manuscript: Manuscript) -> dict[str, Concept]:
    reviewed = _reviewed_as_a_whole(manuscript, "thesaurus")
    return {entry["id"]: _concept(entry, reviewed) for entry in _entries(manuscript, "thesaurus")}


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


def _reviewed_as_a_whole(manuscript: Manuscript, name: str) -> Reviews:
    """The looks at a whole ledger, which hold for each entry that does not tell its own."""
    ledger = manuscript.ledgers.get(name)
    return _reviews(ledger.yaml.data) if ledger else {}


def _reviews(entry: Mapping[str, Any]) -> Reviews:
    looks = {Language(code): review(look) for code, look in entry.get("reviewed", {}).items()}
    return {language: look for language, look in looks.items() if look}


def _fact(entry: Mapping[str, Any], value: float, source: Source | None, reviewed: Reviews) -> Fact:
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
        places=tuple(place_of(source, name) for name in entry.get("places", ())),
        supports=_ties(entry, "supports"),
        confused_with=_ties(entry, "confused_with"),
        formula=entry.get("formula", ""),
        reviewed=reviewed | _reviews(entry),
    )


def _ties(entry: Mapping[str, Any], key: str) -> tuple[Tie, ...]:
    return tuple(Tie(tie["to"], localized(tie.get("reason"))) for tie in entry.get(key, ()))


def _concept(entry: Mapping[str, Any], reviewed: Reviews) -> Concept:
    return Concept(
        id=entry["id"],
        preferred=localized(entry["preferred"]),
        definition=localized(entry["definition"]),
        alternative={
            Language(code): tuple(names) for code, names in entry.get("alternative", {}).items()
        },
        acronyms=tuple(entry.get("acronyms", ())),
        avoid={Language(code): tuple(names) for code, names in entry.get("avoid", {}).items()},
        provenance=Provenance(entry["provenance"]),
        source=entry.get("source"),
        reason=localized(entry.get("reason")),
        broader=tuple(entry.get("broader", ())),
        related=tuple(entry.get("related", ())),
        seen_in=tuple(entry.get("seen_in", ())),
        reviewed=reviewed | _reviews(entry),
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
        places=tuple(map(localized, entry.get("places", ()))),
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
