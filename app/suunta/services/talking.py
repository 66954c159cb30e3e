"""A talk over the knowledge: its slides in a language, what is projected, and finding a slide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide, SpeakerNotes
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.presenting import Presenting


@dataclass(frozen=True, slots=True)
class Found:
    """A slide that holds the words somebody looks for."""

    position: int
    slide: ShownSlide
    is_in_title: bool


class Talking:
    """What a talk asks of the services; the slides of a language are made once."""

    def __init__(self, presenting: Presenting, labels: Labels, deck: Deck) -> None:
        self.labels = labels
        self._presenting, self._deck = presenting, deck
        self._slides: dict[Language, tuple[ShownSlide, ...]] = {}
        self._hits: dict[tuple[str, Language], ShownSlide] = {}

    @property
    def deck(self) -> Deck:
        return self._deck

    def slides(self, language: Language) -> tuple[ShownSlide, ...]:
        """Those that are not hidden, in their order."""
        if language not in self._slides:
            self._slides[language] = self._presenting.resolve(self._deck, language)
        return self._slides[language]

    def hit(self, address: str, language: Language) -> ShownSlide:
        """A page, a figure or a passage as a slide; a passage stays in the language it is in."""
        key = (address, language)
        if key not in self._hits:
            parsed = Address.parse(address)
            shown_in = parsed.language if parsed.text and parsed.language else language
            self._hits[key] = self._presenting.projected(parsed, shown_in)
        return self._hits[key]

    def find(self, words: str, language: Language) -> tuple[Found, ...]:
        """The slides that hold all the words; those with them in the title come first."""
        return found(words, self.slides(language))


def found(words: str, slides: Sequence[ShownSlide]) -> tuple[Found, ...]:
    """Slides that hold every one of the words or their beginnings, whatever case or accent."""
    wanted = folded(words).split()
    if not wanted:
        return ()
    hits = []
    for position, slide in enumerate(slides):
        title, text = folded(slide.title), folded(" ".join(_words_of(slide)))
        if all(word in text for word in wanted):
            hits.append(Found(position, slide, all(word in title for word in wanted)))
    return tuple(sorted(hits, key=lambda hit: (not hit.is_in_title, hit.position)))


def name_of(slide: ShownSlide) -> str:
    """What a slide is called in a list: its title, else how its text begins."""
    words = slide.title or slide.text or next((point.text for point in slide.points), "")
    return without_soft_hyphens(words).partition("\n")[0]


def empty_deck(title: str, slides: tuple[Slide, ...] = ()) -> Deck:
    """A deck that says nothing, for hits that are projected without a talk."""
    return Deck(title=dict.fromkeys(Language, title), slides=slides)


def folded(text: str) -> str:
    """Without case, accents and soft hyphens."""
    parts = unicodedata.normalize("NFKD", without_soft_hyphens(text).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _words_of(slide: ShownSlide) -> Iterator[str]:
    """All that stands on it, and the notes, which are what its presenter remembers."""
    yield from (slide.title, slide.part, slide.text)
    for point in slide.points:
        yield from (point.text, point.detail)
    for row in slide.rows:
        yield from (row.label, row.value)
    for figure in slide.figures:
        yield figure.sentence
    notes = slide.notes
    yield from (notes.say, notes.ask, notes.avoid, notes.next)


def without_notes(slide: ShownSlide) -> ShownSlide:
    """A slide for the audience's window: what is for the presenter's eyes is not in it at all."""
    return replace(slide, notes=SpeakerNotes())
