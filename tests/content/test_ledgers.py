"""The ledgers become values, what is optional left at its default."""

from __future__ import annotations

from pathlib import Path

from suunta.content import ledgers
from suunta.content.manuscript import Ledger, Manuscript
from suunta.content.yaml_file import parse_yaml
from suunta.domain.concept import Concept
from suunta.domain.edition import Edition
from suunta.domain.fact import Fact, FactKind, Qualifier, Tie, Unit
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance, Source
from suunta.domain.region import Region, RegionKind, Sector
from suunta.domain.review import Review, Reviewer

EN, FI, SV = Language.EN, Language.FI, Language.SV


def manuscript(name: str, key: str, text: str) -> Manuscript:
    file = f"{name}.yaml"
    return Manuscript(ledgers={name: Ledger(file, key, parse_yaml(text, Path(file)))})


def test_a_text_is_told_apart_by_language() -> None:
    assert ledgers.localized({"en": "a", "fi": "b"}) == {EN: "a", FI: "b"}


def test_a_text_has_the_marks_and_spaces_of_its_language() -> None:
    assert ledgers.localized({"en": "AI's 'aim', p. 2", "sv": 'AI:s "mål", s. 2'}) == {
        EN: "AI’s ‘aim’, p.\N{NO-BREAK SPACE}2",
        SV: "AI:s ”mål”, s.\N{NO-BREAK SPACE}2",
    }


def test_no_text_is_no_text() -> None:
    assert ledgers.localized(None) == {}


def test_a_fact_has_all_that_is_written() -> None:
    text = """
facts:
  - id: figure/a
    kind: survey
    value: 68
    unit: percent
    qualifier: about
    label: {en: do}
    statement: {en: "{value} do."}
    meaning: {en: They do.}
    base: {en: Some.}
    date: {en: Now}
    source: deck
    places: [One, Two]
    supports: [{to: recommendation/1, reason: {en: It rests on it.}}]
    confused_with: [{to: fact/b}]
"""

    facts = ledgers.facts(manuscript("facts", "facts", text))

    assert facts == {
        "figure/a": Fact(
            id="figure/a",
            kind=FactKind.SURVEY,
            value=68,
            unit=Unit.PERCENT,
            qualifier=Qualifier.ABOUT,
            label={EN: "do"},
            statement={EN: "{value} do."},
            meaning={EN: "They do."},
            base={EN: "Some."},
            date={EN: "Now"},
            source="deck",
            places=({EN: "One"}, {EN: "Two"}),
            supports=(Tie("recommendation/1", {EN: "It rests on it."}),),
            confused_with=(Tie("fact/b"),),
        )
    }


def test_a_fact_knows_its_places_in_every_language_the_source_names_them_in() -> None:
    fact = """
facts:
  - {id: fact/b, kind: external, value: 1, unit: count, label: {en: a}, statement: {en: a},
     meaning: {en: a}, base: {en: a}, date: {en: a}, source: deck, places: [Results, The end]}
"""
    source = """
sources:
  - {id: deck, title: D, publisher: P, kind: deck, places: [{en: Results, fi: Tulokset}]}
"""
    both = manuscript("facts", "facts", fact)
    both.ledgers.update(manuscript("sources", "sources", source).ledgers)

    known = ledgers.facts(both)["fact/b"]

    assert known.places == ({EN: "Results", FI: "Tulokset"}, {EN: "The end"})
    assert known.where(FI) == "Tulokset; The end"


def test_a_fact_is_exact_unless_it_says_otherwise() -> None:
    text = """
facts:
  - {id: fact/b, kind: external, value: 1, unit: count, label: {en: a}, statement: {en: a},
     meaning: {en: a}, base: {en: a}, date: {en: a}, source: deck}
"""

    fact = ledgers.facts(manuscript("facts", "facts", text))["fact/b"]

    assert fact.qualifier is Qualifier.EXACT
    assert (fact.places, fact.supports, fact.confused_with, fact.formula) == ((), (), (), "")


def test_a_fact_with_a_formula_is_computed() -> None:
    entry = (
        "kind: external, unit: ratio, label: {en: a}, statement: {en: a}, meaning: {en: a},"
        " base: {en: a}, date: {en: a}, source: deck"
    )
    text = f"""
facts:
  - {{id: fact/half, formula: fact/a / fact/b, {entry}}}
  - {{id: fact/a, value: 10, {entry}}}
  - {{id: fact/b, value: 4, {entry}}}
  - {{id: fact/lost, formula: fact/a / fact/c, {entry}}}
"""

    facts = ledgers.facts(manuscript("facts", "facts", text))

    assert facts["fact/half"].value == 2.5
    assert facts["fact/half"].formula == "fact/a / fact/b"
    assert "fact/lost" not in facts


