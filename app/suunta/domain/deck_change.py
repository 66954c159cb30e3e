"""Changes of a deck: each takes one and returns another, so that any of them can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from suunta.domain.deck import Deck, free_slide_id
from suunta.domain.language import Language
from suunta.domain.run_sheet import run_sheet
from suunta.domain.slide import Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import HALF, SlideKind

MOST_MINUTES = 240.0
"""Of one slide; a mistyped number shall not make a talk of days."""


def place_of(deck: Deck, identifier: str) -> int:
    """Where a slide stands, the first is 0; -1 where there is none of that name."""
    places = (place for place, slide in enumerate(deck.slides) if slide.id == identifier)
    return next(places, -1)


def added(deck: Deck, slides: Sequence[Slide], at: int | None = None) -> Deck:
    """With more slides from place `at` on, under names that are free.

    Without a place they stand last, but before the slide that ends the talk.
    """
    names = [slide.id for slide in deck.slides]
    new = []
    for slide in slides:
        name = free_slide_id(slide.id, names)
        names.append(name)
        new.append(replace(slide, id=name))
    place = end_of(deck) if at is None else max(0, min(at, len(deck.slides)))
    return replace(deck, slides=(*deck.slides[:place], *new, *deck.slides[place:]))


def end_of(deck: Deck) -> int:
    """The place of what is added last."""
    last = deck.slides[-1:]
    return len(deck.slides) - (1 if last and last[0].kind is SlideKind.END else 0)


def removed(deck: Deck, identifiers: Sequence[str]) -> Deck:
    """Without those slides; names that it does not have change nothing."""
    gone = set(identifiers)
    return replace(deck, slides=tuple(each for each in deck.slides if each.id not in gone))


def moved(deck: Deck, identifier: str, to: int) -> Deck:
    """With a slide at another place; past either end it stands first or last."""
    slide = deck.slide(identifier)
    if slide is None:
        return deck
    others = [each for each in deck.slides if each.id != identifier]
    others.insert(max(0, min(to, len(others))), slide)
    return replace(deck, slides=tuple(others))


def duplicated(deck: Deck, identifier: str) -> Deck:
    """With the same slide once more after it; a part that begins there begins once."""
    slide = deck.slide(identifier)
    if slide is None:
        return deck
    words = {language: replace(each, part="") for language, each in slide.words.items()}
    twin = replace(slide, words=_kept(words))
    return added(deck, [twin], place_of(deck, identifier) + 1)


def with_slide(deck: Deck, slide: Slide) -> Deck:
    """With a slide in place of the one of its name."""
    slides = (slide if each.id == slide.id else each for each in deck.slides)
    return replace(deck, slides=tuple(slides))


def hidden(slide: Slide, *, is_hidden: bool) -> Slide:
    """Left out of the talk, or back in it."""
    return replace(slide, is_hidden=is_hidden)


def timed(slide: Slide, minutes: float) -> Slide:
    """Planned to take so long, in halves of a minute; at least one half."""
    halves = round(minutes / HALF) * HALF
    return replace(slide, minutes=max(HALF, min(MOST_MINUTES, halves)))


def set_up(slide: Slide, options: SlideOptions) -> Slide:
    """With another timer, another ballot, other numbers to guess."""
    return replace(slide, options=options)


def written(slide: Slide, language: Language, words: SlideWords) -> Slide:
    """With other words in one language; words that are all empty are none."""
    return replace(slide, words=_kept({**slide.words, language: words}))


def retitled(deck: Deck, language: Language, title: str) -> Deck:
    """Called otherwise in one language; an empty title leaves that of the other languages."""
    titles = {key: text for key, text in {**deck.title, language: title}.items() if text}
    return replace(deck, title=titles)


def lasting(deck: Deck, minutes: float) -> Deck:
    """Made for another length; what each slide takes stays."""
    return replace(deck, minutes=max(0.0, minutes))


def fitted(deck: Deck, minutes: float) -> Deck:
    """Made for a length, with the minutes of the slides that are shown spread over it."""
    sheet = run_sheet([slide.kind for slide in deck.shown], minutes)
    spread = dict(zip((slide.id for slide in deck.shown), sheet.minutes, strict=True))
    slides = (replace(each, minutes=spread.get(each.id, each.minutes)) for each in deck.slides)
    return replace(deck, slides=tuple(slides), minutes=minutes)


def _kept(words: dict[Language, SlideWords]) -> dict[Language, SlideWords]:
    return {language: each for language, each in words.items() if each != SlideWords()}
