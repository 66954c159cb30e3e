"""Citing: what one section of a page rests on."""

from __future__ import annotations

from dataclasses import replace

from suunta.content.markup import CITATION, citations
from suunta.services.reading_page import ReadingPage, SourceRow


def cited_sources(shown: ReadingPage, anchor: str) -> tuple[SourceRow, ...]:
    """The sources a section cites, in the order and with the numbers of its page.

    Each comes with the places the section cites it for, not those of the whole page.
    """
    section = shown.page.section(anchor)
    places: dict[str, dict[str, None]] = {}
    for match in CITATION.finditer(section.markdown if section else ""):
        for each in citations(match[1]):
            named = places.setdefault(each.source, {})
            if each.place:
                named[each.place] = None
    return tuple(
        replace(source, places=tuple(places[source.id]))
        for source in shown.sources
        if source.id in places
    )
