"""Tables that Excel in Finland opens by a double click, and in which nothing is computed."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.export.workshop_reports import report

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.workshop_csv import guarded, workshop_tables
from suunta.export.workshop_report import Discussed, WorkshopReport


def rows_of(content: bytes) -> list[list[str]]:
    """As a spreadsheet with Finnish settings reads it."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def table(report: WorkshopReport, name: str) -> list[list[str]]:
    return rows_of(workshop_tables(report)[name])


@pytest.mark.parametrize("language", Language)
def test_each_table_is_a_file_with_headings(labels: Labels, language: Language) -> None:
    tables = workshop_tables(report(labels, language))

    assert len(tables) == 5
    for content in tables.values():
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        heading, *rows = rows_of(content)
        assert all(heading)
        assert rows
        assert {len(row) for row in rows} == {len(heading)}


def test_counts_are_numbers_and_what_nobody_counted_is_empty(labels: Labels) -> None:
    _, voted, unvoted = table(report(labels), "statements.csv")

    assert voted[3:8] == ["17", "3", "4", "24", "17 of 24 agree (71%)"]
    assert unvoted[3:8] == ["", "", "", "", ""]


def test_the_national_figure_has_its_caveat_beside_it(labels: Labels) -> None:
    _, voted, unvoted = table(report(labels), "statements.csv")

    assert voted[-2:] == ["68% nationally, similar question", "Similar question, wording ours."]
    assert unvoted[-2:] == ["", ""]


def test_owners_have_no_column_where_they_are_left_out(labels: Labels) -> None:
    named = table(report(labels), "action-plan.csv")
    unnamed = table(report(labels, has_owners=False), "action-plan.csv")

    assert "Owner" in named[0]
    assert "Owner" not in unnamed[0]
    assert len(unnamed[0]) == len(unnamed[1]) == len(named[0]) - 1


def test_what_was_typed_on_several_lines_stays_in_its_cell(labels: Labels) -> None:
    text = 'first; second\n"third"\r\nfourth'
    (_, row) = table(report(labels, notes=(Discussed("Ääkköset?", text),)), "discussion-notes.csv")

    assert row == ["Ääkköset?", text]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+358",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\n=1",
        "\r=1",
        "\N{FULLWIDTH EQUALS SIGN}1",
        "\x00=1",
    ],
)
def test_what_a_spreadsheet_would_compute_is_text(text: str) -> None:
    assert guarded(text).startswith("'")


@pytest.mark.parametrize("text", ["", "AI = help", "a-b", "’=", "100 %", "3 + 4"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@given(text=st.text(st.characters(exclude_categories=()), max_size=30))
def test_no_typed_text_begins_a_formula_or_another_cell(labels: Labels, text: str) -> None:
    typed = replace(report(labels), notes=(Discussed(text, text),))
    heading, *rows = table(typed, "discussion-notes.csv")

    ((question, said),) = rows
    assert question == said
    assert len(heading) == 2
    assert not said.lstrip().startswith(("=", "+", "-", "@"))
