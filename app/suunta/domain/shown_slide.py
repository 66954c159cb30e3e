"""A slide as it is shown in one language: all its words, numbers and sources, and no reference.

Whoever draws it (window, paper, presentation file) adds a look and a size, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate

from suunta.domain.chart import Bar, Chart, Note
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.slide import SlideOptions, SpeakerNotes
from suunta.domain.slide_kind import RULES, Room, SlideKind


class Loss(StrEnum):
    """What of a reference is not there any more."""

    DOCUMENT = "document"
    SECTION = "section"
    PASSAGE = "passage"
    """The section is there, but not the words; the whole section stands in their place."""
    FIGURE = "figure"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Gone:
    """Something a slide refers to and the knowledge does not hold."""

    what: Loss
    reference: str
    """As it stands in the slide."""
    sentence: str
    """For people, in the slide's language."""


class Part(StrEnum):
    """A part of a slide that can hold too much."""

    TITLE = "title"
    TEXT = "text"
    POINTS = "points"
    """There are too many."""
    POINT = "point"
    """One is too long."""


@dataclass(frozen=True, slots=True)
class TooMuch:
    """More than can be read from the last row."""

    part: Part
    count: int
    """Points of `POINTS`, characters of all else."""
    allowed: int
    position: int = 0
    """Of the point that is too long, the first is 0."""


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a list, or one statement of a vote."""

    text: str
    id: str = ""
    """Of a vote's statement: what its votes are kept under."""
    address: str = ""
    """The document it is about, to open or to mark; may be empty."""
    figure: Bar | None = None
    """The national figure that stands beside a statement."""
    minutes: float = 0
    """Of a part of the deck, in an agenda."""
    detail: str = ""
    """A few more words, such as who runs an experiment."""
    sector: str = ""
    """Slug of the sector, where an experiment has one, so that its mark can be painted."""
    is_sector_inferred: bool = False
    is_right: bool = False
    """Of the numbers to guess: the one of the facts."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of an experiment's box: what it is, its value, and how well founded that is."""

    label: str
    value: str
    provenance: Provenance | None = None
    note: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class ShownSlide:
    """Everything that is to be shown of a slide, and everything its presenter needs."""

    id: str
    kind: SlideKind
    language: Language
    """Of the words, which is not the one asked for where somebody typed in another."""
    title: str = ""
    text: str = ""
    points: tuple[Point, ...] = ()
    rows: tuple[Row, ...] = ()
    chart: Chart | None = None
    figures: tuple[Bar, ...] = ()
    """Every number of the facts ledger that is on the slide, with base, date and source."""
    footnotes: tuple[Note, ...] = ()
    """Base, date and source, each once: they stand on every slide that has a figure."""
    compared: tuple[Note, ...] = ()
    """Of a vote: the footnotes when figures stand beside its statements, which is after it."""
    caveat: str = ""
    """What the figures must not be read as; may be empty."""
    provenance: Provenance | None = None
    provenance_label: str = ""
    """*inferred* or *not known*, in the slide's language; what a source states needs no word."""
    reasons: tuple[str, ...] = ()
    """What the inferences on it rest on."""
    address: str = ""
    """Opens what it is of; empty for a slide of nothing."""
    imprint: str = ""
    """Who made it, and from which edition."""
    options: SlideOptions = field(default_factory=SlideOptions)
    notes: SpeakerNotes = field(default_factory=SpeakerNotes)
    """For the presenter's eyes alone."""
    minutes: float = 0
    part: str = ""
    """The name of the part that begins with it."""
    gone: tuple[Gone, ...] = ()
    warnings: tuple[TooMuch, ...] = ()
    is_hidden: bool = False
    breakable: tuple[tuple[str, str], ...] = ()
    """Its long words, each with soft hyphens where it may be parted; its texts have none."""
    continued: tuple[ShownSlide, ...] = ()
    """Where a page says more than fits: what is shown one after the other, without the notes."""

    @property
    def steps(self) -> int:
        """How many presses of *next* it takes: a guess is solved by the second."""
        if self.continued:
            return len(self.continued)
        return 2 if self.kind is SlideKind.GUESS and self.figures else 1

    def at(self, step: int) -> ShownSlide:
        """What of it is shown after so many presses; the first step is 0."""
        return self.continued[min(step, len(self.continued) - 1)] if self.continued else self

    @property
    def is_empty(self) -> bool:
        """Whether nothing could be filled in: what it was of is gone."""
        return not (self.text or self.points or self.rows or self.chart) and bool(self.gone)


def too_much(
    kind: SlideKind, title: str, text: str, points: tuple[str, ...] = ()
) -> tuple[TooMuch, ...]:
    """Where words are more than fits on a slide of this kind."""
    room: Room = RULES[kind].room
    found = [
        TooMuch(part, len(words), allowed)
        for part, words, allowed in ((Part.TITLE, title, room.title), (Part.TEXT, text, room.text))
        if len(words) > allowed
    ]
    fitting = min(room.points, _fitting(room, text, points))
    if len(points) > fitting:
        found.append(TooMuch(Part.POINTS, len(points), fitting))
    found += [
        TooMuch(Part.POINT, len(point), room.point, position)
        for position, point in enumerate(points)
        if room.points and len(point) > room.point
    ]
    return tuple(found)


def _fitting(room: Room, text: str, points: tuple[str, ...]) -> int:
    """How many of the points stand on a slide, as long as they and the text are."""
    if not room.lines:
        return len(points)
    lines = accumulate(map(room.lines_of, points), initial=room.lines_of(text, room.text_line))
    return max(0, sum(used <= room.lines for used in lines) - 1)
