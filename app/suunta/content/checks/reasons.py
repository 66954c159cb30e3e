"""Readers learn why: a figure on a page and two figures easily confused say so in words."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.manuscript import DocumentManuscript, Manuscript
from suunta.content.markup import FIGURE, marks
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem
from suunta.domain.relation import RelationType

_PREFIX = f"{DocumentType.FIGURE}/"
_EXPLAINED = (
    DocumentType.RECOMMENDATION,
    DocumentType.USE_CASE,
    DocumentType.EXPERIMENT,
    DocumentType.ECOSYSTEM,
    DocumentType.REGULATION,
)
"""Pages that are not about the figures themselves, as those on Polis and on the vision work are."""

Shown = dict[str, tuple[str, int]]
"""The figures of a document, with the file and line where each stands first."""


def check_reasons(manuscript: Manuscript) -> Iterator[Problem]:
    """What the schemas cannot ask for; every relation that is written has its reason from them."""
    yield from _confused(manuscript)
    figures = {name for name in manuscript.ids("facts") if name.startswith(_PREFIX)}
    supported = {
        (tie["to"], fact["id"])
        for _, _, fact in manuscript.entries("facts")
        for tie in fact.get("supports", ())
    }
    for document in manuscript.documents:
        shown = _shown(document, figures)
        told = {relation["to"] for relation in document.about.data.get("relations", ())}
        if document.type in _EXPLAINED:
            for figure, (file, line) in shown.items():
                if figure not in told and (document.id, figure) not in supported:
                    message = f"Nothing says why {document.id} shows {figure}."
                    remedy = f"Add a relation 'shows' with its reason to {document.file}."
                    yield Problem(file, line, message, remedy)
        yield from _idle(document, figures - shown.keys())


def _confused(manuscript: Manuscript) -> Iterator[Problem]:
    """Two figures are two pages; a fact that is no figure has none."""
    for ledger, position, fact in manuscript.entries("facts"):
        for number, tie in enumerate(fact.get("confused_with", ())):
            ends = {fact["id"], tie["to"]}
            are_two_figures = len(ends) == 2 and all(end.startswith(_PREFIX) for end in ends)
            if are_two_figures and "reason" not in tie:
                line = ledger.line(position, "confused_with", number, "to")
                message = f"Nothing says how {fact['id']} and {tie['to']} differ."
                yield Problem(ledger.file, line, message, "Write a 'reason' beside 'to'.")


def _idle(document: DocumentManuscript, absent: set[str]) -> Iterator[Problem]:
    """Reasons for figures that the document does not show."""
    for position, relation in enumerate(document.about.data.get("relations", ())):
        if relation["type"] == RelationType.SHOWS and relation["to"] in absent:
            line = document.about.line("relations", position, "to")
            message = f"No section of {document.id} shows {relation['to']}."
            yield Problem(document.file, line, message, "Show it, or take the relation out.")


def _shown(document: DocumentManuscript, figures: set[str]) -> Shown:
    shown: Shown = {}
    for page in document.pages:
        for section in page.sections:
            for mark in marks(FIGURE, section.markdown):
                if mark.target in figures:
                    shown.setdefault(mark.target, (page.file, section.line + 1 + mark.line))
    return shown