def test_a_concept_has_all_that_is_written() -> None:
    text = """
concepts:
  - id: entry
    preferred: {en: entry, fi: kirjaus, sv: anteckning}
    alternative: {en: [note, record], fi: [merkintä]}
    acronyms: [E]
    definition: {en: What is written.}
    provenance: stated
    source: deck
    broader: [documentation]
    related: [note]
    seen_in: [vision/aims]
  - id: note
    preferred: {en: note, fi: muistiinpano, sv: not}
    definition: {en: A short entry.}
    provenance: inferred
    reason: {en: Our wording.}
"""

    concepts = ledgers.concepts(manuscript("thesaurus", "concepts", text))

    assert concepts["entry"] == Concept(
        id="entry",
        preferred={EN: "entry", FI: "kirjaus", SV: "anteckning"},
        definition={EN: "What is written."},
        alternative={EN: ("note", "record"), FI: ("merkintä",)},
        acronyms=("E",),
        provenance=Provenance.STATED,
        source="deck",
        broader=("documentation",),
        related=("note",),
        seen_in=("vision/aims",),
    )
    assert concepts["note"] == Concept(
        id="note",
        preferred={EN: "note", FI: "muistiinpano", SV: "not"},
        definition={EN: "A short entry."},
        provenance=Provenance.INFERRED,
        reason={EN: "Our wording."},
    )


def test_an_entry_was_looked_at_with_its_ledger_where_it_says_nothing_else() -> None:
    text = """
reviewed: {en: {date: 2026-11-24, by: check}, sv: {date: 2026-11-23, by: check}}
concepts:
  - id: entry
    preferred: {en: entry, fi: kirjaus, sv: anteckning}
    definition: {en: What is written.}
    provenance: inferred
    reason: {en: Our wording.}
    reviewed: {fi: {date: 2026-11-25, by: person}, sv: {date: 2026-11-26, by: person}}
"""

    concepts = ledgers.concepts(manuscript("thesaurus", "concepts", text))

    assert concepts["entry"].reviewed == {
        EN: Review("2026-11-24", Reviewer.CHECK),
        FI: Review("2026-11-25", Reviewer.PERSON),
        SV: Review("2026-11-26", Reviewer.PERSON),
    }


def test_a_source_may_have_any_kind_of_date_or_none() -> None:
    text = """
sources:
  - {id: a, title: A, publisher: P, kind: news, date: 2024-06-20, address: a.fi, note: {en: N}}
  - {id: b, title: B, publisher: P, kind: news, date: 2024}
  - {id: c, title: C, publisher: P, kind: news, date: null}
"""

    sources = ledgers.sources(manuscript("sources", "sources", text))

    assert sources["a"] == Source("a", "A", "P", "news", "2024-06-20", "a.fi", {EN: "N"})
    assert sources["b"] == Source("b", "B", "P", "news", "2024", None)
    assert sources["c"].date is None


def test_a_source_names_its_parts() -> None:
    text = """
sources:
  - {id: a, title: A, publisher: P, kind: deck, places: [{en: The end, fi: Loppu}]}
"""

    sources = ledgers.sources(manuscript("sources", "sources", text))

    assert sources["a"].places == ({EN: "The end", FI: "Loppu"},)


def test_a_region_has_its_names_and_synonyms() -> None:
    text = """
counties:
  - id: hus
    kind: hospital-group
    name: {en: HUS Group, fi: HUS-yhtymä, sv: HUS-sammanslutningen}
    short: {en: HUS, fi: HUS, sv: HUS}
    tile: [0, 6]
    synonyms: [HNS]
"""

    regions = ledgers.regions(manuscript("counties", "counties", text))

    assert regions == {
        "hus": Region(
            "hus",
            RegionKind.HOSPITAL_GROUP,
            {EN: "HUS Group", FI: "HUS-yhtymä", SV: "HUS-sammanslutningen"},
            {EN: "HUS", FI: "HUS", SV: "HUS"},
            tile=(0, 6),
            synonyms=("HNS",),
        )
    }


def test_a_county_has_the_code_that_statistics_use() -> None:
    text = """
counties:
  - id: lapland
    kind: county
    code: "21"
    name: {en: Lapland, fi: Lappi, sv: Lappland}
    short: {en: Lapland, fi: Lappi, sv: Lappland}
    tile: [2, 0]
"""

    region = ledgers.regions(manuscript("counties", "counties", text))["lapland"]

    assert (region.code, region.tile) == ("21", (2, 0))


def test_the_taxonomy_has_its_sectors_and_the_order_of_its_classes() -> None:
    text = """
sectors:
  - {id: both, name: {en: Both, fi: Molemmat, sv: Båda}}
use_cases: [support-services, management]
"""
    taxonomy = manuscript("taxonomy", "sectors", text)

    assert ledgers.sectors(taxonomy) == {
        "both": Sector("both", {EN: "Both", FI: "Molemmat", SV: "Båda"})
    }
    assert ledgers.use_cases(taxonomy) == ("support-services", "management")


def test_the_edition_has_its_date_and_changes() -> None:
    text = "edition: '2026.1'\ndate: 2026-11-24\nchanges: [{en: First.}, {en: Second.}]\n"

    edition = ledgers.edition(manuscript("edition", "changes", text))

    assert edition == Edition("2026.1", "2026-11-24", ({EN: "First."}, {EN: "Second."}))


def test_ledgers_that_cannot_be_read_are_empty() -> None:
    nothing = Manuscript()

    assert ledgers.facts(nothing) == {}
    assert ledgers.concepts(nothing) == {}
    assert ledgers.sources(nothing) == {}
    assert ledgers.regions(nothing) == {}
    assert ledgers.sectors(nothing) == {}
    assert ledgers.use_cases(nothing) == ()
    assert ledgers.edition(nothing) == Edition("?", "")
