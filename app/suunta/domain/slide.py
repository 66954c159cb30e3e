"""A slide: what it is of, its words in each language, and how long it is planned to take."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum

from suunta.domain.address import Address
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.slide_kind import RULES, SlideKind


class Ballot(StrEnum):
    """How a room votes."""

    AGREEMENT = "agreement"
    """Agree, pass or disagree, statement by statement."""
    DOTS = "dots"
    """Each person spreads a few dots over all that is on the slide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerNotes:
    """What helps whoever stands in front, in the order in which it is needed.

    What a person types freely is all in `say`.
    """

    do: str = ""
    """What to do meanwhile; nobody says it aloud."""
    say: str = ""
    ask: str = ""
    """A question to the room."""
    mind: str = ""
    """What must not be claimed, and what is only inferred."""
    next: str = ""
    """The sentence that leads on."""

    def __bool__(self) -> bool:
        return any(self.parts())

    def parts(self) -> dict[str, str]:
        """Its parts that have words, by their names in `NOTE_PARTS`."""
        texts = {name: str(getattr(self, name)) for name in NOTE_PARTS}
        return {name: text for name, text in texts.items() if text}


NOTE_PARTS = tuple(each.name for each in fields(SpeakerNotes))
"""The names of the parts of the notes, in their order."""


@dataclass(frozen=True, slots=True)
class SlideWords:
    """The words of a slide in one language; what is empty is filled from what the slide is of.

    `{{figure/…}}` stands for a number of the facts ledger.
    """

    title: str = ""
    text: str = ""
    """The statement, the quotation or the question."""
    points: tuple[str, ...] = ()
    """The lines of a list; a vote's statements, the first ones about what the slide is of."""
    part: str = ""
    """The name of the part of the deck that begins here; empty inside a part."""
    notes: SpeakerNotes = field(default_factory=SpeakerNotes)


@dataclass(frozen=True, slots=True)
class SlideOptions:
    """What can be set of some kinds alone; their rules say of which."""

    timer: int = 0
    """Seconds that are counted down; 0 for none."""
    ballot: Ballot = Ballot.AGREEMENT
    dots: int = 3
    """How many each person has, where the ballot is dots."""
    decoys: tuple[float, ...] = ()
    """Wrong numbers to choose from; the right one is put among them."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide of a deck."""

    id: str
    """Stable within its deck."""
    kind: SlideKind
    of: tuple[str, ...] = ()
    """Addresses without their scheme: `recommendation/1#why`, `figure/daily-use`, `fact/…`."""
    minutes: float = 1
    words: dict[Language, SlideWords] = field(default_factory=dict)
    options: SlideOptions = field(default_factory=SlideOptions)
    sources: tuple[Citation, ...] = ()
    """Who says what its own words say."""
    provenance: Provenance | None = None
    """How well its own words are founded; `None` leaves it to what it is of."""
    is_hidden: bool = False

    @property
    def addresses(self) -> tuple[Address, ...]:
        return tuple(Address.parse(each) for each in self.of)

    def own_words(self, language: Language) -> SlideWords:
        """The words typed for it.

        What is of something is filled in the language asked for, so words of another language do
        not stand in its place; what is of nothing is shown in the language it was typed in.
        """
        if language in self.words:
            return self.words[language]
        if not self.words:
            return SlideWords()
        typed = in_language(self.words, language)
        return SlideWords(part=typed.part, notes=typed.notes) if self.of else typed

    def language_of_words(self, language: Language) -> Language:
        """The language its words are shown in where `language` is asked for."""
        if self.of or not self.words or language in self.words:
            return language
        return next(each for each in Language if each in self.words)

    @property
    def least(self) -> float:
        """Minutes it takes at least."""
        return RULES[self.kind].least
