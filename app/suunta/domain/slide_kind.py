"""The kinds of slides: what each may be made of, how much fits on it, and how long it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class SlideKind(StrEnum):
    """What a slide does, in the order menus show them."""

    TITLE = "title"
    AGENDA = "agenda"
    STATEMENT = "statement"
    FIGURE = "figure"
    CHART = "chart"
    LIST = "list"
    EXPERIMENT = "experiment"
    QUOTATION = "quotation"
    GUESS = "guess"
    """First the sentence without its number and numbers to choose from, then the figure."""
    DISCUSSION = "discussion"
    VOTE = "vote"
    END = "end"


@dataclass(frozen=True, slots=True)
class Room:
    """How much can be read from the last row; characters, but for the points themselves."""

    title: int = 80
    text: int = 0
    points: int = 0
    """How many."""
    point: int = 0
    """Characters of each."""
    lines: int = 0
    """How many lines of small type the text and the points may take together; 0 for any."""
    line: int = 60
    """Characters of such a line."""
    text_line: int = 0
    """Characters of a line of the text, where it is wider than the points."""

    def lines_of(self, words: str, line: int = 0) -> int:
        """How many lines words take, about."""
        return sum(-(-len(part) // (line or self.line)) for part in words.splitlines())


@dataclass(frozen=True, slots=True)
class KindRule:
    """What is so of every slide of a kind."""

    room: Room
    least: float
    """Minutes it takes at least; `slide-time.<kind>` in the labels says why."""
    usual: float
    """Minutes it takes where there is no hurry."""
    grows: bool = True
    """Whether more time makes it better."""
    most_of: int = 0
    """How many documents or figures it can be of."""
    least_of: int = 0
    options: tuple[str, ...] = ()
    """What can be set of it, besides what can be set of any slide."""
    is_claim: bool = False
    """Whether it tells something of the world, which a source or we ourselves must stand for."""


RULES: Mapping[SlideKind, KindRule] = MappingProxyType(
    {
        SlideKind.TITLE: KindRule(Room(text=140), 0.5, 1, grows=False),
        SlideKind.AGENDA: KindRule(
            Room(text=120, points=7, point=70, lines=8), 0.5, 1, grows=False
        ),
        SlideKind.STATEMENT: KindRule(Room(text=550), 1, 2, most_of=1, is_claim=True),
        SlideKind.FIGURE: KindRule(Room(text=160), 1, 1.5, most_of=1, least_of=1),
        SlideKind.CHART: KindRule(Room(text=100), 1, 2, most_of=6, least_of=1),
        SlideKind.LIST: KindRule(
            Room(text=160, points=10, point=110, lines=10), 1, 2, most_of=10, is_claim=True
        ),
        SlideKind.EXPERIMENT: KindRule(
            Room(title=90, text=360, points=4, point=110, lines=13, line=36),
            1,
            2,
            most_of=1,
            least_of=1,
        ),
        SlideKind.QUOTATION: KindRule(Room(text=320), 0.5, 1, most_of=1, is_claim=True),
        SlideKind.GUESS: KindRule(
            Room(text=160), 1, 2, most_of=1, least_of=1, options=("decoys", "timer")
        ),
        SlideKind.DISCUSSION: KindRule(
            Room(text=180, points=4, point=120), 3, 8, most_of=10, options=("timer",)
        ),
        SlideKind.VOTE: KindRule(
            Room(text=160, points=8, point=120, lines=10, line=38, text_line=160),
            2,
            5,
            most_of=10,
            options=("ballot", "dots", "timer"),
        ),
        SlideKind.END: KindRule(
            Room(text=200, points=5, point=110, lines=11, line=50), 0.5, 1, grows=False, most_of=5
        ),
    }
)
"""Of each kind."""

MAIN_SECTION: Mapping[str, str] = MappingProxyType({"recommendation": "short"})
"""Which section says in a few words what a page says, by its type; elsewhere its summary does."""

HALF = 0.5
"""Minutes are planned in halves: nobody keeps to less."""
