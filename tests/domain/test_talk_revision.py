"""A deck that is changed during its talk: no place and no second is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain import talk_steps
from suunta.domain.talk import Place, Shade, Talk
from suunta.domain.talk_key import Action
from suunta.domain.talk_plan import PlannedSlide, TalkPlan
from suunta.domain.talk_revision import leaves_slide, revised, stepped

NOW = 100.0


def plan(names: str) -> TalkPlan:
    return TalkPlan(tuple(PlannedSlide(name, 60, timer=30) for name in names))


def at(names: str, here: str) -> Talk:
    return Talk.begin(plan(names), 0.0, names.index(here))


def here(talk: Talk) -> str:
    return talk.plan.slides[talk.place.position].id


def after(talk: Talk, new: str, action: Action) -> str:
    old = talk_steps.done(talk, action, NOW)
    return here(stepped(talk, old, plan(new), action, NOW))


@pytest.mark.parametrize(
    ("new", "on", "back"),
    [
        ("abcd", "c", "a"),
        ("abXcd", "X", "a"),
        ("aXbcd", "c", "X"),
        ("acd", "c", "a"),
        ("cd", "c", "c"),
        ("dcba", "a", "c"),
        ("ab", "b", "a"),
        ("X", "X", "X"),
    ],
)
def test_on_and_back_lead_to_the_neighbours_of_now(new: str, on: str, back: str) -> None:
    talk = at("abcd", "b")

    assert after(talk, new, Action.NEXT) == on
    assert after(talk, new, Action.PREVIOUS) == back


def test_a_jump_leads_to_the_slide_that_was_meant() -> None:
    talk = at("abcd", "a")
    jumped = talk_steps.at(talk, 2, NOW)

    assert here(stepped(talk, jumped, plan("acXd"), None, NOW)) == "c"
    assert here(stepped(talk, jumped, plan("abd"), None, NOW)) == "d"
    assert here(stepped(talk, jumped, plan("ab"), None, NOW)) == "b"


def test_a_slide_that_is_added_after_the_last_is_reached() -> None:
    talk = at("ab", "b")
    old = talk_steps.done(talk, Action.NEXT, NOW)

    assert leaves_slide(talk, old, Action.NEXT)
    assert after(talk, "abc", Action.NEXT) == "c"


def test_what_stays_at_the_slide_takes_no_new_version() -> None:
    talk = at("ab", "a")
    for action in (Action.BLACK, Action.FREEZE, Action.TIMER, Action.ESCAPE, Action.PREVIOUS):
        assert not leaves_slide(talk, talk_steps.done(talk, action, NOW), action)
    shaded = talk_steps.done(at("ab", "b"), Action.BLACK, NOW)
    assert shaded.shade is Shade.BLACK
    assert not leaves_slide(shaded, talk_steps.done(shaded, Action.NEXT, NOW), Action.NEXT)


def test_a_frozen_audience_keeps_the_old_version() -> None:
    frozen = talk_steps.done(at("ab", "a"), Action.FREEZE, NOW)

    assert not leaves_slide(frozen, talk_steps.done(frozen, Action.NEXT, NOW), Action.NEXT)


def test_a_timer_goes_on_and_a_step_is_one_there_is() -> None:
    talk = talk_steps.done(at("abc", "b"), Action.TIMER, 0.0)
    moved = revised(talk, plan("Xabc"), 10.0)

    assert moved.place == Place(2)
    assert moved.timer_left(10.0, 2) == 20
    two = Talk.begin(TalkPlan((PlannedSlide("a", steps=2),)), 0.0)
    two = talk_steps.done(two, Action.NEXT, 1.0)
    assert revised(two, plan("a"), 2.0).place == Place(0, 1)


names = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True).map("".join)


@given(names, names, st.lists(st.sampled_from([Action.NEXT, Action.PREVIOUS]), max_size=9))
def test_no_second_is_lost(old: str, new: str, steps: list[Action]) -> None:
    talk = Talk.begin(plan(old), 0.0)
    for number, action in enumerate(steps, 1):
        talk = talk_steps.done(talk, action, number * 7.0)
    now = len(steps) * 7.0 + 3

    moved = revised(talk, plan(new), now)
    assert moved.elapsed(now) == pytest.approx(talk.elapsed(now))
    assert len(moved.used) == len(new)
    assert 0 <= moved.place.position < len(new)
