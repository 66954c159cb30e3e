"""Presenting: from a deck to the slides that are shown, filled from the knowledge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cached_property

from suunta.domain.address import Address
from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.deck import Deck
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.services.charting import Charting
from suunta.services.presenting_choice import slide_of
from suunta.services.presenting_passages import Passages
from suunta.services.presenting_portions import PARAGRAPH, Portion
from suunta.services.presenting_slide import SlideFilling

_AT_MOST = 780
"""Characters of a text under the title of its page that fit in small type."""


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
        """One slide; a title and an agenda are filled from the deck it stands in.

        Where what is taken from a page is too long it is continued, in every language as often.
        """
        filling = self._filling(slide, language, deck)
        shown = filling.shown()
        if not filling.is_continued:
            return shown
        others = (self._filling(slide, each, deck) for each in Language if each is not language)
        count = max(filling.portions, *(other.portions for other in others))
        if count == 1:
            return shown
        portions = (Portion(number, count) for number in range(count))
        continued = (self._filling(slide, language, deck, each).shown() for each in portions)
        silent = tuple(replace(each, notes=SpeakerNotes()) for each in continued)
        return replace(shown, continued=silent)

    def _filling(
        self, slide: Slide, language: Language, deck: Deck | None, portion: Portion | None = None
    ) -> SlideFilling:
        return SlideFilling(
            slide,
            language,
            deck,
            self._knowledge,
            self._labels,
            self._charting,
            self._passages,
            portion,
        )

    def projected(self, address: Address, language: Language) -> ShownSlide:
        """A page, a figure or a search hit as a slide of its own, large, with its source.

        It is continued only where it does not fit at all: somebody has asked for it as it is.
        """
        shown = self.slide(slide_of(address), language)
        shown = replace(shown, part=self._numbered(address, shown.language))
        is_text = shown.kind is SlideKind.STATEMENT
        is_whole = is_text and len(shown.text) + PARAGRAPH * shown.text.count("\n") <= _AT_MOST
        return replace(shown, continued=()) if is_whole else shown

    def _numbered(self, address: Address, language: Language) -> str:
        """Recommendations are known by their numbers."""
        kind, _, number = address.id.partition("/")
        if kind != DocumentType.RECOMMENDATION or address.id not in self._knowledge.documents:
            return ""
        return f"{self._labels.text(f'type.{kind}', language)}{NO_BREAK_SPACE}{number}"


def is_complete(slides: Sequence[ShownSlide]) -> bool:
    """Whether nothing that the slides refer to is gone."""
    return not any(slide.gone for slide in slides)
