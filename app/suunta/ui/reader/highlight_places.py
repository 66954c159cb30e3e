"""Where kept highlights stand on the page that is shown, and what a selection on it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from suunta.domain.document import Section
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation
from suunta.services.keeping.attaching import Passage
from suunta.services.keeping.finding_again import FoundAgain, Outcome
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.cite_selection import column_of
from suunta.ui.reader.highlight_grounds import Painted
from suunta.ui.reader.highlight_text import Matched, words_on_page
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words

_ENDING = re.compile(r"[\s\N{NO-BREAK SPACE}]?[^\w\s(\[]+")
"""What may end a passage and is no word: a full stop, a quotation mark, a sign for percent."""


class HighlightPlaces:
    """Answers for one text, as long as it is shown; what it has matched it keeps."""

    def __init__(self, browser: PageBrowser, pages: Sequence[ReadingPage]) -> None:
        self._browser = browser
        self._pages = pages
        self._text = page_words(browser.document())
        self._matched: dict[tuple[int, str], Matched] = {}

    def painted(
        self, found: Sequence[tuple[Highlight, FoundAgain]], noted: frozenset[str]
    ) -> tuple[Painted, ...]:
        """The places of those that stand on this page; `noted` are those with a note."""
        places = []
        for highlight, where in found:
            span = self._span(where, highlight.language)
            if span is not None:
                places.append(Painted(highlight.id, *span, has_note=highlight.id in noted))
        return tuple(sorted(places, key=lambda each: each.start))

    def highlights(self, start: int, end: int, edition: str) -> tuple[Highlight, ...]:
        """What a piece of the page would be as highlights: one for each section it touches."""
        return tuple(self._highlights(start, end, edition))

    def span_of(self, passage: Passage) -> tuple[int, int] | None:
        """Where a passage of the text stands on the page; `None` where no words are meant."""
        start = passage.quotation.start
        end = start + len(passage.quotation.quote)
        place = FoundAgain(Outcome.FOUND, passage.anchor, start, end)
        return self._span(place, passage.language) if start < end else None

    def _highlights(self, start: int, end: int, edition: str) -> Iterator[Highlight]:
        column = self._column(start)
        page = self._pages[column]
        for section in page.page.sections:
            if self._browser.sections.position(section.anchor) is None:
                continue
            first, last = self._browser.sections.span(section.anchor)
            chosen = max(start, first), min(end, last)
            span = self._matches(column, section).in_text(*chosen)
            if span is None:
                continue
            begin, stop = span
            shown = self._matches(column, section).on_page(*span)
            if shown is not None and _ENDING.match(self._text, shown[1], chosen[1]):
                stop = _with_ending(section.text, stop)
            passage = Quotation.taken_from(section.text, begin, stop)
            yield Highlight(
                page.document.id, page.page.language, section.anchor, passage, edition=edition
            )

    def _column(self, position: int) -> int:
        if len(self._pages) == 1:
            return 0
        return min(column_of(self._browser.document(), position), len(self._pages) - 1)

    def _span(self, where: FoundAgain, language: Language) -> tuple[int, int] | None:
        for column, page in enumerate(self._pages):
            section = page.page.section(where.anchor)
            is_here = page.page.language is language and section is not None
            if where.outcome is Outcome.LOST or not is_here or section is None:
                continue
            if self._browser.sections.position(section.anchor) is None:
                continue  # the short form leaves it out
            span = self._matches(column, section).on_page(where.start, where.end)
            if span is None:
                continue
            is_open = section.text[where.start : where.end].strip()[-1:].isalnum()
            return (span[0], span[1] if is_open else _with_ending(self._text, span[1]))
        return None

    def _matches(self, column: int, section: Section) -> Matched:
        key = column, section.anchor
        if key not in self._matched:
            span = self._browser.sections.span(section.anchor)
            words = words_on_page(self._browser.document(), span, column)
            self._matched[key] = Matched(section.text, words)
        return self._matched[key]


def _with_ending(text: str, end: int) -> int:
    """Where the signs end that follow a word."""
    match = _ENDING.match(text, end)
    return match.end() if match else end
