"""What is one step, and what is another."""

from __future__ import annotations

from itertools import pairwise

from suunta.domain.workshop import Workshop
from suunta.ui.workshops.workshop_steps import MOST, PAUSE, WorkshopSteps

EMPTY = Workshop("")


class Clock:
    def __init__(self) -> None:
        self.moment = 0.0

    def __call__(self) -> float:
        return self.moment


def titles(steps: WorkshopSteps, *titles: str, where: str = "title") -> None:
    for before, after in pairwise(titles):
        steps.note(_named(before), _named(after), where)


def _named(title: str) -> Workshop:
    return Workshop(title, id=EMPTY.id, created=EMPTY.created, changed=EMPTY.changed)


def test_keys_in_one_field_are_one_step() -> None:
    steps = WorkshopSteps(Clock())
    titles(steps, "", "1", "17")

    assert steps.undo() == (EMPTY, "title")
    assert not steps.can_undo()
    assert steps.redo() == (_named("17"), "title")


def test_another_field_a_pause_and_leaving_begin_another_step() -> None:
    clock = Clock()
    steps = WorkshopSteps(clock)
    titles(steps, "", "a")
    titles(steps, "a", "b", where="other")
    clock.moment += PAUSE + 0.1
    titles(steps, "b", "c", where="other")
    steps.close()
    titles(steps, "c", "d", where="other")

    found = []
    while steps.can_undo():
        found.append(steps.undo()[0].title)
    assert found == ["c", "b", "a", ""]


def test_what_was_taken_back_is_gone_once_something_new_is_typed() -> None:
    steps = WorkshopSteps(Clock())
    titles(steps, "", "a")
    steps.undo()
    titles(steps, "", "b")

    assert not steps.can_redo()
    assert steps.undo()[0] == EMPTY


def test_typing_on_after_taking_back_is_a_step_of_its_own() -> None:
    steps = WorkshopSteps(Clock())
    titles(steps, "", "a")
    steps.close()
    titles(steps, "a", "ab")
    steps.undo()
    titles(steps, "a", "ac")

    assert steps.undo()[0].title == "a"


def test_there_is_an_end_to_what_is_remembered() -> None:
    steps = WorkshopSteps(Clock())
    for number in range(MOST + 10):
        titles(steps, str(number), str(number + 1), where=str(number))

    count = 0
    while steps.can_undo():
        steps.undo()
        count += 1
    assert count == MOST
