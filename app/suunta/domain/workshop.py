"""A workshop: what a room voted, said and agreed to do; kept as it is typed.

It holds its own copy of the words it was started with, so that a deck or an edition that changes
later leaves what was voted on as it was. It never holds who voted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from suunta.domain.kept import new_id, now
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.workshop_votes import Tally, Votes, tally


@dataclass(frozen=True, slots=True)
class Statement:
    """Something the room agrees with, passes or disagrees with."""

    words: Localized = field(default_factory=dict)
    """In all languages where it came with a deck, in one where somebody typed it."""
    slide: str = ""
    """The slide it stands on in the deck; empty for a statement from the room."""
    point: str = ""
    """Which of the slide's statements it is: the `id` of its `Point`."""
    heading: Localized = field(default_factory=dict)
    """The title of its slide, which several statements may share."""
    figure: str = ""
    """The fact with a similar question; empty where there is none."""
    votes: Votes = field(default_factory=Votes)
    id: str = field(default_factory=new_id)

    @property
    def is_from_room(self) -> bool:
        return not self.slide

    def text(self, language: Language) -> str:
        return in_language(self.words, language) if self.words else ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that people put their dots on."""

    about: str
    """The document it is, `recommendation/1`; or the `id` of the `Point`."""
    words: Localized = field(default_factory=dict)
    count: int | None = None
    """`None` while nothing was typed."""

    def text(self, language: Language) -> str:
        return in_language(self.words, language) if self.words else ""


@dataclass(frozen=True, slots=True)
class Dots:
    """A vote in which each person spreads a few dots."""

    choices: tuple[Choice, ...] = ()
    each: int = 3
    """How many a person has."""
    present: int | None = None
    """How many were in the room then; `None` as in the whole workshop."""
    slide: str = ""
    """The slide it stands on; empty where the deck has none."""
    words: Localized = field(default_factory=dict)
    """Its question."""
    id: str = field(default_factory=new_id)

    @property
    def total(self) -> int:
        return sum(choice.count or 0 for choice in self.choices)

    @property
    def is_empty(self) -> bool:
        return all(choice.count is None for choice in self.choices)

    def text(self, language: Language) -> str:
        return in_language(self.words, language) if self.words else ""


@dataclass(frozen=True, slots=True)
class DiscussionNote:
    """What was said to one question."""

    text: str = ""
    """What was typed."""
    slide: str = ""
    """The slide of the question; empty for notes on the whole workshop."""
    words: Localized = field(default_factory=dict)
    """The question."""
    id: str = field(default_factory=new_id)

    def question(self, language: Language) -> str:
        return in_language(self.words, language) if self.words else ""


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the action plan."""

    text: str = ""
    owner: str = ""
    """Who sees to it: a role, unless the facilitator chose to write a name."""
    due: str = ""
    """As it was typed."""
    due_date: date | None = None
    """The day that was understood; `None` for words such as *before summer*."""
    recommendation: str = ""
    """`recommendation/1`, or empty."""
    id: str = field(default_factory=new_id)

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.owner or self.due or self.recommendation)


@dataclass(frozen=True, slots=True)
class Workshop:
    """All that one workshop has given."""

    title: str = ""
    deck: str = ""
    """The identifier of the deck it was started from; empty for none."""
    deck_title: Localized = field(default_factory=dict)
    present: int | None = None
    """How many take part; `None` until somebody says."""
    statements: tuple[Statement, ...] = ()
    dots: tuple[Dots, ...] = ()
    notes: tuple[DiscussionNote, ...] = ()
    actions: tuple[Action, ...] = ()
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)

    @property
    def has_results(self) -> bool:
        """Whether anything was voted, said or agreed."""
        return (
            any(not each.votes.is_empty for each in self.statements)
            or any(not each.is_empty for each in self.dots)
            or any(each.text.strip() for each in self.notes)
            or any(not each.is_empty for each in self.actions)
        )

    def statement(self, identifier: str) -> Statement | None:
        return next((each for each in self.statements if each.id == identifier), None)

    def statement_on(self, slide: str, point: str) -> Statement | None:
        """The statement that a slide of the deck shows."""
        matching = (each for each in self.statements if (each.slide, each.point) == (slide, point))
        return next(matching, None)

    def dots_on(self, slide: str) -> Dots | None:
        return next((each for each in self.dots if each.slide == slide), None)

    def tally(self, statement: Statement) -> Tally:
        """The vote on one of its statements, worked out."""
        return tally(statement.votes, self.present)

    def dots_present(self, dots: Dots) -> int | None:
        return self.present if dots.present is None else dots.present

    def dots_given(self, dots: Dots) -> int | None:
        """How many dots there are to spread; `None` where nobody said how many take part."""
        here = self.dots_present(dots)
        return None if here is None else here * dots.each
