"""The results of a workshop in one language, ready to be written down in any form."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Tally, Votes


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the head: what is told, and the answer."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class StatementResult:
    """How the room voted on one statement."""

    number: int
    """Its place in its table, from 1."""
    text: str
    heading: str
    """What the slide it stands on says above it; empty for a statement from the room."""
    votes: Votes
    """As they were typed."""
    tally: Tally
    result: str
    """In words: counts first where few people voted."""
    counts: str
    """The counts in words, and which are not known; empty where nothing was counted."""
    warning: str
    """What does not add up; empty where all does."""
    national: str
    """The national figure of a similar question; never compared by arithmetic."""
    described: str
    """All of the vote in a sentence."""


@dataclass(frozen=True, slots=True)
class ChoiceResult:
    """The dots on one choice; `None` where nothing was typed."""

    text: str
    count: int | None


@dataclass(frozen=True, slots=True)
class DotsResult:
    """One vote with dots."""

    question: str
    choices: tuple[ChoiceResult, ...]
    given: int
    present: int | None
    base: str
    """How many dots were given, by how many people; empty while nothing was typed."""

    @property
    def is_empty(self) -> bool:
        return all(choice.count is None for choice in self.choices)


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One line of the action plan."""

    number: int
    text: str
    owner: str
    """Empty where owners are left out."""
    due: str
    """As it is read: the day as the language writes it, or the words that were typed."""
    due_iso: str
    """The day in ISO form; empty where no day was understood."""
    recommendation: str
    """Its identifier."""
    recommendation_title: str


@dataclass(frozen=True, slots=True)
class Discussed:
    """What was said to one question; the question is empty for notes on the whole."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class WorkshopReport:
    """All that a workshop has given."""

    title: str
    language: Language
    labels: Labels
    head: tuple[Fact, ...]
    statements: tuple[StatementResult, ...]
    from_room: tuple[StatementResult, ...]
    dots: tuple[DotsResult, ...]
    actions: tuple[PlannedAction, ...]
    notes: tuple[Discussed, ...]
    has_owners: bool
    """Whether whoever exports it lets the owners of the actions be told."""
    caveat: str
    """How the national figures are to be read."""
    imprint: str
    date: str
    """When the workshop was made, in ISO form."""

    def word(self, key: str, /, **values: object) -> str:
        return self.labels.text(key, self.language, **values)

    @property
    def explained(self) -> str:
        """How the national figures are to be read, and that this is what is told."""
        return f"{self.word('workshop-report.column.caveat')}: {self.caveat}"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell but its name."""
        tables = (self.statements, self.from_room, self.dots, self.actions, self.notes)
        return not any(tables)
