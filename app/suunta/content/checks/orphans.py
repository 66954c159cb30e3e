"""What nothing uses: sources nobody cites, facts no page shows, documents without ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from suunta.content.formula import operands
from suunta.content.manuscript import Manuscript
from suunta.content.markup import CITATION, FIGURE, LINK, citations, marks
from suunta.domain.address import Address
from suunta.domain.fact import FactKind
from suunta.domain.problem import Problem, Severity


def check_orphans(manuscript: Manuscript) -> Iterator[Problem]:
    cited, shown, linked = _used(manuscript)
    for ledger, position, source in manuscript.entries("sources"):
        if source["id"] not in cited:
            message = f"Nothing cites the source {source['id']!r}."
            yield _warning(ledger.file, ledger.line(position, "id"), message)
    for ledger, position, fact in manuscript.entries("facts"):
        # The figures of the discussions have pages of their own.
        if fact["kind"] != FactKind.SURVEY and fact["id"] not in shown:
            message = f"No page shows the fact {fact['id']!r}."
            yield _warning(ledger.file, ledger.line(position, "id"), message)
    for document in manuscript.documents:
        if document.id not in linked:
            message = f"Nothing leads to {document.id} or away from it."
            yield _warning(document.file, document.about.line(), message)


def _warning(file: str, line: int, message: str) -> Problem:
    return Problem(file, line, message, "Use it, or remove it.", Severity.WARNING)


def _used(manuscript: Manuscript) -> tuple[set[str], set[str], set[str]]:
    """The sources that are cited, the facts that are shown, the documents that are connected."""
    cited: set[str] = set()
    shown: set[str] = set()
    linked: set[str] = set()
    for document, page in manuscript.pages():
        texts = [section.markdown for section in page.sections]
        texts += [str(value) for value in page.front.data.values()]
        for text in texts:
            for mark in marks(CITATION, text):
                cited.update(citation.source for citation in citations(mark.target))
            shown.update(mark.target for mark in marks(FIGURE, text))
            targets = {Address.parse(mark.target).id for mark in marks(LINK, text)}
            linked |= targets
            if targets:
                linked.add(document.id)
    for document in manuscript.documents:
        about: dict[str, Any] = document.about.data
        relations = about.get("relations", ())
        given = (about.get("sector", {}), about.get("use_case", {}), *relations)
        cited.update(entry["source"] for entry in given if "source" in entry)
        linked.update(relation["to"] for relation in relations)
        if relations or "use_case" in about:
            linked.add(document.id)
    for _, _, fact in manuscript.entries("facts"):
        cited.add(fact["source"])
        shown.update(operands(fact.get("formula", "")))
    cited.update(
        entry["source"] for _, _, entry in manuscript.entries("thesaurus") if "source" in entry
    )
    return cited, shown, linked
