"""Relations lead from one document to another, once, between types that fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from suunta.content.manuscript import DocumentManuscript, Manuscript
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem
from suunta.domain.relation import RelationType

_ANYTHING = tuple(DocumentType)
_ENDS: Mapping[str, tuple[tuple[DocumentType, ...], tuple[DocumentType, ...]]] = {
    RelationType.TESTS: ((DocumentType.EXPERIMENT,), (DocumentType.RECOMMENDATION,)),
    RelationType.BEARS_ON: ((DocumentType.USE_CASE,), (DocumentType.RECOMMENDATION,)),
    RelationType.CONCERNS: (
        (DocumentType.REGULATION,),
        (DocumentType.EXPERIMENT, DocumentType.RECOMMENDATION),
    ),
    RelationType.CONFUSED_WITH: ((DocumentType.EXPERIMENT,), (DocumentType.EXPERIMENT,)),
    RelationType.SERVES: ((DocumentType.ECOSYSTEM,), _ANYTHING),
    RelationType.SUPPORTS: ((DocumentType.FIGURE,), (DocumentType.RECOMMENDATION,)),
    RelationType.SHOWS: (_ANYTHING, (DocumentType.FIGURE,)),
}
"""Where a relation may begin and end; `related` joins anything."""

_ITSELF = "Point it at another one, or take it out."


def check_relations(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        yield from _written(document)
    for ledger, position, fact in manuscript.entries("facts"):
        for number, tie in enumerate(fact.get("supports", ())):
            line = ledger.line(position, "supports", number, "to")
            yield from _ends(RelationType.SUPPORTS.value, fact["id"], tie["to"], ledger.file, line)
        for number, tie in enumerate(fact.get("confused_with", ())):
            line = ledger.line(position, "confused_with", number, "to")
            if tie["to"] == fact["id"]:
                yield Problem(ledger.file, line, f"{fact['id']} points at itself.", _ITSELF)
    for ledger, position, concept in manuscript.entries("thesaurus"):
        for key in ("broader", "related"):
            if concept["id"] in concept.get(key, ()):
                line = ledger.line(position, key, concept[key].index(concept["id"]))
                message = f"{concept['id']} points at itself."
                yield Problem(ledger.file, line, message, _ITSELF)


def _written(document: DocumentManuscript) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for position, relation in enumerate(document.about.data.get("relations", ())):
        kind, target = relation["type"], relation["to"]
        line = document.about.line("relations", position, "to")
        if target == document.id:
            yield Problem(document.file, line, f"{target} points at itself.", _ITSELF)
        elif (kind, target) in seen:
            message = f"The relation {kind!r} to {target} stands here a second time."
            yield Problem(document.file, line, message, "Keep one, with the better reason.")
        else:
            yield from _ends(kind, document.id, target, document.file, line)
        seen.add((kind, target))


def _ends(kind: str, origin: str, target: str, file: str, line: int) -> Iterator[Problem]:
    first, last = _ENDS.get(kind, (_ANYTHING, _ANYTHING))
    if _type(origin) not in first or _type(target) not in last:
        message = f"The relation {kind!r} does not lead from {origin} to {target}."
        remedy = f"It leads from {_any(first)} to {_any(last)}; 'related' joins the rest."
        yield Problem(file, line, message, remedy)


def _any(types: tuple[DocumentType, ...]) -> str:
    return "anything" if types is _ANYTHING else " or ".join(types)


def _type(identifier: str) -> str:
    return identifier.partition("/")[0]
