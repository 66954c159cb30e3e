"""Relations lead from one document to another, once, between types that fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from suunta.content.manuscript import DocumentManuscript, Manuscript
from suunta.domain.document import DocumentType
from suunta.domain.problem import Problem
from suunta.domain.relation import RelationType

_ANYTHING = tuple(DocumentType)
_ENDS: Mapping[str, tuple[str, tuple[DocumentType, ...]]] = {
    RelationType.TESTS: (DocumentType.EXPERIMENT, (DocumentType.RECOMMENDATION,)),
    RelationType.BEARS_ON: (DocumentType.USE_CASE, (DocumentType.RECOMMENDATION,)),
    RelationType.CONCERNS: (
        DocumentType.REGULATION,
        (DocumentType.EXPERIMENT, DocumentType.RECOMMENDATION),
    ),
    RelationType.CONFUSED_WITH: (DocumentType.EXPERIMENT, (DocumentType.EXPERIMENT,)),
    RelationType.SERVES: (DocumentType.ECOSYSTEM, _ANYTHING),
    RelationType.SUPPORTS: (DocumentType.FIGURE, (DocumentType.RECOMMENDATION,)),
}
"""Where a relation may begin and end; `related` joins anything."""

_ITSELF = "Point it at another one, or take it out."


def check_relations(manuscript: Manuscript) -> Iterator[Problem]:
    for document in manuscript.documents:
        yield from _written(document)
    for ledger, position, fact in manuscript.entries("facts"):
        for number, target in enumerate(fact.get("supports", ())):
            line = ledger.line(position, "supports", number)
            yield from _ends(RelationType.SUPPORTS.value, fact["id"], target, ledger.file, line)
    for name, keys in (("facts", ("confused_with",)), ("thesaurus", ("broader", "related"))):
        for ledger, position, entry in manuscript.entries(name):
            for key in keys:
                if entry["id"] in entry.get(key, ()):
                    line = ledger.line(position, key, entry[key].index(entry["id"]))
                    message = f"{entry['id']} points at itself."
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
    first, last = _ENDS.get(kind, (_type(origin), _ANYTHING))
    if _type(origin) != first or _type(target) not in last:
        message = f"The relation {kind!r} does not lead from {origin} to {target}."
        ends = "anything" if last is _ANYTHING else " or ".join(last)
        remedy = f"It leads from {first} to {ends}; 'related' joins the rest."
        yield Problem(file, line, message, remedy)


def _type(identifier: str) -> str:
    return identifier.partition("/")[0]
