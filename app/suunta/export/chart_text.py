"""A chart in words, to be pasted into letters and slides: plain, and as simple HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from suunta.domain.chart import Chart


def chart_text(chart: Chart) -> str:
    """The exact wording, what to beware of, base, date, source, edition, address: a line each."""
    return "\n".join((*_wording(chart), *_remarks(chart), chart.address))


def chart_html(chart: Chart) -> str:
    """The same as paragraphs, the address as a link."""
    wording = "".join(f"<p><b>{escape(line)}</b></p>" for line in _wording(chart))
    remarks = "".join(f"<p>{escape(line)}</p>" for line in _remarks(chart))
    link = f'<p><a href="{escape(chart.address)}">{escape(chart.address)}</a></p>'
    return f'<div lang="{chart.language}">{wording}{remarks}{link}</div>'


def _wording(chart: Chart) -> Iterator[str]:
    sentences = [bar.sentence for bar in chart.bars]
    if chart.title not in sentences:
        yield chart.title
    yield from sentences


def _remarks(chart: Chart) -> Iterator[str]:
    if chart.caveat:
        yield chart.caveat
    yield from (f"{note.name}: {note.text}" for note in chart.notes)
    yield f"{chart.imprint}."
