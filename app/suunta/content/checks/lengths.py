"""Pages are as long as their readers have time for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.content.manuscript import Manuscript, PageManuscript
from suunta.content.markup import without_marks
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem, Severity

SHORT_FORM = 60
"""Words at most in the short form of a recommendation."""
WHOLE = {DocumentType.RECOMMENDATION: (450, 900), DocumentType.EXPERIMENT: (250, 600)}
"""Words at least and at most in all, for the types that have a measure."""

_SENTENCE_END = re.compile(r"[.!?…][’”)\]}*_]*(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*")


def words(markdown: str) -> int:
    return len(_WORD.findall(without_marks(markdown)))


def check_lengths(manuscript: Manuscript) -> Iterator[Problem]:
    for document, page in manuscript.pages():
        yield from _sections(page)
        if document.type is DocumentType.RECOMMENDATION:
            yield from _short_form(page)
        if document.type in WHOLE:
            yield from _whole(page, *WHOLE[document.type])


def _sections(page: PageManuscript) -> Iterator[Problem]:
    for section in page.sections:
        if not section.markdown.strip():
            yield Problem(
                page.file,
                section.line,
                f"The section {section.anchor!r} is empty.",
                "Write it or remove it.",
            )
        elif len(_SENTENCE_END.findall(section.markdown)) < 2:
            message = f"The section {section.anchor!r} has fewer than two sentences."
            yield Problem(
                page.file,
                section.line,
                message,
                "Say more, or join it to another section.",
                Severity.WARNING,
            )


def _short_form(page: PageManuscript) -> Iterator[Problem]:
    for section in page.sections:
        if section.anchor == "short" and words(section.markdown) > SHORT_FORM:
            message = (
                f"The short form has {words(section.markdown)} words; {SHORT_FORM} are allowed."
            )
            yield Problem(page.file, section.line, message, "Write it shorter.")


def _whole(page: PageManuscript, least: int, most: int) -> Iterator[Problem]:
    count = sum(words(section.markdown) for section in page.sections)
    if not least <= count <= most:
        message = f"The page has {count} words; it should have {least} to {most}."
        yield Problem(page.file, 1, message, "Lengthen or shorten it.", Severity.WARNING)
