"""Identifiers stand once, and each fact's identifier fits its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.domain.document import DocumentType
from suunta.domain.problem import Problem

_WITH_IDENTIFIERS = ("facts", "thesaurus", "sources", "counties", "taxonomy")


def check_identifiers(manuscript: Manuscript) -> Iterator[Problem]:
    for name in _WITH_IDENTIFIERS:
        yield from _doubles(manuscript, name)
    yield from _facts(manuscript)
    yield from _classes(manuscript)


def _doubles(manuscript: Manuscript, name: str) -> Iterator[Problem]:
    ledger = manuscript.ledgers.get(name)
    if ledger is None:
        return
    seen: Counter[str] = Counter()
    for position, identifier in enumerate(manuscript.ids(name)):
        seen[identifier] += 1
        if seen[identifier] > 1:
            message = f"The identifier {identifier!r} stands here a second time."
            yield Problem(
                ledger.file,
                ledger.line(position, "id"),
                message,
                "Rename or remove one of the two.",
            )


def _facts(manuscript: Manuscript) -> Iterator[Problem]:
    ledger = manuscript.ledgers.get("facts")
    for position, entry in enumerate(ledger.entries() if ledger else []):
        assert ledger is not None
        is_figure = str(entry["id"]).startswith("figure/")
        if is_figure != (entry["kind"] == "survey"):
            message = f"{entry['id']}: figure/… is for the kind survey, fact/… for the others."
            yield Problem(
                ledger.file,
                ledger.line(position, "id"),
                message,
                "Correct the kind or the identifier.",
            )


def _classes(manuscript: Manuscript) -> Iterator[Problem]:
    """The taxonomy's classes and their documents are the same."""
    ledger = manuscript.ledgers.get("taxonomy")
    if ledger is None:
        return
    written = {
        document.id for document in manuscript.documents if document.type is DocumentType.USE_CASE
    }
    named = [f"{DocumentType.USE_CASE}/{slug}" for slug in ledger.yaml.data["use_cases"]]
    for position, identifier in enumerate(named):
        if identifier not in written | manuscript.unread:
            line = ledger.yaml.line("use_cases", position)
            yield Problem(
                ledger.file,
                line,
                f"There is no document {identifier!r}.",
                "Write it or remove the class.",
            )
    for missing in sorted(written - set(named)):
        message = f"{missing!r} is missing from the taxonomy's order."
        yield Problem(
            ledger.file, ledger.yaml.line("use_cases"), message, "Add its slug to use_cases."
        )
