"""Citing: what one section of a page rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from suunta.content.markup import CITATION, citations
from suunta.domain.document import Page
from suunta.domain.provenance import Citation
from suunta.services.reading_page import ReadingPage, SourceRow


def cited_sources(shown: ReadingPage, anchor: str) -> tuple[SourceRow, ...]:
    """The sources a section cites, in the order and with the numbers of its page.

    Each comes with the places the section cites it for, not those of the whole page.
    """
    section = shown.page.section(anchor)
    names = _names(shown.page)
    places: dict[str, dict[str, None]] = {}
    for each in _written(section.markdown if section else ""):
        named = places.setdefault(each.source, {})
        if each.place:
            named[names.get(each, each).place] = None
    return tuple(
        replace(source, places=tuple(places[source.id]))
        for source in shown.sources
        if source.id in places
    )


def _written(markdown: str) -> Iterator[Citation]:
    for match in CITATION.finditer(markdown):
        yield from citations(match[1])


def _names(page: Page) -> dict[Citation, Citation]:
    """Each citation as it is written, and as the page's language calls its place.

    A page holds the latter in the order in which its text has the former.
    """
    written = dict.fromkeys(_written("\n".join(section.markdown for section in page.sections)))
    if [each.source for each in written] != [each.source for each in page.citations]:
        return {}
    return dict(zip(written, page.citations, strict=True))
