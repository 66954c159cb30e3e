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

_BEFORE, _AFTER = 3, 5
"""Words of an excerpt."""


@dataclass(frozen=True, slots=True)
class Found:
    """A slide that holds the words somebody looks for."""

    position: int
    slide: ShownSlide
    is_in_title: bool
    excerpt: str = ""
    """Where a word of them stands on the slide; empty where only the title or the notes have it."""
    is_in_notes: bool = False
    """Whether the slide itself does not have them all: the notes do."""


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

    def over(self, deck: Deck) -> Talking:
        """The same over another deck, such as this one after a change."""
        return Talking(self._presenting, self.labels, deck)

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
    """Slides that hold every one of the words or their beginnings, whatever case or accent.

    Looked for in the notes, too: they are what a presenter remembers.
    """
    wanted = folded(words).split()
    if not wanted:
        return ()
    hits = []
    for position, slide in enumerate(slides):
        title, on_slide = folded(slide.title), folded(" ".join(_words_on(slide)))
        text = " ".join((on_slide, *map(folded, slide.notes.parts().values())))
        if not all(word in text for word in wanted):
            continue
        in_title = all(word in title for word in wanted)
        in_notes = not all(word in on_slide for word in wanted)
        excerpt = "" if in_title or in_notes else _around(wanted, title, slide)
        hits.append(Found(position, slide, in_title, excerpt, in_notes))
    return tuple(sorted(hits, key=lambda hit: (not hit.is_in_title, hit.is_in_notes, hit.position)))


def _around(wanted: Sequence[str], title: str, slide: ShownSlide) -> str:
    """A few words around the first that the title does not have."""
    missing = next((word for word in wanted if word not in title), "")
    for part in _words_on(slide):
        words = without_soft_hyphens(part).split()
        for at, word in enumerate(words):
            if missing in folded(word):
                begin, end = max(0, at - _BEFORE), at + _AFTER
                left, right = "… " if begin else "", " …" if end < len(words) else ""
                return left + " ".join(words[begin:end]) + right
    return ""


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


def _words_on(slide: ShownSlide) -> Iterator[str]:
    """All that stands on it."""
    yield from (slide.title, slide.part, slide.text)
    for point in slide.points:
        yield from (point.text, point.detail)
    for row in slide.rows:
        yield from (row.label, row.value)
    for figure in slide.figures:
        yield figure.sentence


def without_notes(slide: ShownSlide) -> ShownSlide:
    """A slide for the audience's window: what is for the presenter's eyes is not in it at all."""
    return replace(slide, notes=SpeakerNotes())
