"""Which values the filters offer, and what they are called."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.search.facet_rows import (
    FacetFold,
    FacetHeading,
    FacetOption,
    FacetRow,
    FacetRows,
    toggled,
)

NONE_OPEN: frozenset[str] = frozenset()
COUNTIES = {
    "western-uusimaa": 1,
    "southwest-finland": 1,
    "kanta-hame": 2,
    "pirkanmaa": 1,
    "central-finland": 2,
    "north-savo": 1,
}


@pytest.fixture
def rows(knowledge: KnowledgeBase, labels: Labels) -> FacetRows:
    return FacetRows(knowledge=knowledge, labels=labels, language=Language.EN)


def test_choosing_twice_is_not_choosing() -> None:
    once = toggled({}, "type", "experiment")
    both = toggled(once, "type", "term")

    assert once == {"type": ("experiment",)}
    assert both == {"type": ("experiment", "term")}
    assert toggled(both, "type", "experiment") == {"type": ("term",)}
    assert toggled(once, "type", "experiment") == {}


def test_values_come_in_their_own_order_with_their_names(rows: FacetRows) -> None:
    shown = rows.rows({"type": {"term": 3, "recommendation": 2}}, {}, NONE_OPEN)

    assert shown == (
        FacetHeading("type", "Type"),
        FacetOption("type", "recommendation", "Recommendations", 2, is_chosen=False),
        FacetOption("type", "term", "Glossary", 3, is_chosen=False),
    )


def test_what_would_leave_nothing_is_left_out_unless_chosen(rows: FacetRows) -> None:
    counts = {"sector": {"social": 0, "both": 4}}

    free = rows.rows(counts, {}, NONE_OPEN)
    chosen = rows.rows(counts, {"sector": ("social",)}, NONE_OPEN)

    assert [row.value for row in free if isinstance(row, FacetOption)] == ["both"]
    assert [row.value for row in chosen if isinstance(row, FacetOption)] == ["social", "both"]


def test_a_sector_has_its_mark(rows: FacetRows) -> None:
    shown = rows.rows({"sector": {"healthcare": 1}}, {}, NONE_OPEN)

    assert [row.sector for row in shown if isinstance(row, FacetOption)] == ["healthcare"]


def values(shown: tuple[FacetRow, ...]) -> list[str]:
    return [row.value for row in shown if isinstance(row, FacetOption)]


def test_many_counties_are_folded_after_the_first_until_asked_for(rows: FacetRows) -> None:
    folded = rows.rows({"county": COUNTIES}, {}, NONE_OPEN)
    opened = rows.rows({"county": COUNTIES}, {}, frozenset({"county"}))

    everything = values(opened)
    assert len(everything) == 6
    assert values(folded) == everything[:3]
    assert folded[-1] == FacetFold("county", 3, is_open=False)
    assert opened[-1] == FacetFold("county", 0, is_open=True)


def test_a_chosen_county_is_not_folded_away(rows: FacetRows) -> None:
    opened = rows.rows({"county": COUNTIES}, {}, frozenset({"county"}))
    last = values(opened)[-1]

    folded = rows.rows({"county": COUNTIES}, {"county": (last,)}, NONE_OPEN)

    assert values(folded) == [*values(opened)[:3], last]
    assert folded[-1] == FacetFold("county", 2, is_open=False)


def test_a_fold_hides_two_at_least_and_is_left_out_where_all_are_chosen(rows: FacetRows) -> None:
    four = dict(list(COUNTIES.items())[:4])
    few = rows.rows({"county": four}, {}, NONE_OPEN)
    chosen = rows.rows({"county": COUNTIES}, {"county": tuple(COUNTIES)}, NONE_OPEN)

    assert len(values(few)) == 4
    assert len(values(chosen)) == 6
    assert not any(isinstance(row, FacetFold) for row in (*few, *chosen))


def test_a_single_language_is_no_choice(rows: FacetRows) -> None:
    assert rows.rows({"language": {"en": 24}}, {}, NONE_OPEN) == ()
    assert len(rows.rows({"language": {"en": 24, "fi": 2}}, {}, NONE_OPEN)) == 3


def test_a_value_nobody_knows_is_shown_as_it_is(rows: FacetRows) -> None:
    assert rows.name("county", "atlantis") == "atlantis"
    assert rows.name("county", "pirkanmaa") == "Pirkanmaa"
