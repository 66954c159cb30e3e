from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain import talk_steps
from suunta.domain.talk import Mode, Place, Shade, Sight, Talk
from suunta.domain.talk_key import DIGITS, KEYS, Action
from suunta.domain.talk_plan import PlannedSlide, TalkPlan

PLAN = TalkPlan(
    (
        PlannedSlide("title", 30),
        PlannedSlide("guess", 60, steps=2),
        PlannedSlide("talk", 300, timer=180),
        PlannedSlide("end", 30),
    )
)
EVERY_KEY = tuple(sorted({key for keys in KEYS.values() for key in keys} | DIGITS | {"X", "Ä"}))
HIT = "suunta:recommendation/1"
presses = st.lists(st.tuples(st.sampled_from(EVERY_KEY), st.floats(0, 30)), max_size=60)
plans = st.lists(
    st.builds(PlannedSlide, st.uuids().map(str), st.floats(0, 600), st.integers(1, 2)),
    min_size=1,
    max_size=12,
).map(lambda slides: TalkPlan(tuple(slides)))


def given_talk(*keys: str, plan: TalkPlan = PLAN) -> Talk:
    talk = Talk.begin(plan, 0)
    for number, key in enumerate(keys, 1):
        talk = talk_steps.pressed(talk, key, float(number))
    return talk


@given(plans, presses)
def test_no_keys_end_it_or_lead_beyond_the_slides(
    plan: TalkPlan, keys: list[tuple[str, float]]
) -> None:
    talk, now = Talk.begin(plan, 0), 0.0
    for key, pause in keys:
        now += pause
        talk = talk_steps.pressed(talk, key, now)
        for place in (talk.place, talk.seen.place):
            assert 0 <= place.position < len(plan)
            assert 1 <= place.step <= plan.slides[place.position].steps
        assert talk.plan is plan
    assert sum(slide.used for slide in talk.times(now).slides) == pytest.approx(talk.elapsed(now))
    assert 0 <= talk.elapsed(now) <= now + 1e-6


@given(presses, presses)
def test_what_a_frozen_audience_sees_never_changes(
    before: list[tuple[str, float]], keys: list[tuple[str, float]]
) -> None:
    """Black and white are held before it: they are asked for, and what is behind stays."""
    talk, now = Talk.begin(PLAN, 0), 0.0
    for key, pause in before:
        now += pause
        talk = talk_steps.pressed(talk, key, now)
    talk = replace(talk_steps.closed(talk), kept=None)
    talk = talk_steps.pressed(talk, "F", now)
    kept = talk.seen
    shutters = {"B", ".", "W", ",", "Esc", "F5", "Shift+F5"}
    for key, pause in keys:
        if key == "F" and talk.mode is not Mode.FIELD:
            continue
        shade, now = talk.shade, now + pause
        talk = talk_steps.pressed(talk, key, now)
        assert talk.seen == kept
        assert talk.shade is shade or key in shutters


@given(presses)
def test_time_never_runs_backwards(keys: list[tuple[str, float]]) -> None:
    talk, now, elapsed = Talk.begin(PLAN, 0), 0.0, 0.0
    for key, pause in keys:
        now += pause
        talk = talk_steps.pressed(talk, key, now)
        assert talk.elapsed(now) >= elapsed - 1e-6
        elapsed = talk.elapsed(now)


@given(presses)
def test_any_talk_can_be_gone_on_with(keys: list[tuple[str, float]]) -> None:
    talk, now = Talk.begin(PLAN, 0), 0.0
    for key, pause in keys:
        now += pause
        talk = talk_steps.pressed(talk, key, now)
    for key in ("Esc", "Esc", "Esc", "Esc", "F5"):
        talk = talk_steps.pressed(talk, key, now)

    assert not talk.is_paused
    assert talk.mode is Mode.SLIDE
    assert talk.shade is Shade.NONE
    assert talk_steps.pressed(talk, "Home", now).place == Place(0)


@pytest.mark.parametrize("key", ["PgDown", "Space", "Right", "Down", "Return", "N"])
def test_forward(key: str) -> None:
    assert given_talk(key).place == Place(1)
    assert given_talk(key, key).place == Place(1, 2)
    assert given_talk(key, key, key).place == Place(2)
    assert given_talk(*[key] * 9).place == Place(3)


def test_back_to_what_was_shown_last_of_a_slide() -> None:
    talk = given_talk("PgDown", "PgDown", "PgDown", "PgUp")

    assert talk.place == Place(1, 2)
    assert talk_steps.pressed(talk, "PgUp", 9).place == Place(1)
    assert given_talk("PgUp").place == Place(0)


