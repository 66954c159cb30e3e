"""Everything that is referred to exists: sources, facts, documents, anchors, counties, terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from suunta.content.checks.texts import slides
from suunta.content.deck_manuscript import DeckManuscript, references
from suunta.content.manuscript import Manuscript, PageManuscript
from suunta.content.markup import CITATION, FIGURE, LINK, citations, marks
from suunta.domain.address import SCHEME, Address
from suunta.domain.document_type import DocumentType
from suunta.domain.problem import Problem

_MADE_ANCHORS = {
    DocumentType.FIGURE: {"statement", "meaning", "base", "source"},
    DocumentType.TERM: {"definition", "languages", "source"},
}
_LEDGERS = {"fact": "facts", "source": "sources", "county": "counties", "term": "thesaurus"}
"""Where the things of a kind are listed; documents and classes have folders."""
_MADE_FROM: dict[str, str] = {DocumentType.FIGURE: "facts", DocumentType.TERM: "thesaurus"}
"""Where the documents of a type are listed that have no folder."""


def check_references(manuscript: Manuscript) -> Iterator[Problem]:
    names = _Names(manuscript)
    for _, page in manuscript.pages():
        yield from _page(page, names)
    for document in manuscript.documents:
        for place, kind, name in _about_references(document.about.data):
            yield from names.missing(kind, name, document.file, document.about.line(*place))
    for name, finder in (("facts", _fact_references), ("thesaurus", _concept_references)):
        for ledger, position, entry in manuscript.entries(name):
            for place, kind, target in finder(entry):
                yield from names.missing(kind, target, ledger.file, ledger.line(position, *place))
    for deck in manuscript.decks:
        yield from _deck(deck, names)
    for _, text in slides(manuscript):
        for mark in marks(FIGURE, text.words):
            yield from names.missing("fact", mark.target, text.file, text.line + mark.line)


class _Names:
    """What can be referred to, by kind.

    What stands in a file that cannot be read is not known and not missed: that file is the mistake.
    """

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        facts, terms = manuscript.ids("facts"), manuscript.ids("thesaurus")
        self.anchors: dict[str, set[str]] = {
            document.id: {section.anchor for page in document.pages for section in page.sections}
            for document in manuscript.documents
        }
        self.anchors |= {
            fact: _MADE_ANCHORS[DocumentType.FIGURE] for fact in facts if fact.startswith("figure/")
        }
        self.anchors |= {
            f"{DocumentType.TERM}/{term}": _MADE_ANCHORS[DocumentType.TERM] for term in terms
        }
        self._known: dict[str, set[str]] = {
            "document": set(self.anchors),
            "fact": set(facts),
            "source": set(manuscript.ids("sources")),
            "county": set(manuscript.ids("counties")),
            "term": set(terms),
            "use-case class": {
                document.id.partition("/")[2]
                for document in manuscript.documents
                if document.type is DocumentType.USE_CASE
            },
        }

    def missing(self, kind: str, name: str, file: str, line: int) -> Iterator[Problem]:
        if name in self._known[kind] or self._is_unread(kind, name):
            return
        nearest = get_close_matches(name, self._known[kind], n=1)
        remedy = (
            f"Did you mean {nearest[0]!r}?" if nearest else f"Add the {kind} or correct its name."
        )
        yield Problem(file, line, f"There is no {kind} {name!r}.", remedy)

    def _is_unread(self, kind: str, name: str) -> bool:
        identifier = f"{DocumentType.USE_CASE}/{name}" if kind == "use-case class" else name
        if identifier in self._manuscript.unread:
            return True
        ledger = _LEDGERS.get(kind) or _MADE_FROM.get(name.partition("/")[0])
        return ledger is not None and ledger not in self._manuscript.ledgers


def _page(page: PageManuscript, names: _Names) -> Iterator[Problem]:
    for section in page.sections:
        first = section.line + 1
        for mark in marks(CITATION, section.markdown):
            for citation in citations(mark.target):
                yield from names.missing("source", citation.source, page.file, first + mark.line)
        for mark in marks(FIGURE, section.markdown):
            yield from names.missing("fact", mark.target, page.file, first + mark.line)
        for mark in marks(LINK, section.markdown):
            yield from _link(mark.target, page, first + mark.line, names)
    for key in ("title", "summary", "technology", "status"):
        for mark in marks(FIGURE, page.front.data.get(key, "")):
            yield from names.missing("fact", mark.target, page.file, page.front.line(key))


def _link(target: str, page: PageManuscript, line: int, names: _Names) -> Iterator[Problem]:
    if not target.startswith(SCHEME):
        message = f"The link {target!r} leaves the knowledge."
        yield Problem(
            page.file,
            line,
            message,
            "Link to a suunta: address; name outside places in sources.yaml.",
        )
        return
    yield from _place(Address.parse(target), page.file, line, names)


def _place(address: Address, file: str, line: int, names: _Names) -> Iterator[Problem]:
    if address.id not in names.anchors:
        yield from names.missing("document", address.id, file, line)
    elif address.anchor and address.anchor not in names.anchors[address.id]:
        has = ", ".join(sorted(names.anchors[address.id]))
        yield Problem(
            file, line, f"{address.id} has no anchor {address.anchor!r}.", f"It has: {has}."
        )


def _deck(deck: DeckManuscript, names: _Names) -> Iterator[Problem]:
    for position, slide in deck.slides():
        for place, reference in enumerate(references(slide)):
            line = deck.line(position, "of", place)
            if reference.startswith("fact/"):
                yield from names.missing("fact", reference, deck.file, line)
            else:
                yield from _place(Address.parse(reference), deck.file, line, names)
        for place, written in enumerate(slide.get("sources", ())):
            for citation in citations(written):
                line = deck.line(position, "sources", place)
                yield from names.missing("source", citation.source, deck.file, line)


Reference = tuple[tuple[str | int, ...], str, str]
"""Where it stands, what kind of thing it names, and the name."""


def _about_references(about: dict[str, Any]) -> Iterator[Reference]:
    for position, region in enumerate(about.get("regions", ())):
        yield ("regions", position), "county", region
    for key in ("sector", "use_case"):
        if "source" in about.get(key, {}):
            yield (key, "source"), "source", about[key]["source"]
    if "use_case" in about:
        yield ("use_case", "value"), "use-case class", about["use_case"]["value"]
        for position, slug in enumerate(about["use_case"].get("also", ())):
            yield ("use_case", "also", position), "use-case class", slug
    for position, relation in enumerate(about.get("relations", ())):
        yield ("relations", position, "to"), "document", relation["to"]
        if "source" in relation:
            yield ("relations", position, "source"), "source", relation["source"]


def _fact_references(entry: dict[str, Any]) -> Iterator[Reference]:
    yield ("source",), "source", entry["source"]
    for key, kind in (("supports", "document"), ("confused_with", "fact")):
        for position, tie in enumerate(entry.get(key, ())):
            yield (key, position, "to"), kind, tie["to"]


def _concept_references(entry: dict[str, Any]) -> Iterator[Reference]:
    if "source" in entry:
        yield ("source",), "source", entry["source"]
    yield from _each(entry, "broader", "term")
    yield from _each(entry, "related", "term")
    yield from _each(entry, "seen_in", "document")


def _each(entry: dict[str, Any], key: str, kind: str) -> Iterable[Reference]:
    for position, name in enumerate(entry.get(key, ())):
        yield (key, position), kind, name
