"""Each type has its sections, in their order, with the same anchors in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from suunta.content.manuscript import Manuscript, PageManuscript
from suunta.domain.document import DocumentType
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
            yield from _of_type(document.type, page)
            if _anchors(page) != _anchors(first):
                difference = _difference(_anchors(page), _anchors(first))
                message = f"The anchors differ from {first.file}: {difference}."
                yield Problem(
                    page.file,
                    page.sections[0].line if page.sections else 1,
                    message,
                    "Make them the same.",
                )


def _of_type(kind: DocumentType, page: PageManuscript) -> Iterator[Problem]:
    anchors = _anchors(page)
    if kind in FIXED:
        for section in page.sections:
            if section.anchor not in FIXED[kind]:
                allowed = ", ".join(FIXED[kind])
                message = f"A page of type {kind} has no section {section.anchor!r}."
                yield Problem(page.file, section.line, message, f"Its sections are: {allowed}.")
        missing = [anchor for anchor in FIXED[kind] if anchor not in anchors]
        if missing:
            yield Problem(
                page.file, 1, f"Sections are missing: {', '.join(missing)}.", "Write them."
            )
        ordered = [anchor for anchor in FIXED[kind] if anchor in anchors]
        if not missing and [anchor for anchor in anchors if anchor in FIXED[kind]] != ordered:
            yield Problem(
                page.file,
                page.sections[0].line,
                "The sections are out of order.",
                f"Order: {', '.join(ordered)}.",
            )
    elif len(anchors) < 3 or anchors[0] != "short" or anchors[-1] != "sources":
        line = page.sections[0].line if page.sections else 1
        message = "The page does not begin with the section 'short' and end with 'sources'."
        yield Problem(
            page.file, line, message, "Add or move them; sections of your own stand between."
        )


def _anchors(page: PageManuscript) -> tuple[str, ...]:
    return tuple(section.anchor for section in page.sections)


def _difference(one: Sequence[str], other: Sequence[str]) -> str:
    differing = sorted(set(one) ^ set(other))
    return ", ".join(differing) if differing else "same anchors, other order"
