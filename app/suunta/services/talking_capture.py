"""What can be typed on a slide while everybody looks at it: hands, dots, or an action."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from textwrap import shorten

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import Point, ShownSlide
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_change import attended, dotted, due, noted, voted
from suunta.domain.workshop_due import short_date
from suunta.domain.workshop_votes import Side

ACTION = "action"
PRESENT = "present"
NOTE = "note"
PLAN_SLIDE = "agree"
"""What the slide is called, in a deck and its copies, on which the room agrees who does what."""
_MOST_ACTIONS, _LONGEST = 4, 110
"""On a slide, and characters of each: what a discussion has room for."""
ACTION_PARTS = ("text", "owner", "due")
"""What is typed of an action, in the order it is said."""


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
    """Identifier of the statement or of the vote with dots; else one of the words above."""
    part: str = ""
    """The side that is counted, the choice that has the dots, the part of an action, the note."""

    @property
    def is_number(self) -> bool:
        return self.of not in (ACTION, NOTE)


def is_plan(slide: ShownSlide) -> bool:
    """Whether the room agrees on actions here."""
    return slide.kind is SlideKind.DISCUSSION and slide.id.partition("-")[0] == PLAN_SLIDE


def with_actions(slide: ShownSlide, workshop: Workshop, labels: Labels) -> ShownSlide:
    """The slide on which actions are agreed, with the last of them: the room sees them.

    Any other slide as it is.
    """
    agreed = [each for each in workshop.actions if each.text.strip()][-_MOST_ACTIONS:]
    if not agreed or not is_plan(slide):
        return slide
    return replace(slide, points=tuple(_point(each, slide.language, labels) for each in agreed))


def fields_on(
    slide: ShownSlide, workshop: Workshop, language: Language, labels: Labels
) -> tuple[CaptureField, ...]:
    """What there is to type on a slide, in its order.

    Of a vote its hands or dots, of a discussion its note, on any other slide an action.
    """
    if slide.kind is SlideKind.VOTE and slide.options.ballot is Ballot.DOTS:
        if found := _dots(slide, workshop, language):
            return found
    elif slide.kind is SlideKind.VOTE and (found := _hands(slide, workshop, language, labels)):
        return found
    elif slide.kind is SlideKind.DISCUSSION and not is_plan(slide):
        notes = (each for each in workshop.notes if each.slide == slide.id)
        if note := next(notes, None):
            return (CaptureField("", "", "", NOTE, note.id),)
    return tuple(CaptureField("", "", "", ACTION, part) for part in ACTION_PARTS)


def captured(workshop: Workshop, field: CaptureField, typed: str) -> Workshop:
    """The workshop with what was typed; nothing typed is nothing counted."""
    if field.of == NOTE:
        return _noted(workshop, field.part, " ".join(typed.split()))
    count = int(typed) if typed.strip().isdecimal() else None
    if field.of == PRESENT:
        return attended(workshop, count)
    if field.part in set(Side):
        return voted(workshop, field.of, Side(field.part), count)
    return dotted(workshop, field.of, field.part, count)


def _point(action: Action, language: Language, labels: Labels) -> Point:
    text, owner = (
        shorten(each, _LONGEST, placeholder=" …") for each in (action.text, action.owner)
    )
    day = short_date(action.due_date, language) if action.due_date else action.due
    number = action.recommendation.rpartition("/")[2]
    served = f"{labels.text('type.recommendation', language)} {number}" if number else ""
    return Point(text, detail=" · ".join(filter(None, (served, owner, day.strip()))))


def _noted(workshop: Workshop, note: str, line: str) -> Workshop:
    """With one more line of what was said."""
    before = next((each.text for each in workshop.notes if each.id == note), "")
    return noted(workshop, note, "\n".join(filter(None, (before.rstrip(), line))))


def acted(action: Action, field: CaptureField, typed: str, today: date) -> Action:
    """An action with what was typed of it."""
    words = " ".join(typed.split())
    if field.part == "due":
        return due(action, words, today)
    if field.part == "owner":
        return replace(action, owner=words)
    return replace(action, text=words)


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
    if not fields:
        return ()
    return (CaptureField("", "", _written(workshop.present), PRESENT), *fields)


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
