"""One page as HTML: sections, the figures with their base, and the list of sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from suunta.domain.document import Page
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.reading_page import FigureRow, SourceRow

_SOURCES = "sources"
_FIGURES = "figures"


def page_html(
    page: Page, sources: Sequence[SourceRow], figures: Sequence[FigureRow], labels: Labels
) -> str:
    """The body of a page, without its title; figures stand in their own section if there is one."""
    has_figures_section = page.section(_FIGURES) is not None
    parts: list[str] = []
    for section in page.sections:
        if section.anchor == _SOURCES and figures and not has_figures_section:
            parts += [
                f"<h2>{escape(labels.text('figures', page.language))}</h2>",
                _figures(figures, labels, page.language),
            ]
        parts += [
            f'<a name="{section.anchor}"></a><h2>{escape(section.heading)}</h2>',
            section.html,
        ]
        if section.anchor == _FIGURES and figures:
            parts.append(_figures(figures, labels, page.language))
    if sources and page.section(_SOURCES) is None:
        parts.append(
            f'<a name="{_SOURCES}"></a><h2>{escape(labels.text("sources", page.language))}</h2>'
        )
    if sources:
        parts.append("".join(_sources(sources)))
    if page.inferences:
        parts += [
            f"<h2>{escape(labels.text('inferences', page.language))}</h2>",
            f"<p>{escape(labels.text('inferences.text', page.language))}</p>",
            _inferences(page.inferences),
        ]
    return "\n".join(parts)


def _figures(figures: Sequence[FigureRow], labels: Labels, language: Language) -> str:
    head = "".join(
        f"<th>{escape(labels.text(f'table.{column}', language))}</th>"
        for column in ("figure", "wording", "base")
    )
    rows = "".join(
        f'<tr><td class="number">{escape(row.number)}</td><td>{escape(row.sentence)}</td>'
        f"<td>{escape(row.base)} {escape(row.date)}. <i>{escape(row.source)}</i></td></tr>"
        for row in figures
    )
    return f'<table class="figures"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _inferences(reasons: Sequence[str]) -> str:
    items = (
        f'<li><a name="inferred-{number}"></a>{escape(reason)}</li>'
        for number, reason in enumerate(reasons, 1)
    )
    return f'<ol class="inferences">{"".join(items)}</ol>'


def _sources(sources: Sequence[SourceRow]) -> Iterator[str]:
    yield '<ol class="sources">'
    for row in sources:
        places = f" – {escape('; '.join(row.places))}" if row.places else ""
        yield f'<li><a name="source-{escape(row.id)}"></a><b>{escape(row.title)}</b>{places}<br/>'
        yield f'<span class="muted">{escape(row.details)}</span></li>'
    yield "</ol>"
