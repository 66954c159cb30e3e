"""A deck as it is shown in one language; only what has changed is filled anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.domain.deck import Deck
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_view import SlideView

if TYPE_CHECKING:
    from suunta.services.presenting import Presenting

_OF_THE_DECK = (SlideKind.TITLE, SlideKind.AGENDA)
"""They say what stands elsewhere in the deck."""


class ShownDeck:
    """Holds the last filling of each slide."""

    def __init__(self, presenting: Presenting, labels: Labels) -> None:
        self._presenting, self._labels = presenting, labels
        self._filled: dict[str, tuple[Slide, ShownSlide]] = {}
        self._language = Language.EN

    def views(self, deck: Deck, language: Language) -> tuple[SlideView, ...]:
        """All slides, the hidden ones too; only those that are shown have a number."""
        if language is not self._language:
            self._filled.clear()
            self._language = language
        shown = [self._shown(slide, deck) for slide in deck.slides]
        self._filled = {
            slide.id: (slide, each) for slide, each in zip(deck.slides, shown, strict=True)
        }
        views, number, part = [], 0, ""
        count = len(deck.shown)
        for each in shown:
            if not each.is_hidden:
                number += 1
                part = each.part or part
            place = 0 if each.is_hidden else number
            views.append(SlideView(each, self._labels, place, count, part))
        return tuple(views)

    def _shown(self, slide: Slide, deck: Deck) -> ShownSlide:
        known = self._filled.get(slide.id)
        if known is not None and known[0] == slide and slide.kind not in _OF_THE_DECK:
            return known[1]
        return self._presenting.slide(slide, self._language, deck)
