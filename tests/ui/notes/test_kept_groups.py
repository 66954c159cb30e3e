"""Rows under headings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.notes.kept_groups import Grouping, groups_of
from suunta.ui.notes.kept_row import KeptRow, RowKind, RowState

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def row(document: str, *, age: int = 0, state: RowState = RowState.HERE) -> KeptRow:
    when = NOW - timedelta(days=age)
    return KeptRow(
        RowKind.NOTE,
        Note("x", document),
        "x",
        place="Page › Section",
        section="Section",
        document=document,
        when=when,
        state=state,
    )


def headings(rows: list[KeptRow], grouping: Grouping) -> list[tuple[str, int]]:
    titles = {"vision/aims": "The aims", "vision/overview": "The vision"}
    groups = groups_of(rows, grouping, title_of=lambda each: titles.get(each, ""), now=NOW)
    return [(group.heading, len(group.rows)) for group in groups]


def test_rows_stand_under_their_documents_in_the_order_given() -> None:
    rows = [row("vision/overview"), row("vision/aims"), row("vision/overview")]

    assert headings(rows, Grouping.DOCUMENT) == [("The vision", 2), ("The aims", 1)]


def test_what_belongs_to_no_document_has_headings_of_its_own() -> None:
    search = KeptRow(RowKind.SEARCH, SavedSearch("s", "s"), "s", when=NOW)

    found = headings([row(""), search, row("vision/gone")], Grouping.DOCUMENT)

    assert [name for name, _ in found] == [
        "Notes of their own",
        "Saved searches",
        "No longer in the knowledge",
    ]


@pytest.mark.parametrize(
    ("age", "heading"),
    [
        (0, "Today"),
        (1, "In the last seven days"),
        (7, "In the last month"),
        (40, "Earlier"),
    ],
)
def test_rows_stand_under_their_time(age: int, heading: str) -> None:
    assert headings([row("vision/aims", age=age)], Grouping.TIME) == [(heading, 1)]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_what_a_new_edition_has_changed_comes_first(grouping: Grouping) -> None:
    rows = [row("vision/aims"), row("vision/overview", state=RowState.MOVED)]

    found = headings(rows, grouping)

    assert found[0] == ("Changed by a new edition: have a look", 1)
    assert len(found) == 2


def test_under_its_document_a_row_names_its_section_alone() -> None:
    titles = {"vision/aims": "The aims"}

    def foot(grouping: Grouping) -> str:
        (group,) = groups_of(
            [row("vision/aims")], grouping, title_of=lambda each: titles[each], now=NOW
        )
        return group.rows[0].foot

    assert foot(Grouping.DOCUMENT) == "Section"
    assert foot(Grouping.TIME) == "Page › Section"
