"""Charts as a table: one number a row, with all that must stand beside it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from html import escape

from suunta.domain.chart import Bar, Chart
from suunta.domain.labels import Labels
from suunta.domain.language import Language

_COLUMNS = (
    "column.identifier",
    "column.number",
    "column.written",
    "figure.statement",
    "box.base",
    "box.date",
    "box.source",
    "column.edition",
    "column.address",
)


def chart_csv(charts: Sequence[Chart], labels: Labels, language: Language) -> str:
    """As RFC 4180 has it, with a row of headings in the language of the charts."""
    table = io.StringIO(newline="")
    csv.writer(table).writerows(_rows(charts, labels, language))
    return table.getvalue()


def chart_table(charts: Sequence[Chart], labels: Labels, language: Language) -> str:
    """The same as an HTML table, which spreadsheets and texts take as cells."""
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for row in _rows(charts, labels, language)
    )
    return f'<table lang="{language}">{rows}</table>'


def _rows(charts: Sequence[Chart], labels: Labels, language: Language) -> Iterator[tuple[str, ...]]:
    yield tuple(labels.text(key, language) for key in _COLUMNS)
    for chart in charts:
        yield from (_row(bar, chart) for bar in chart.bars)


def _row(bar: Bar, chart: Chart) -> tuple[str, ...]:
    return (
        bar.fact,
        f"{bar.value:.12g}",
        bar.written,
        bar.sentence,
        bar.base,
        bar.date,
        bar.source,
        chart.edition,
        chart.address,
    )
