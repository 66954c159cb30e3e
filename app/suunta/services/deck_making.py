"""Making decks: new ones, copies of ready ones, and slides of whatever the knowledge holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.deck_change import added, retitled
from suunta.domain.document_type import DocumentType
from suunta.domain.labels import Labels
from suunta.domain.language import Language, Localized
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting import Presenting
from suunta.services.presenting_choice import slide_of

FREE_KINDS = tuple(kind for kind in SlideKind if not RULES[kind].least_of)
"""Slides that can be begun with nothing: the others are of something in the knowledge."""
_NUMBERS = (SlideKind.FIGURE, SlideKind.GUESS)


class DeckMaking:
    """Makes values; keeps nothing."""

    def __init__(self, presenting: Presenting, labels: Labels) -> None:
        self._presenting, self._labels = presenting, labels

    def new(self, key: str = "deck.new") -> Deck:
        """An empty deck of one's own: its title slide and its end; `key` names it for now."""
        slides = tuple(
            blank(kind, minutes=RULES[kind].least) for kind in (SlideKind.TITLE, SlideKind.END)
        )
        return Deck(title=self._provisional(key), slides=slides)

    def own_copy(self, deck: Deck) -> Deck:
        """A deck of one's own with the same slides, called a copy in each of its languages."""
        copy = deck.copy()
        return replace(copy, title=self.title_of_copy(deck.title))

    def title_of_copy(self, title: Localized) -> Localized:
        return {
            language: self._labels.text("deck.copy", language, title=text)
            for language, text in title.items()
        }

    def deck_of(self, slides: Sequence[Slide]) -> Deck:
        """A new deck that shows those slides."""
        return added(self.new("deck.slides"), slides)

    def retitled(self, deck: Deck, language: Language, title: str) -> Deck:
        """The deck with a name that a person gave it; names of ours in other languages go."""
        ours = (self._provisional(key) for key in ("deck.new", "deck.slides"))
        is_ours = any(deck.title == each for each in ours)
        return retitled(replace(deck, title={}) if is_ours else deck, language, title)

    def _provisional(self, key: str) -> Localized:
        return {language: self._labels.text(key, language) for language in Language}

    def slides_of(self, addresses: Iterable[Address]) -> tuple[Slide, ...]:
        """A slide for each place of the knowledge."""
        return tuple(slide_of(address) for address in addresses)

    def unwritten(self, slide: Slide, language: Language, deck: Deck) -> ShownSlide:
        """The slide as it would be if nothing had been typed on it in a language."""
        words = {key: each for key, each in slide.words.items() if key is not language}
        own = slide.words.get(language, SlideWords())
        # A language without words would be shown in another one's where the slide is of nothing.
        bare = replace(slide, words={**words, language: SlideWords(part=own.part)})
        return self._presenting.slide(bare, language, deck)


def kinds_for(slide: Slide) -> tuple[SlideKind, ...]:
    """The kinds that a slide can be: those that may be of as much, and of such things."""
    count = len(slide.of)
    if not count:
        return FREE_KINDS
    types = {address.id.partition("/")[0] for address in slide.addresses}
    return tuple(
        kind
        for kind in SlideKind
        if kind is slide.kind
        or (RULES[kind].least_of <= count <= RULES[kind].most_of and _suits(kind, types))
    )


def of_kind(slide: Slide, kind: SlideKind) -> Slide:
    """The same slide as another kind; it takes as long as that kind needs at least."""
    return replace(slide, kind=kind, minutes=max(slide.minutes, RULES[kind].least))


def _suits(kind: SlideKind, types: set[str]) -> bool:
    if kind in _NUMBERS:
        return types <= {DocumentType.FIGURE.value, "fact"}
    allowed = {
        SlideKind.EXPERIMENT: {DocumentType.EXPERIMENT.value},
        SlideKind.CHART: {
            DocumentType.FIGURE.value,
            DocumentType.RECOMMENDATION.value,
            DocumentType.POLIS.value,
        },
        SlideKind.VOTE: {DocumentType.FIGURE.value, DocumentType.RECOMMENDATION.value},
    }
    return kind not in allowed or types <= allowed[kind]


def blank(kind: SlideKind, of: Sequence[str] = (), minutes: float | None = None) -> Slide:
    """A new slide of a kind, with nothing typed on it."""
    usual = RULES[kind].usual if minutes is None else minutes
    return Slide(id=str(kind), kind=kind, of=tuple(of), minutes=usual)
