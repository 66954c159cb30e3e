"""The short form of a recommendation: what it says, its figures, and what it asks one to do."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.document_type import DocumentType
from suunta.domain.labels import Labels
from suunta.services.page_html import page_html
from suunta.services.reading_page import OutlineRow, ReadingPage

SHORT, FIGURES, ACTION = "short", "figures", "action"


def has_short_form(page: ReadingPage) -> bool:
    """Whether there is less to show of a document than all."""
    is_recommendation = page.document.type is DocumentType.RECOMMENDATION
    return is_recommendation and all(page.page.section(name) for name in (SHORT, ACTION))


def short_form(page: ReadingPage, labels: Labels) -> ReadingPage:
    """The same page with nothing but its gist; the figures stand without the words about them."""
    sections = []
    for section in page.page.sections:
        if section.anchor in (SHORT, ACTION):
            sections.append(section)
        elif section.anchor == FIGURES and page.figures:
            sections.append(replace(section, html=""))
    # The gist first, then what it rests on, then the action: the order of the whole page.
    brief = replace(page.page, sections=tuple(sections), inferences=())
    return replace(
        page,
        outline=tuple(OutlineRow(section.anchor, section.heading) for section in sections),
        html=page_html(brief, (), page.figures, labels),
    )


def stands_in_short_form(page: ReadingPage, anchor: str) -> bool:
    """Whether an anchor of the whole page is there in the short form, too."""
    names = {SHORT, ACTION, *((FIGURES,) if page.figures else ())}
    return not anchor or anchor in names