def test_the_one_button_of_a_clicker_pauses_and_goes_on() -> None:
    """It sends F5 and Escape in turn, and may begin with either."""
    talk = given_talk("F5", "Esc")
    assert talk.is_paused
    assert not talk_steps.pressed(talk, "F5", 60).is_paused
    assert talk_steps.pressed(talk, "F5", 60).elapsed(60) == pytest.approx(2)


def test_moving_on_ends_a_pause() -> None:
    assert not given_talk("Esc", "PgDown").is_paused


def test_escape_steps_back_one_thing_at_a_time() -> None:
    talk = given_talk("B", "G", "1", "2")
    steps = []
    for _ in range(4):
        talk = talk_steps.pressed(talk, "Esc", 20)
        steps.append((talk.digits, talk.mode, talk.shade, talk.is_paused))

    assert steps == [
        ("", Mode.OVERVIEW, Shade.BLACK, False),
        ("", Mode.SLIDE, Shade.BLACK, False),
        ("", Mode.SLIDE, Shade.NONE, False),
        ("", Mode.SLIDE, Shade.NONE, True),
    ]


def test_the_first_step_under_black_shows_the_slide_again() -> None:
    talk = given_talk("PgDown", ".", "PgDown")

    assert (talk.place, talk.shade) == (Place(1), Shade.NONE)


@pytest.mark.parametrize(
    ("keys", "position"),
    [("3", 2), ("1", 0), ("004", 3)],
)
def test_a_number_and_enter_go_there(keys: str, position: int) -> None:
    assert given_talk(*keys, "Enter").place == Place(position)


@pytest.mark.parametrize("keys", ["99", "5", "0"])
def test_a_number_that_no_slide_has_leads_nowhere(keys: str) -> None:
    talk = given_talk("PgDown", *keys, "Enter")

    assert (talk.place, talk.digits) == (Place(1), "")


def test_backspace_takes_back_a_digit_and_then_a_slide() -> None:
    assert given_talk("3", "1", "Backspace").digits == "3"
    assert given_talk("PgDown", "Backspace").place == Place(0)


def test_in_the_field_letters_are_text_and_the_clicker_works() -> None:
    talk = given_talk("/", "B", "G", "1", ".", "Space", "Left")
    assert talk == given_talk("/")
    moved = talk_steps.pressed(talk, "PgDown", 9)
    assert (moved.place, moved.mode) == (Place(1), Mode.FIELD)
    assert talk_steps.pressed(talk, "Esc", 9).mode is Mode.SLIDE


def test_a_projected_hit_stands_in_place_of_the_slide_and_goes_with_the_next_key() -> None:
    talk = talk_steps.projected(given_talk("PgDown", "B"), HIT, 3)

    assert talk.seen == Sight(Place(1), HIT)
    assert talk.shade is Shade.NONE
    for key in ("PgDown", "PgUp", "Esc"):
        after = talk_steps.pressed(talk, key, 4)
        assert (after.seen, after.is_paused) == (Sight(Place(1)), False)


def test_a_long_hit_is_stepped_through_as_a_slide_is() -> None:
    talk = talk_steps.measured(given_talk("PgDown"), {HIT: 3, "suunta:b": 2})
    talk = talk_steps.queued(talk_steps.projected(talk, HIT, 3), "suunta:b")
    shown = []
    for key in ("PgDown", "Space", "PgUp", "PgDown", "PgDown", "PgDown", "PgUp", "PgUp", "PgDown"):
        talk = talk_steps.pressed(talk, key, 5)
        shown.append((talk.seen.hit, talk.seen.hit_step))

    assert shown[:4] == [(HIT, 2), (HIT, 3), (HIT, 2), (HIT, 3)]
    assert shown[4:8] == [("suunta:b", 1), ("suunta:b", 2), ("suunta:b", 1), ("", 1)]
    assert talk.place == Place(1, 2)


def test_a_long_hit_begins_anew_when_it_is_shown_again() -> None:
    talk = talk_steps.projected(talk_steps.measured(given_talk(), {HIT: 3}), HIT, 3)
    talk = talk_steps.pressed(talk, "PgDown", 4)
    for again in (
        talk_steps.projected(talk_steps.taken_off(talk, 5), HIT, 6),
        talk_steps.projected(talk_steps.pressed(talk, "Esc", 5), HIT, 6),
        talk_steps.projected(talk_steps.pressed(talk, "End", 5), HIT, 6),
        talk_steps.pressed(talk_steps.queued(talk, HIT), "Q", 6),
    ):
        assert again.seen == Sight(again.place, HIT, 1)


