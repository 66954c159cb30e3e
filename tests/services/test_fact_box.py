"""What a document is, in a few lines, each with how well founded it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Provenance
from suunta.services.fact_box import fact_box
from suunta.services.reading_page import FactBoxRow

RowsOf = Callable[..., list[FactBoxRow]]


@pytest.fixture
def rows_of(knowledge: KnowledgeBase, labels: Labels) -> RowsOf:
    """The fact box of a document, as it is or with something changed."""

    def rows_of(identifier: str, **changes: object) -> list[FactBoxRow]:
        document = replace(knowledge.document(identifier), **changes)  # type: ignore[arg-type]
        return list(fact_box(document, document.page(Language.EN), knowledge, labels))

    return rows_of


def values(rows: Sequence[FactBoxRow], label: str) -> list[str]:
    return [row.value for row in rows if row.label == label]


def row(rows: Sequence[FactBoxRow], label: str) -> FactBoxRow:
    (only,) = (row for row in rows if row.label == label)
    return only


def test_an_experiment_says_where_it_runs_in_three_languages(rows_of: RowsOf) -> None:
    (where,) = values(rows_of("experiment/pirkanmaa-child-service-needs"), "Where")

    assert where.split(" · ") == [
        "Wellbeing Services County of Pirkanmaa",
        "Pirkanmaan hyvinvointialue",
        "Birkalands välfärdsområde",
    ]


def test_an_experiment_of_two_counties_names_both(rows_of: RowsOf) -> None:
    first, second = values(rows_of("experiment/central-finland-south-savo-assistant"), "Where")

    assert "Keski-Suomen" in first
    assert "Etelä-Savon" in second


def test_an_unknown_county_is_left_out(rows_of: RowsOf) -> None:
    assert values(rows_of("experiment/hus-obesity", regions=("atlantis",)), "Where") == []


def test_an_inferred_assignment_is_told_apart_with_what_it_rests_on(rows_of: RowsOf) -> None:
    given = Assignment("social", Provenance.INFERRED, reason={Language.EN: "The name says so."})

    assert row(rows_of("experiment/hus-obesity", sector=given), "Sector") == FactBoxRow(
        "Sector", "Social services", Provenance.INFERRED, "The name says so.", "social"
    )


def test_a_stated_assignment_names_the_source_that_states_it(
    rows_of: RowsOf, knowledge: KnowledgeBase
) -> None:
    given = Assignment("both", Provenance.STATED, source="deck")

    sector = row(rows_of("experiment/hus-obesity", sector=given), "Sector")

    assert sector.provenance is Provenance.STATED
    assert sector.note == f"according to {knowledge.sources['deck'].title}"


def test_a_class_is_named_by_its_title(rows_of: RowsOf, knowledge: KnowledgeBase) -> None:
    given = Assignment("prevention", Provenance.INFERRED)

    box = rows_of("experiment/hus-obesity", use_case=given, also_use_cases=("management",))

    titles = [
        knowledge.document(f"use-case/{slug}").page(Language.EN).title
        for slug in ("prevention", "management")
    ]
    assert [*values(box, "Class"), *values(box, "Also touches")] == titles


def test_a_class_without_a_page_is_named_by_its_slug(rows_of: RowsOf) -> None:
    given = Assignment("nowhere", Provenance.INFERRED)

    assert values(rows_of("experiment/hus-obesity", use_case=given), "Class") == ["nowhere"]


def test_what_is_not_known_of_an_experiment_is_left_out(rows_of: RowsOf) -> None:
    box = rows_of(
        "experiment/hus-obesity", regions=(), sector=None, use_case=None, also_use_cases=()
    )

    assert [row.label for row in box] == ["Technology", "Status"]


def test_every_experiment_says_where_of_what_sector_and_class_and_how_far_it_is(
    rows_of: RowsOf, knowledge: KnowledgeBase
) -> None:
    for document in knowledge.of_type(DocumentType.EXPERIMENT):
        labels = {row.label for row in rows_of(document.id)}
        assert {"Where", "Sector", "Class", "Technology", "Status"} <= labels, document.id


def test_a_figure_has_its_value_base_date_and_source_with_the_place(
    rows_of: RowsOf, knowledge: KnowledgeBase
) -> None:
    fact = knowledge.facts["figure/daily-use"]

    box = rows_of("figure/daily-use")

    assert [(row.label, row.value) for row in box] == [
        ("Value", "68%"),
        ("Base", fact.base[Language.EN]),
        ("Date", fact.date[Language.EN]),
        ("Source", knowledge.sources["deck"].title),
    ]
    assert box[-1].note == "Results of the Polis discussion; Recommendation\N{NO-BREAK SPACE}1"


def test_a_figure_that_is_not_exact_says_so(rows_of: RowsOf) -> None:
    assert values(rows_of("figure/participants"), "Value") == ["about 250"]


def test_a_term_stands_in_three_languages_with_its_other_names(rows_of: RowsOf) -> None:
    assert rows_of("term/entry") == [
        FactBoxRow("English", "entry", note="record entry"),
        FactBoxRow("Finnish", "kirjaus"),
        FactBoxRow("Swedish", "anteckning"),
    ]


def test_a_term_has_its_acronyms(rows_of: RowsOf, knowledge: KnowledgeBase) -> None:
    concept = next(concept for concept in knowledge.concepts.values() if concept.acronyms)

    assert values(rows_of(f"term/{concept.id}"), "Also called") == [", ".join(concept.acronyms)]


@pytest.mark.parametrize("identifier", ["recommendation/1", "vision/overview", "regulation/ehds"])
def test_other_types_have_no_fact_box(rows_of: RowsOf, identifier: str) -> None:
    assert rows_of(identifier) == []
