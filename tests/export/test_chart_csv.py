"""Figures as a table: every field where it belongs, whatever is in it."""

from __future__ import annotations

import csv
import io

import pytest

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.chart_csv import chart_csv, chart_table
from suunta.services.charting import Charting


def test_a_figure_is_a_row_under_headings(charting: Charting, labels: Labels) -> None:
    chart = charting.figure("figure/votes", Language.EN)

    (row,) = csv.DictReader(io.StringIO(chart_csv([chart], labels, Language.EN)))
    assert row == {
        "Identifier": "figure/votes",
        "Number": "10000",
        "As written": "about 10,000",
        "What was said": chart.bars[0].sentence,
        "Base": chart.bars[0].base,
        "Date": chart.bars[0].date,
        "Source": chart.bars[0].source,
        "Edition": chart.edition,
        "Address": "suunta:figure/votes?lang=en",
    }


@pytest.mark.parametrize("language", Language)
def test_every_figure_has_its_row(charting: Charting, labels: Labels, language: Language) -> None:
    charts = charting.figures(language)
    written = chart_csv(charts, labels, language)

    head, *rows = csv.reader(io.StringIO(written))
    assert [row[0] for row in rows] == [chart.id for chart in charts]
    assert {len(row) for row in rows} == {len(head)}
    assert written.endswith("\r\n")


def test_each_bar_of_a_chart_is_a_row(charting: Charting, labels: Labels) -> None:
    chart = charting.shares(Language.EN)

    rows = list(csv.DictReader(io.StringIO(chart_csv([chart], labels, Language.EN))))
    assert [row["Number"] for row in rows] == [f"{bar.value:g}" for bar in chart.bars]


def test_a_spreadsheet_gets_a_cell_for_each_field(charting: Charting, labels: Labels) -> None:
    table = chart_table(charting.figures(Language.FI), labels, Language.FI)

    assert table.count("<tr>") == 13
    assert table.count("<td>") == 13 * 9
    assert '<table lang="fi">' in table
