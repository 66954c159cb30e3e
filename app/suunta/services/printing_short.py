"""The short form of a page on paper, with the sources and reasons that it needs and no more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from suunta.domain.labels import Labels
from suunta.services.citing import cited_sources
from suunta.services.page_html import page_html
from suunta.services.reading_page import ReadingPage, SourceRow

_CITED = re.compile(r'(<a class="citation" href="#source-([^"]*)"[^>]*>)\d+(?=</a>)')
_INFERRED = re.compile(r'(<a class="inferred" href="#inferred-)(\d+)(?=")')


def short_on_paper(short: ReadingPage, whole: ReadingPage, labels: Labels) -> ReadingPage:
    """The short form with its notes beneath it, numbered anew."""
    cited = _in_order(match[2] for match in _CITED.finditer(short.html))
    inferred = _in_order(match[2] for match in _INFERRED.finditer(short.html))
    rows = _rows(short, whole)
    sources = tuple(
        replace(rows[each], number=number) for number, each in enumerate(cited, 1) if each in rows
    )
    reasons = tuple(whole.page.inferences[int(each) - 1] for each in inferred)
    html = _CITED.sub(lambda match: f"{match[1]}{cited.index(match[2]) + 1}", short.html)
    html = _INFERRED.sub(lambda match: f"{match[1]}{inferred.index(match[2]) + 1}", html)
    notes = replace(short.page, sections=(), inferences=reasons)
    return replace(short, html=f"{html}\n{page_html(notes, sources, (), labels)}", sources=sources)


def _in_order(found: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found))


def _rows(short: ReadingPage, whole: ReadingPage) -> dict[str, SourceRow]:
    """The sources of the sections that are there, each with the places they cite it for."""
    rows: dict[str, SourceRow] = {}
    for section in short.page.sections:
        for row in cited_sources(whole, section.anchor):
            before = rows[row.id].places if row.id in rows else ()
            rows[row.id] = replace(row, places=tuple(dict.fromkeys((*before, *row.places))))
    return rows
