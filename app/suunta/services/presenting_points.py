"""The lines of a slide: items of a list, parts of an agenda, statements of a vote, guesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.document import Document
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Assignment, Provenance
from suunta.domain.shown_slide import Point
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting_passage import Passage
from suunta.services.presenting_words import Filling

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Lines:
    """What the lines of one slide are made from."""

    slide: Slide
    own: tuple[str, ...]
    """The points that were typed, their numbers filled in."""
    deck: Deck | None
    language: Language
    knowledge: KnowledgeBase
    filling: Filling
    taken: Sequence[Passage]

    def points(self) -> Iterator[Point]:
        match self.slide.kind:
            case SlideKind.VOTE:
                yield from self._statements()
            case SlideKind.GUESS:
                yield from self._guesses()
            case SlideKind.AGENDA if not self.own:
                yield from self._parts()
            case SlideKind.LIST if len(self.slide.of) > 1:
                yield from self._documents()
            case SlideKind.LIST | SlideKind.DISCUSSION if not self.own:
                yield from self._items()
            case _:
                yield from map(Point, self.own)

    def _guesses(self) -> Iterator[Point]:
        identifiers = (address.id for address in self.slide.addresses)
        fact = next((each for each in identifiers if each in self.knowledge.facts), None)
        if fact:
            for text, is_right in self.filling.numbers(fact, self.slide.options.decoys):
                yield Point(text, is_right=is_right)

    def _items(self) -> Iterator[Point]:
        """What a page lists; of its questions to discuss only as many as fit."""
        lines = [line.text for passage in self.taken for line in passage.points]
        if self.slide.kind is SlideKind.DISCUSSION:
            lines = lines[: RULES[self.slide.kind].room.points]
        yield from map(Point, lines)

    def _own(self, position: int) -> str:
        return self.own[position] if position < len(self.own) else ""

    def _statements(self) -> Iterator[Point]:
        """What is voted on: first about what the slide is of, then what was added.

        A statement that was typed stays when the number or the page beside it is gone.
        """
        for position, reference in enumerate(self.slide.of):
            identifier = Address.parse(reference).id
            is_number = identifier in self.knowledge.facts
            figure = self.filling.figure(identifier) if is_number else None
            document = self.knowledge.documents.get(identifier)
            text = self._own(position)
            if not text and document is None and figure is None:
                continue
            if not text and figure:
                text = self.filling.question(identifier)
            elif not text and document:
                text = document.page(self.language).title
            yield Point(
                text,
                id=identifier,
                address=opening(identifier, self.knowledge, self.language),
                figure=figure,
            )
        added = self.own[len(self.slide.of) :]
        for number, text in enumerate(added, 1):
            yield Point(text, id=f"{self.slide.id}/{number}")

    def _parts(self) -> Iterator[Point]:
        """The parts of the deck that begin after this slide, with their minutes."""
        slides = self.deck.shown if self.deck else ()
        places = [place for place, slide in enumerate(slides) if slide.id == self.slide.id]
        after = slides[places[0] + 1 :] if places else ()
        parts: list[Point] = []
        for slide in after:
            name = slide.own_words(self.language).part
            if name:
                parts.append(Point(name, minutes=slide.minutes))
            elif parts:
                parts[-1] = replace(parts[-1], minutes=parts[-1].minutes + slide.minutes)
        yield from parts

    def _documents(self) -> Iterator[Point]:
        for position, reference in enumerate(self.slide.of):
            document = self.knowledge.documents.get(Address.parse(reference).id)
            typed = self._own(position)
            if document is None:
                if typed:
                    yield Point(typed)
                continue
            if document.id in self.knowledge.facts:
                self.filling.figure(document.id)
            names = _region_names(document, self.knowledge, self.language, is_short=True)
            is_told = bool(typed) and all(name in typed for name in names)
            yield Point(
                text=typed or document.page(self.language).title,
                address=opening(reference, self.knowledge, self.language),
                detail="" if is_told else _BETWEEN.join(names),
                sector=document.sector.value if document.sector else "",
                is_sector_inferred=_is_inferred(document.sector),
            )


def regions(document: Document, knowledge: KnowledgeBase, language: Language) -> str:
    """The names of those who run it."""
    return _BETWEEN.join(_region_names(document, knowledge, language))


def _region_names(
    document: Document, knowledge: KnowledgeBase, language: Language, *, is_short: bool = False
) -> list[str]:
    known = [knowledge.regions[slug] for slug in document.regions if slug in knowledge.regions]
    names = (each.short if is_short else each.name for each in known)
    return [in_language(name, language) for name in names]


def opening(reference: str, knowledge: KnowledgeBase, language: Language) -> str:
    """The address that opens what is referred to; empty where there is no page to open."""
    address = Address.parse(reference)
    if address.id not in knowledge.documents:
        return ""
    return str(replace(address, language=address.language or language))


def _is_inferred(given: Assignment | None) -> bool:
    return given is not None and given.provenance is Provenance.INFERRED