def test_a_hit_that_became_shorter_is_at_its_last_part() -> None:
    talk = talk_steps.projected(talk_steps.measured(given_talk(), {HIT: 3}), HIT, 3)
    for _ in range(2):
        talk = talk_steps.pressed(talk, "PgDown", 4)

    talk = talk_steps.measured(talk, {HIT: 2})
    assert talk.seen.hit_step == 2
    assert not talk.has_more_of_hit


def test_what_was_put_by_is_shown_in_order() -> None:
    talk = given_talk("PgDown")
    for address in ("suunta:a", "suunta:b", "suunta:a"):
        talk = talk_steps.queued(talk, address)
    shown = []
    for key in ("Q", "PgDown", "PgDown"):
        talk = talk_steps.pressed(talk, key, 5)
        shown.append(talk.seen.hit)

    assert shown == ["suunta:a", "suunta:b", ""]
    assert talk.place == Place(1)


def test_projecting_is_confirming_even_for_a_frozen_audience() -> None:
    talk = talk_steps.projected(given_talk("F", "PgDown"), HIT, 3)
    assert talk.seen.hit == HIT
    talk = talk_steps.pressed(talk, "PgDown", 4)
    assert (talk.seen.hit, talk.hit) == (HIT, "")
    assert talk_steps.taken_off(talk, 5).seen == Sight(Place(1))


def test_time_counts_for_the_slide_the_audience_sees() -> None:
    talk = Talk.begin(PLAN, 0)
    talk = talk_steps.pressed(talk, "F", 10)
    talk = talk_steps.pressed(talk, "End", 15)

    assert [slide.used for slide in talk.times(40).slides] == [40, 0, 0, 0]
    assert talk.on_slide(40) == 40
    talk = talk_steps.pressed(talk, "F", 40)
    assert [slide.used for slide in talk.times(50).slides] == [40, 0, 0, 10]


def test_the_timer_starts_stops_and_is_wound_up_when_it_has_run_out() -> None:
    talk = Talk.begin(PLAN, 0, position=2)
    assert talk.timer_left(0, 2) is None
    talk = talk_steps.pressed(talk, "T", 10)
    assert talk.timer_left(70, 2) == 120
    talk = talk_steps.pressed(talk, "T", 70)
    assert talk.timer_left(500, 2) == 120
    talk = talk_steps.pressed(talk, "T", 500)
    assert talk.timer_left(630, 2) == -10
    assert talk_steps.pressed(talk, "T", 630).timer_left(630, 2) == 180
    assert given_talk("T").timers == {}


def test_the_pointer_points_only_where_both_see_the_same() -> None:
    talk = given_talk("L")
    assert talk.has_pointer
    assert talk.shows_the_same
    assert not given_talk("L", "B").shows_the_same
    assert not given_talk("L", "F", "PgDown").shows_the_same


def test_what_is_no_matter_of_the_talk_does_nothing() -> None:
    talk = given_talk()
    for action in (Action.SWAP, Action.ASK_END, Action.LOOK, Action.SEARCH, Action.VOTE):
        assert talk_steps.done(talk, action, 5) is talk


def test_an_open_list_of_keys_is_closed_by_moving_on() -> None:
    assert given_talk("?").mode is Mode.KEYS
    assert given_talk("?", "PgDown").mode is Mode.SLIDE
    assert given_talk("G", "PgDown").mode is Mode.OVERVIEW


def test_what_is_put_by_is_moved_as_far_as_there_are_places() -> None:
    talk = given_talk()
    for address in "abc":
        talk = talk_steps.queued(talk, address)

    assert talk_steps.moved_in_queue(talk, "c", -1).queue == ("a", "c", "b")
    assert talk_steps.moved_in_queue(talk, "a", 9).queue == ("b", "c", "a")
    assert talk_steps.moved_in_queue(talk, "a", -1).queue == ("a", "b", "c")
    assert talk_steps.moved_in_queue(talk, "x", 1) == talk


def test_one_thing_put_by_is_shown_before_the_others() -> None:
    talk = given_talk()
    for address in "abc":
        talk = talk_steps.queued(talk, address)
    talk = talk_steps.chosen(talk_steps.pressed(talk, "I", 1.0), "b", 2.0)

    assert talk.hit == "b"
    assert talk.queue == ("a", "c")
    assert talk.mode is Mode.SLIDE
