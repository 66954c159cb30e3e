"""Presenting: from a deck to the slides that are shown, filled from the knowledge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import cached_property

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide
from suunta.services.charting import Charting
from suunta.services.presenting_choice import slide_of
from suunta.services.presenting_passages import Passages
from suunta.services.presenting_slide import SlideFilling


class Presenting:
    """Decks and slides over one knowledge base."""

    def __init__(
        self, knowledge: KnowledgeBase, labels: Labels, read: Callable[[], tuple[Deck, ...]]
    ) -> None:
        """`read` brings the ready decks; it is asked when the first of them is."""
        self._knowledge, self._labels, self._read = knowledge, labels, read
        self._charting = Charting(knowledge, labels)
        self._passages = Passages(knowledge, labels)

    @cached_property
    def ready(self) -> tuple[Deck, ...]:
        """The decks that come with the program, in the order of lists."""
        return self._read()

    def deck(self, identifier: str) -> Deck:
        """A ready deck, or `UnknownIdentifier` with the nearest there are."""
        decks = {deck.id: deck for deck in self.ready}
        if identifier in decks:
            return decks[identifier]
        raise UnknownIdentifier(
            identifier, get_close_matches(identifier, decks, n=3, cutoff=0.4), "deck"
        )

    def resolve(
        self, deck: Deck, language: Language, *, with_hidden: bool = False
    ) -> tuple[ShownSlide, ...]:
        """The slides to show; what is gone or too much is told in each, and never an error."""
        slides = deck.slides if with_hidden else deck.shown
        return tuple(self.slide(slide, language, deck) for slide in slides)

    def slide(self, slide: Slide, language: Language, deck: Deck | None = None) -> ShownSlide:
        """One slide; a title and an agenda are filled from the deck it stands in."""
        filling = SlideFilling(
            slide, language, deck, self._knowledge, self._labels, self._charting, self._passages
        )
        return filling.shown()

    def projected(self, address: Address, language: Language) -> ShownSlide:
        """A page, a figure or a search hit as a slide of its own, large, with its source."""
        return self.slide(slide_of(address), language)


def is_complete(slides: Sequence[ShownSlide]) -> bool:
    """Whether nothing that the slides refer to is gone."""
    return not any(slide.gone for slide in slides)
