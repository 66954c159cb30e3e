"""Each type has its sections, in their order, with the same anchors in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from suunta.content.manuscript import Manuscript, PageManuscript
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem

FIXED = {
    DocumentType.RECOMMENDATION: (
        "short",
        "why",
        "figures",
        "what-to-do",
        "action",
        "discuss",
        "sources",
    ),
    DocumentType.EXPERIMENT: (
        "what",
        "how",
        "for-whom",
        "what-it-could-change",
        "status",
        "confusion",
        "sources",
    ),
    DocumentType.USE_CASE: ("short", "scopes", "covers", "examples", "experiments", "sources"),
}
"""The whole list, for the types whose documents are all alike.

The others begin with `short` and end with `sources`.
"""


def check_anchors(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        first = document.pages[0]
        for page in document.pages:
            if document.type in FIXED:
                yield from _fixed(document.type, page)
            else:
                yield from _free(page)
            if _anchors(page) != _anchors(first):
                difference = _difference(_anchors(page), _anchors(first))
                message = f"The anchors differ from {first.file}: {difference}."
                line = _departure(page, _anchors(first))
                yield Problem(page.file, line, message, "Make them the same.")


def _fixed(kind: DocumentType, page: PageManuscript) -> Iterator[Problem]:
    anchors, order = _anchors(page), FIXED[kind]
    for section in page.sections:
        if section.anchor not in order:
            message = f"A page of type {kind} has no section {section.anchor!r}."
            yield Problem(page.file, section.line, message, f"Its sections are: {_list(order)}.")
    missing = [anchor for anchor in order if anchor not in anchors]
    if missing:
        yield Problem(page.file, 1, f"Sections are missing: {_list(missing)}.", "Write them.")
    known = [anchor for anchor in anchors if anchor in order]
    if not missing and known != list(order):
        message = f"The sections are out of order: {_list(known)}."
        yield Problem(page.file, _departure(page, order), message, f"Order: {_list(order)}.")


def _free(page: PageManuscript) -> Iterator[Problem]:
    remedy = "A page begins with 'short' and ends with 'sources'; its own sections stand between."
    anchors = _anchors(page)
    if anchors[:1] != ("short",):
        line = page.sections[0].line if page.sections else 1
        yield Problem(page.file, line, "The first section is not 'short'.", remedy)
    elif anchors[-1] != "sources":
        message = "The last section is not 'sources'."
        yield Problem(page.file, page.sections[-1].line, message, remedy)
    elif len(anchors) < 3:
        message = "The page has no sections of its own."
        yield Problem(page.file, page.sections[0].line, message, remedy)


def _anchors(page: PageManuscript) -> tuple[str, ...]:
    return tuple(section.anchor for section in page.sections)


def _departure(page: PageManuscript, order: Sequence[str]) -> int:
    """The line of the first section that does not stand where `order` has it."""
    line = 1
    for section, anchor in zip_longest(page.sections, order):
        if section is None or section.anchor != anchor:
            return section.line if section else line
        line = section.line
    return line


def _difference(one: Sequence[str], other: Sequence[str]) -> str:
    differing = sorted(set(one) ^ set(other))
    return _list(differing) if differing else "same anchors, other order"


def _list(anchors: Sequence[str]) -> str:
    return ", ".join(anchors)
