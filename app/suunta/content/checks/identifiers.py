"""Identifiers, places in lists and names in the glossary stand once."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.content.manuscript import Manuscript
from suunta.domain.address import is_identifier
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem, Severity

_WITH_IDENTIFIERS = ("facts", "thesaurus", "sources", "counties", "taxonomy")


def check_identifiers(manuscript: Manuscript) -> Iterator[Problem]:
    for name in _WITH_IDENTIFIERS:
        yield from _doubles(manuscript, name)
    yield from _folders(manuscript)
    yield from _orders(manuscript)
    yield from _names(manuscript)
    yield from _classes(manuscript)


def _doubles(manuscript: Manuscript, name: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for ledger, position, entry in manuscript.entries(name):
        identifier = entry["id"]
        if identifier in seen:
            message = f"The identifier {identifier!r} stands here a second time."
            line = ledger.line(position, "id")
            yield Problem(ledger.file, line, message, "Rename or remove one of the two.")
        seen.add(identifier)


def _folders(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        if not is_identifier(document.id):
            name = document.id.partition("/")[2]
            message = f"The folder's name {name!r} is not lower-case English with hyphens."
            yield Problem(document.file, 0, message, "Rename the folder.")


def _orders(manuscript: Manuscript) -> Iterator[Problem]:
    first: dict[tuple[DocumentType, int], str] = {}
    for document in manuscript.documents:
        place = (document.type, document.about.data["order"])
        other = first.setdefault(place, document.id)
        if other != document.id:
            message = f"{other} has the place {place[1]} in the list as well."
            line = document.about.line("order")
            yield Problem(document.file, line, message, "Give each document a place of its own.")


def _names(manuscript: Manuscript) -> Iterator[Problem]:
    first: dict[tuple[str, str], str] = {}
    for ledger, position, concept in manuscript.entries("thesaurus"):
        for language, name in concept["preferred"].items():
            other = first.setdefault((language, name.casefold()), concept["id"])
            if other != concept["id"]:
                message = f"The term {other!r} has the name {name!r} as well."
                line = ledger.line(position, "preferred", language)
                remedy = "Join the two, or choose names that tell them apart."
                yield Problem(ledger.file, line, message, remedy, Severity.WARNING)


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
