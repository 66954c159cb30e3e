"""Each change of a workshop, as a function from one value to the next.

What does not find its target changes nothing: whoever undoes may come after whoever deletes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from suunta.domain.kept import new_id, now
from suunta.domain.language import Language
from suunta.domain.workshop import Action, DiscussionNote, Dots, Statement, Workshop
from suunta.domain.workshop_due import understood
from suunta.domain.workshop_votes import Side, Votes

MOST = 9999
"""People, hands or dots: more than any hall holds, and fewer than a slip of the finger types."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Named)


def within(count: int | None) -> int | None:
    """A count that can be: not below nobody and not above `MOST`."""
    return None if count is None else min(max(count, 0), MOST)


def titled(workshop: Workshop, title: str) -> Workshop:
    return replace(workshop, title=title)


def attended(workshop: Workshop, present: int | None, following: Collection[str] = ()) -> Workshop:
    """How many take part from now on; what was voted before keeps its own number.

    A vote that has none takes this one. So do those of `following`, by their `id`: they had none
    before somebody began to type the number, which is another one at every digit.
    """
    here = within(present)
    statements = tuple(
        replace(each, votes=replace(each.votes, present=here))
        if not each.votes.is_empty and (each.votes.present is None or each.id in following)
        else each
        for each in workshop.statements
    )
    dots = tuple(
        replace(each, present=here)
        if not each.is_empty and (each.present is None or each.id in following)
        else each
        for each in workshop.dots
    )
    return replace(workshop, present=here, statements=statements, dots=dots)


def without_attendance(workshop: Workshop) -> frozenset[str]:
    """The votes that were counted and do not know how many were in the room."""
    votes = (e.id for e in workshop.statements if not e.votes.is_empty and e.votes.present is None)
    dots = (e.id for e in workshop.dots if not e.is_empty and e.present is None)
    return frozenset((*votes, *dots))


def attended_by_all(workshop: Workshop, present: int | None) -> Workshop:
    """How many take part, and took part in every vote so far: the number had been wrong."""
    here = within(present)
    statements = tuple(
        replace(each, votes=replace(each.votes, present=None if each.votes.is_empty else here))
        for each in workshop.statements
    )
    dots = tuple(replace(each, present=None if each.is_empty else here) for each in workshop.dots)
    return replace(attended(workshop, here), statements=statements, dots=dots)


def voted(workshop: Workshop, statement: str, side: Side, count: int | None) -> Workshop:
    """Hands for one side; the first of a statement fix how many were in the room for it."""
    return _with_votes(
        workshop, statement, lambda votes: _fixed(votes.with_count(side, within(count)), workshop)
    )


def voted_by(workshop: Workshop, statement: str, present: int | None) -> Workshop:
    """How many were in the room for one statement; `None` as in the whole workshop."""
    return _with_votes(workshop, statement, lambda votes: replace(votes, present=within(present)))


def unvoted(workshop: Workshop, statement: str) -> Workshop:
    """The statement as if it had not been voted on."""
    return _with_votes(workshop, statement, lambda _votes: Votes())


def stated(workshop: Workshop, text: str, language: Language) -> Workshop:
    """With one more statement, from the room."""
    said = Statement(words={language: text})
    return replace(workshop, statements=(*workshop.statements, said))


def reworded(workshop: Workshop, statement: str, text: str, language: Language) -> Workshop:
    """A statement in other words; those in other languages would say something else now."""
    return replace(
        workshop,
        statements=_changed(
            workshop.statements, statement, lambda each: replace(each, words={language: text})
        ),
    )


def without_statement(workshop: Workshop, statement: str) -> Workshop:
    return replace(workshop, statements=_without(workshop.statements, statement))


def moved(workshop: Workshop, statement: str, by: int) -> Workshop:
    """A statement further down, or up where `by` is negative; at the ends it stays."""
    places = [each.id for each in workshop.statements]
    if statement not in places:
        return workshop
    rest = [each for each in workshop.statements if each.id != statement]
    place = min(max(places.index(statement) + by, 0), len(rest))
    chosen = workshop.statements[places.index(statement)]
    return replace(workshop, statements=(*rest[:place], chosen, *rest[place:]))


