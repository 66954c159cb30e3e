"""Plan a talk: from chosen pages and a length to a deck with a time budget for each slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, Localized
from suunta.domain.run_sheet import RunSheet, run_sheet, usual_minutes
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting_choice import slide_of

LENGTHS = (20, 45, 90)
"""Minutes that are offered; any other length can be asked for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A deck whose minutes add up to what was asked for, and how they were spread."""

    deck: Deck
    sheet: RunSheet

    @property
    def fits(self) -> bool:
        """Whether every slide gets the least its kind needs."""
        return not self.sheet.missing


def plan(
    chosen: Sequence[Address],
    length: float,
    title: Localized,
    knowledge: KnowledgeBase,
) -> Plan:
    """A talk on what was chosen, in its order, in the fullest form that needs no hurry.

    The forms are: a workshop with a chart and a discussion after each recommendation and a vote on
    them; a talk with the charts and one discussion at the end; a slide for each thing and that
    discussion. Where the last of them must hurry it still is taken as long as every slide has its
    least; then the things alone. Where even they are too long, the plan says by how much.
    """
    writer = _Writer(chosen, knowledge)
    forms = (writer.workshop(), writer.talk(), writer.short_talk())
    unhurried = (form for form in forms if usual_minutes(_kinds(form)) <= length)
    slides = next(unhurried, forms[-1])
    if run_sheet(_kinds(slides), length).missing:
        slides = writer.bare()
    sheet = run_sheet(_kinds(slides), length)
    timed = (
        replace(slide, minutes=minutes)
        for slide, minutes in zip(slides, sheet.minutes, strict=True)
    )
    return Plan(Deck(title=title, slides=tuple(timed), minutes=length), sheet)


def _kinds(slides: Sequence[Slide]) -> list[SlideKind]:
    return [slide.kind for slide in slides]


def why_at_least(kind: SlideKind, language: Language, labels: Labels) -> str:
    """The least time of a kind with its reason, for people."""
    reason = labels.text(f"slide-time.{kind}", language)
    least = f"{RULES[kind].least:g}"
    if language is not Language.EN:
        least = least.replace(".", ",")
    return labels.text("slide-time", language, minutes=least, reason=reason)


class _Writer:
    """Writes the forms of a talk."""

    def __init__(self, chosen: Sequence[Address], knowledge: KnowledgeBase) -> None:
        self._chosen, self._knowledge = chosen, knowledge

    def workshop(self) -> list[Slide]:
        slides = [_plain(SlideKind.TITLE), _plain(SlideKind.AGENDA)]
        for address in self._chosen:
            begin = len(slides)
            slides.append(slide_of(address, _ids(slides)))
            if _is_whole_recommendation(address):
                for anchor in ("figures", "discuss"):
                    slides.append(slide_of(Address(address.id, anchor), _ids(slides)))
            slides[begin] = self._as_part(slides[begin], address)
        return [*slides, *self._vote(), *self._ending()]

    def talk(self) -> list[Slide]:
        slides = [_plain(SlideKind.TITLE)]
        for address in self._chosen:
            slides.append(slide_of(address, _ids(slides)))
            if _is_whole_recommendation(address):
                slides.append(slide_of(Address(address.id, "figures"), _ids(slides)))
        return [*slides, *self._ending()]

    def short_talk(self) -> list[Slide]:
        return [*self.bare(), *self._ending()]

    def bare(self) -> list[Slide]:
        slides = [_plain(SlideKind.TITLE)]
        for address in self._chosen:
            slides.append(slide_of(address, _ids(slides)))
        return slides

    def _as_part(self, slide: Slide, address: Address) -> Slide:
        """The slide as the first of a part, which is called after its page."""
        document = self._knowledge.documents.get(address.id)
        pages = document.pages.items() if document else ()
        return replace(slide, words={each: SlideWords(part=page.title) for each, page in pages})

    def _vote(self) -> list[Slide]:
        """Dots on the recommendations, where there is more than one."""
        chosen = (each.id for each in self._chosen if _is_recommendation(each))
        of = tuple(dict.fromkeys(chosen))
        if len(of) < 2:
            return []
        options = SlideOptions(ballot=Ballot.DOTS)
        return [Slide("vote", SlideKind.VOTE, of, options=options)]

    def _ending(self) -> list[Slide]:
        return [_plain(SlideKind.DISCUSSION), _plain(SlideKind.END)]


def _plain(kind: SlideKind) -> Slide:
    return Slide(str(kind), kind)


def _ids(slides: Sequence[Slide]) -> list[str]:
    return [slide.id for slide in slides]


def _is_whole_recommendation(address: Address) -> bool:
    return _is_recommendation(address) and not (address.anchor or address.text)


def _is_recommendation(address: Address) -> bool:
    return address.id.startswith(f"{DocumentType.RECOMMENDATION}/")
