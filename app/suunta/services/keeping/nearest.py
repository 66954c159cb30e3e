"""The passages that come nearest to what a lost highlight, note or bookmark stood on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from suunta.domain.bookmark import Bookmark
from suunta.domain.document import DocumentId, Page, Section
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.keeping.attaching import Passage, Placed

MOST = 5
ALIKE = 45.0
"""Of 100: what is less like the lost words is no help to whoever looks for them."""

_LONGEST = 4
"""Sentences; nobody compares more than that at a glance."""
_SHORT = 0.6
"""The share of a sentence under which the lost words are looked for inside it."""
_AT_HOME = 6.0
"""What speaks for the section it stood in, if there still is one of that name."""
_SENTENCE = re.compile(r"\S.*?(?:[.!?…][”\"’)]*(?=\s)|(?=\n)|\Z)", re.DOTALL)
_REASON = re.compile(r"\([\w ]+: [^)]*\)\s*")
"""What was inferred gives its reason after the sentence: no words of the page."""
_WORD = re.compile(r"\w{4,}")
_STEM = 6
"""Letters that a word keeps in most of its forms."""

Cancelled = Callable[[], bool]
Pages = Iterable[tuple[DocumentId, Page]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may be meant."""

    passage: Passage
    heading: str
    text: str
    """The words of the passage; of a section as a whole, its first ones."""
    likeness: float
    """Of 100, the nearer the greater."""


def nearest(
    thing: Placed, pages: Pages, most: int = MOST, cancelled: Cancelled = lambda: False
) -> tuple[Candidate, ...]:
    """At most that many, the nearest first: sentences for a highlight, sections for the others.

    Reads every text of the pages: a job.
    """
    found: list[Candidate] = []
    for document, page in pages:
        if cancelled():
            return ()
        found += _candidates(thing, document, page)
    return tuple(_best(found, most))


def nearest_document(
    thing: Placed, knowledge: KnowledgeBase, cancelled: Cancelled = lambda: False
) -> DocumentId:
    """The thing's own document, or else the one that holds what is nearest; empty if none does."""
    if thing.document in knowledge.documents:
        return thing.document
    pages = ((each.id, page) for each in knowledge for page in _in_its_language(thing, each.pages))
    found = nearest(thing, pages, 1, cancelled)
    return found[0].passage.document if found else ""


def _best(found: Iterable[Candidate], most: int) -> list[Candidate]:
    """The nearest; of those that share words only the nearer one."""
    best: list[Candidate] = []
    for each in sorted(found, key=lambda each: each.likeness, reverse=True):
        if len(best) == most:
            break
        if not any(_overlap(each.passage, other.passage) for other in best):
            best.append(each)
    return best


def _overlap(one: Passage, other: Passage) -> bool:
    places = [(each.document, each.language, each.anchor) for each in (one, other)]
    starts = [each.quotation.start for each in (one, other)]
    ends = [each.quotation.start + len(each.quotation.quote) for each in (one, other)]
    return places[0] == places[1] and max(starts) < min(ends)


def _in_its_language(thing: Placed, pages: Mapping[Language, Page]) -> Iterator[Page]:
    for language, page in pages.items():
        if thing.language in (None, language):
            yield page


def _candidates(thing: Placed, document: DocumentId, page: Page) -> Iterator[Candidate]:
    if isinstance(thing, Highlight):
        yield from _sentences(thing, document, page)
    else:
        yield from _sections(thing, document, page)


def _sentences(thing: Highlight, document: DocumentId, page: Page) -> Iterator[Candidate]:
    quote = _folded(thing.passage.quote)
    count = min(_LONGEST, max(1, len(_SENTENCE.findall(thing.passage.quote.strip()))))
    for section in page.sections:
        home = _AT_HOME if (document, section.anchor) == (thing.document, thing.anchor) else 0.0
        for start, end in _runs(section.text, count):
            words = section.text[start:end]
            likeness = min(100.0, _likeness(quote, _folded(words)) + home)
            if likeness >= ALIKE:
                quotation = Quotation.taken_from(section.text, start, end)
                passage = _passage(document, page, section, quotation)
                yield Candidate(passage, section.heading, " ".join(words.split()), likeness)


def _runs(text: str, count: int) -> Iterator[tuple[int, int]]:
    """Where that many sentences of one paragraph stand, beginning with each of them."""
    spans = [_without_reason(text, *match.span()) for match in _SENTENCE.finditer(text)]
    for first, (start, _) in enumerate(spans):
        ends = [end for _, end in spans[first : first + count]]
        # The last of a paragraph have no such number after them.
        yield start, next(end for end in reversed(ends) if "\n" not in text[start:end])


def _without_reason(text: str, start: int, end: int) -> tuple[int, int]:
    reason = _REASON.match(text, start, end)
    return (reason.end() if reason else start), end


def _likeness(quote: str, words: str) -> float:
    if len(quote) < _SHORT * len(words):
        return 0.9 * fuzz.partial_ratio(quote, words)
    return max(fuzz.ratio(quote, words), fuzz.token_sort_ratio(quote, words))


def _sections(thing: Bookmark | Note, document: DocumentId, page: Page) -> Iterator[Candidate]:
    if not thing.anchor:
        likeness = max(fuzz.ratio(thing.document, document), _named(thing, page.title))
        likeness += _AT_HOME if document == thing.document else 0.0
        if likeness >= ALIKE:
            yield Candidate(_head(document, page), "", page.title, min(100.0, likeness))
        return
    for section in page.sections:
        likeness = max(fuzz.ratio(thing.anchor, section.anchor), _named(thing, section.heading))
        if isinstance(thing, Note):
            likeness = max(
                likeness, 100.0 * _share(thing.text, f"{section.heading} {section.text}")
            )
        if likeness >= ALIKE:
            passage = _passage(document, page, section, Quotation(""))
            words = " ".join(section.text.split())
            yield Candidate(passage, section.heading, words, likeness)


def _named(thing: Bookmark | Note, name: str) -> float:
    """How like the name of a place is to the one the thing remembers."""
    if isinstance(thing, Note):
        return 0.0
    remembered = thing.title.rpartition(" – ")[2]
    return fuzz.ratio(_folded(remembered), _folded(name)) if remembered else 0.0


def _share(words: str, text: str) -> float:
    """How many of the words there are in a text, in any of their forms."""
    stems = _stems(words)
    return len(stems & _stems(text)) / len(stems) if stems else 0.0


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(_folded(text)))


def _passage(document: DocumentId, page: Page, section: Section, quotation: Quotation) -> Passage:
    title = f"{page.title} – {section.heading}"
    return Passage(document, page.language, section.anchor, title, quotation)


def _head(document: DocumentId, page: Page) -> Passage:
    return Passage(document, page.language, "", page.title, Quotation(""))


def _folded(text: str) -> str:
    return " ".join(without_soft_hyphens(text).casefold().split())
