"""What can be typed on a slide while everybody looks at it: hands, dots, or an action."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_change import dotted, planned, voted
from suunta.domain.workshop_votes import Side

ACTION = "action"


@dataclass(frozen=True, slots=True)
class CaptureField:
    """One thing to type."""

    about: str
    """The statement, the line or the plan it belongs to."""
    label: str
    """What is counted; empty where the line itself is."""
    typed: str = ""
    """What stands there already."""
    of: str = ""
    """Identifier of the statement or of the vote with dots; `ACTION` for a line of the plan."""
    part: str = ""
    """The side that is counted, or the choice that has the dots."""

    @property
    def is_number(self) -> bool:
        return self.of != ACTION


def fields_on(
    slide: ShownSlide, workshop: Workshop, language: Language, labels: Labels
) -> tuple[CaptureField, ...]:
    """What there is to type on a slide, in its order; on any other than a vote, an action."""
    if slide.kind is SlideKind.VOTE and slide.options.ballot is Ballot.DOTS:
        if found := _dots(slide, workshop, language):
            return found
    elif slide.kind is SlideKind.VOTE and (found := _hands(slide, workshop, language, labels)):
        return found
    return (CaptureField("", "", "", ACTION),)


def captured(workshop: Workshop, field: CaptureField, typed: str) -> Workshop:
    """The workshop with what was typed; nothing typed is nothing counted."""
    if field.of == ACTION:
        return planned(workshop, Action(text=typed.strip())) if typed.strip() else workshop
    count = int(typed) if typed.strip().isdecimal() else None
    if field.part in set(Side):
        return voted(workshop, field.of, Side(field.part), count)
    return dotted(workshop, field.of, field.part, count)


def _hands(
    slide: ShownSlide, workshop: Workshop, language: Language, labels: Labels
) -> tuple[CaptureField, ...]:
    fields = []
    for point in slide.points:
        statement = workshop.statement_on(slide.id, point.id)
        if statement is None:
            continue
        counted = {Side.AGREE: statement.votes.agree, Side.DISAGREE: statement.votes.disagree}
        fields += [
            CaptureField(
                statement.text(language),
                labels.text(f"slide.{side}", language),
                _written(count),
                statement.id,
                side.value,
            )
            for side, count in counted.items()
        ]
    return tuple(fields)


def _dots(slide: ShownSlide, workshop: Workshop, language: Language) -> tuple[CaptureField, ...]:
    vote = workshop.dots_on(slide.id)
    if vote is None:
        return ()
    return tuple(
        CaptureField(choice.text(language), "", _written(choice.count), vote.id, choice.about)
        for choice in vote.choices
    )


def _written(count: int | None) -> str:
    return "" if count is None else str(count)