def dotted(workshop: Workshop, dots: str, about: str, count: int | None) -> Workshop:
    """Dots on one of the choices; the first fix how many people were in the room."""

    def change(vote: Dots) -> Dots:
        choices = tuple(
            replace(choice, count=within(count)) if choice.about == about else choice
            for choice in vote.choices
        )
        changed = replace(vote, choices=choices)
        if changed.is_empty:
            return replace(changed, present=None)
        if vote.is_empty and vote.present is None:
            return replace(changed, present=workshop.present)
        return changed

    return replace(workshop, dots=_changed(workshop.dots, dots, change))


def dots_shared_by(workshop: Workshop, dots: str, present: int | None) -> Workshop:
    """How many people were in the room for the dots; `None` as in the whole workshop."""
    return replace(
        workshop,
        dots=_changed(workshop.dots, dots, lambda each: replace(each, present=within(present))),
    )


def dots_for_each(workshop: Workshop, dots: str, each: int) -> Workshop:
    """How many dots a person has."""
    count = min(max(each, 1), MOST)
    return replace(
        workshop, dots=_changed(workshop.dots, dots, lambda vote: replace(vote, each=count))
    )


def noted(workshop: Workshop, note: str, text: str) -> Workshop:
    """What was said to one question."""
    return replace(
        workshop, notes=_changed(workshop.notes, note, lambda each: replace(each, text=text))
    )


def noted_more(workshop: Workshop, text: str, language: Language, question: str = "") -> Workshop:
    """With one more discussion note, on a question of the room's own or on nothing particular."""
    words = {language: question} if question else {}
    return replace(workshop, notes=(*workshop.notes, DiscussionNote(text=text, words=words)))


def without_note(workshop: Workshop, note: str) -> Workshop:
    return replace(workshop, notes=_without(workshop.notes, note))


def planned(workshop: Workshop, action: Action) -> Workshop:
    """An action as it is now: in its place, or as the last where it is a new one."""
    if any(each.id == action.id for each in workshop.actions):
        return replace(
            workshop, actions=_changed(workshop.actions, action.id, lambda _each: action)
        )
    return replace(workshop, actions=(*workshop.actions, action))


def due(action: Action, typed: str, today: date) -> Action:
    """An action with its day as somebody typed it."""
    return replace(action, due=typed, due_date=understood(typed, today))


def without_action(workshop: Workshop, action: str) -> Workshop:
    return replace(workshop, actions=_without(workshop.actions, action))


def without_results(workshop: Workshop, title: str) -> Workshop:
    """A new workshop with the same questions and no answers, for another room."""
    made = now()
    return replace(
        workshop,
        title=title,
        present=None,
        statements=tuple(replace(each, votes=Votes(), id=new_id()) for each in workshop.statements),
        dots=tuple(
            replace(
                each,
                choices=tuple(replace(choice, count=None) for choice in each.choices),
                present=None,
                id=new_id(),
            )
            for each in workshop.dots
        ),
        notes=tuple(replace(each, text="", id=new_id()) for each in workshop.notes),
        actions=(),
        id=new_id(),
        created=made,
        changed=made,
    )


def _with_votes(workshop: Workshop, statement: str, change: Callable[[Votes], Votes]) -> Workshop:
    return replace(
        workshop,
        statements=_changed(
            workshop.statements, statement, lambda each: replace(each, votes=change(each.votes))
        ),
    )


def _fixed(votes: Votes, workshop: Workshop) -> Votes:
    if votes.is_empty:
        return replace(votes, present=None)
    return replace(votes, present=workshop.present) if votes.present is None else votes


def _changed(all_: Iterable[T], identifier: str, change: Callable[[T], T]) -> tuple[T, ...]:
    return tuple(change(each) if each.id == identifier else each for each in all_)


def _without(all_: Iterable[T], identifier: str) -> tuple[T, ...]:
    return tuple(each for each in all_ if each.id != identifier)
