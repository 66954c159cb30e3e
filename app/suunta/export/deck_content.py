"""A deck as it goes into a file: its slides in one language, and what is told of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.export.slide_view import SlideView, views_of

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
"""Told how many of how many steps are done."""

AUTHOR = "Suunta"
TAGS = {Language.EN: "en-GB", Language.FI: "fi-FI", Language.SV: "sv-FI"}
"""The languages as office programs know them; the Swedish is that of Finland."""


def never() -> bool:
    """Nobody cancels."""
    return False


def untold(_done: int, _all: int) -> None:
    """Nobody wants to know how far it is."""


@dataclass(frozen=True, slots=True)
class DeckContent:
    """Everything a file of a deck holds; whoever writes it adds a form, nothing else."""

    title: str
    language: Language
    slides: tuple[ShownSlide, ...]
    labels: Labels
    subject: str
    """What it is, from which edition."""
    date: str
    """Of the edition, in ISO form; a file says nothing of the day it was made."""
    has_notes: bool = False
    """Whether the presenter's notes go with it."""
    before: tuple[str, ...] = ()
    """What to do before people come; for the presenter, like the notes."""

    @property
    def views(self) -> tuple[SlideView, ...]:
        """One for each slide; a guess is not solved yet."""
        return views_of(self.slides, self.labels)

    def word(self, key: str, **values: object) -> str:
        """A word of the file itself, in the language of the deck."""
        return self.labels.text(key, self.language, **values)


def steps_of(views: Sequence[SlideView]) -> Iterator[SlideView]:
    """What is shown one after the other: a guess comes once open, and once with its answer."""
    for view in views:
        for step in range(view.slide.steps):
            yield replace(view, slide=_noted(view, step), step=step)


def printed(view: SlideView) -> Iterator[SlideView]:
    """The slide as it is handed out: solved, and all of it where it is continued."""
    for step in range(view.slide.steps):
        if not view.slide.continued and step < view.slide.steps - 1:
            continue
        slide = _noted(view, step) if step == 0 else view.slide.at(step)
        yield replace(view, slide=slide, step=step)


def _noted(view: SlideView, step: int) -> ShownSlide:
    """What is shown at a step, with the notes of the whole."""
    return replace(view.slide.at(step), notes=view.slide.notes)
