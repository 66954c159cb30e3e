"""A deck: slides in their order, made for a length of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from suunta.domain.kept import new_id, now
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.slide import Slide

READY = "deck"
"""What the identifiers of the decks that come with the program begin with, before a slash."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A ready deck of the knowledge, or one that a person has made: the value is the same."""

    title: Localized
    slides: tuple[Slide, ...] = ()
    minutes: float = 0
    """How long the talk shall take."""
    summary: Localized = field(default_factory=dict)
    before: dict[Language, tuple[str, ...]] = field(default_factory=dict)
    """What to bring and to do before people come, a line each."""
    made_from: str = ""
    """The identifier of the deck it is a copy of."""
    id: str = field(default_factory=new_id)
    """`deck/<slug>` of a ready deck."""
    created: datetime = field(default_factory=now)
    """Means nothing of a ready deck, like `changed`."""
    changed: datetime = field(default_factory=now)

    @property
    def is_ready(self) -> bool:
        """Whether it comes with the program and cannot be changed, only copied."""
        return self.id.startswith(f"{READY}/")

    @property
    def shown(self) -> tuple[Slide, ...]:
        """The slides that are not hidden."""
        return tuple(slide for slide in self.slides if not slide.is_hidden)

    @property
    def planned(self) -> float:
        """The minutes of the slides that are shown."""
        return sum(slide.minutes for slide in self.shown)

    def preparation(self, language: Language) -> tuple[str, ...]:
        """What to do before people come, in a language or the next one that has it."""
        return in_language(self.before, language) if self.before else ()

    def slide(self, identifier: str) -> Slide | None:
        return next((slide for slide in self.slides if slide.id == identifier), None)

    def copy(self) -> Deck:
        """A deck of the person's own with the same slides."""
        made = now()
        return replace(self, id=new_id(), made_from=self.id, created=made, changed=made)


def free_slide_id(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or `wanted-2`, `wanted-3` … where a slide has that name already."""
    others = set(taken)
    number, name = 1, wanted
    while name in others:
        number += 1
        name = f"{wanted}-{number}"
    return name
