"""Printing: a page as it stands on paper, with all that the window shows beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from suunta.domain.address import Address
from suunta.domain.dates import NO_BREAK_SPACE, written_date
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.provenance import Provenance
from suunta.export.printed_page import PICTURE, PrintedPage
from suunta.services.reading_page import FactBoxRow, FigureRow, ReadingPage

if TYPE_CHECKING:
    from suunta.export.picture import Picture

_CITATION = re.compile(r'<a class="citation" href="#[^"]*"[^>]*>([^<]*)</a>')
_INFERRED = re.compile(r'<a class="inferred" href="#inferred-(\d+)"[^>]*>([^<]*)</a>')
_UNKNOWN = re.compile(r'<span class="unknown">([^<]*)</span>')
_HERE = re.compile(r'<a href="#[^"]*"[^>]*>(.*?)</a>')
_WEB = re.compile(
    r'(<span class="muted">(?:[^<]*, )?)'
    r"((?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s<,]*)?)(?=</span></li>)"
)
"""The address of a source: the last that is told of it."""
_RAISED = re.compile(r"<sup>.*?</sup>")
_JOINER = "\N{WORD JOINER}"
"""What keeps the numbers of sources on the line of the word they stand at."""
_FIGURES = re.compile(r'<table class="figures">.*?</table>', re.DOTALL)


def printed_page(
    shown: ReadingPage,
    edition: Edition,
    labels: Labels,
    pictures: Mapping[str, Picture] | None = None,
    form: str = "",
) -> PrintedPage:
    """The page with its fact box, its figures, and its sources as endnotes.

    `form` says under the title what it is, where it is not the whole page.
    Each picture stands beneath the heading of the section with its anchor. The figures are
    paragraphs here: Qt parts the rows of a table wherever a sheet ends.
    """
    language, page = shown.page.language, shown.page
    date = written_date(edition.date, language)
    subject = labels.text("print.subject", language, edition=edition.name, date=date)
    address = str(Address(shown.document.id, language=language))
    pictures = pictures or {}
    body = _on_paper(shown.html)
    facts = "".join(_figure(row) for row in shown.figures)
    body = _FIGURES.sub(lambda _match: facts, _with_pictures(body, pictures))
    parts = [*_head(shown, labels, form), body, *_foot(shown, subject, address)]
    return PrintedPage(
        title=page.title,
        language=language,
        html="\n".join(parts),
        imprint=labels.text("print.edition", language, edition=edition.name),
        subject=subject,
        address=address,
        date=edition.date,
        pictures=pictures,
    )


def _with_pictures(html: str, anchors: Iterable[str]) -> str:
    for anchor in anchors:
        heading = re.compile(rf'(<a name="{re.escape(anchor)}"></a>\s*<h2>.*?</h2>)', re.DOTALL)
        place = f'<p class="picture"><img src="{PICTURE}{anchor}"/></p>'
        html = heading.sub(rf"\1\n{place}", html, count=1)
    return html


def _head(shown: ReadingPage, labels: Labels, form: str) -> Iterator[str]:
    page = shown.page
    kind = labels.text(f"type.{shown.document.type}", page.language)
    yield f'<p class="trail">{escape(shown.trail)}</p>'
    yield f"<h1>{escape(page.title)}</h1>"
    told = " · ".join(part for part in (kind, shown.document.id, form) if part)
    yield f'<p class="meta">{escape(told)}</p>'
    first = page.sections[0].text if page.sections else ""
    if page.summary and not first.startswith(page.summary):
        yield f'<p class="lead">{escape(page.summary)}</p>'
    if shown.fact_box:
        inferred = labels.text(f"provenance.{Provenance.INFERRED}", page.language)
        rows = "".join(_fact(row, inferred) for row in shown.fact_box)
        yield f'<table class="facts" width="100%">{rows}</table>'


def _fact(row: FactBoxRow, inferred: str) -> str:
    notes = [inferred] if row.provenance is Provenance.INFERRED else []
    notes += [row.note] if row.note else []
    note = f' <span class="muted">({escape(": ".join(notes))})</span>' if notes else ""
    label = f'<td class="label" width="24%">{escape(row.label)}</td>'
    return f"<tr>{label}<td>{escape(row.value)}{note}</td></tr>"


def _figure(row: FigureRow) -> str:
    beside = f"{escape(row.base)} {escape(row.date)}. <i>{escape(row.source)}</i>"
    return (
        f'<p class="fact"><b>{escape(row.sentence)}</b><br/><span class="muted">{beside}</span></p>'
    )


def _foot(shown: ReadingPage, subject: str, address: str) -> Iterator[str]:
    yield f'<p class="review">{escape(shown.review)}</p>'
    link = f'<a href="{escape(address)}">{escape(address)}</a>'
    yield f'<p class="imprint">Suunta. {escape(subject)}. {link}</p>'


def _on_paper(html: str) -> str:
    """Nobody can follow a mark on paper to a hint: it says by itself what it is."""
    html = _CITATION.sub(r"[\1]", html)
    html = _INFERRED.sub(lambda match: _mark("inferred", f"{match[2]} {match[1]}"), html)
    html = _UNKNOWN.sub(lambda match: _mark("unknown", match[1]), html)
    html = _HERE.sub(r"\1", html)
    html = _RAISED.sub(lambda match: _JOINER + match[0].replace(", ", f",{_JOINER}"), html)
    return _WEB.sub(r'\1<a class="web" href="https://\2">\2</a>', html)


def _mark(name: str, words: str) -> str:
    """On one line: what is left of it alone would be read as something else."""
    return f'<span class="{name}">({words.replace(" ", NO_BREAK_SPACE)})</span>'
