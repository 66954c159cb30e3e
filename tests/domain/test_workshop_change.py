"""Each change of a workshop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.language import Language
from suunta.domain.workshop import Action, Choice, DiscussionNote, Dots, Statement, Workshop
from suunta.domain.workshop_change import (
    MOST,
    attended,
    attended_by_all,
    dots_for_each,
    dots_shared_by,
    dotted,
    due,
    moved,
    noted,
    noted_more,
    planned,
    reworded,
    stated,
    titled,
    unvoted,
    voted,
    voted_by,
    without_action,
    without_attendance,
    without_note,
    without_results,
    without_statement,
)
from suunta.domain.workshop_votes import Side, Votes

A, B = Statement({Language.EN: "A"}, "vote", "a", id="a"), Statement({Language.FI: "B"}, id="b")
DOTS = Dots((Choice("recommendation/1"), Choice("recommendation/2")), id="d")
NOTE = DiscussionNote(id="n", words={Language.EN: "Which?"})
WORKSHOP = Workshop("Day", "deck/x", {}, 24, (A, B), (DOTS,), (NOTE,))


def votes_of(workshop: Workshop, statement: str) -> Votes:
    found = workshop.statement(statement)
    assert found is not None
    return found.votes


def test_the_first_hands_fix_how_many_were_there() -> None:
    workshop = voted(WORKSHOP, "a", Side.AGREE, 17)
    workshop = attended(workshop, 20)
    workshop = voted(workshop, "b", Side.AGREE, 3)

    assert votes_of(workshop, "a").present == 24
    assert votes_of(workshop, "b").present == 20


def test_hands_taken_back_let_the_number_go() -> None:
    workshop = voted(voted(WORKSHOP, "a", Side.AGREE, 17), "a", Side.AGREE, None)

    assert workshop == WORKSHOP


def test_where_nobody_said_how_many_there_are_the_vote_follows_later() -> None:
    workshop = voted(attended(WORKSHOP, None), "a", Side.DISAGREE, 1)

    assert attended(workshop, 12).tally(attended(workshop, 12).statements[0]).present == 12


def test_who_comes_or_leaves_later_changes_no_vote_from_before_anybody_was_counted() -> None:
    unknown = attended(WORKSHOP, None)
    workshop = dotted(voted(unknown, "a", Side.AGREE, 17), "d", "recommendation/1", 5)
    following = without_attendance(workshop)
    assert following == {"a", "d"}

    for typed in (2, 24):
        workshop = attended(workshop, typed, following)
    workshop = attended(workshop, 31)

    assert (votes_of(workshop, "a").present, votes_of(workshop, "b").present) == (24, None)
    assert (workshop.present, workshop.dots[0].present) == (31, 24)
    assert without_attendance(workshop) == frozenset()


def test_a_wrong_number_present_is_made_right_in_every_vote_and_stays() -> None:
    workshop = voted(attended(WORKSHOP, 42), "a", Side.AGREE, 17)
    workshop = dotted(workshop, "d", "recommendation/1", 5)
    right = attended_by_all(workshop, 24)

    assert (votes_of(right, "a").present, votes_of(right, "b").present) == (24, None)
    assert right.dots[0].present == 24
    assert votes_of(attended(right, 20), "a").present == 24


def test_its_own_number_present_can_be_typed_and_forgotten() -> None:
    workshop = voted_by(WORKSHOP, "a", 20)

    assert votes_of(workshop, "a").present == 20
    assert votes_of(voted_by(workshop, "a", None), "a").present is None


@pytest.mark.parametrize(("typed", "taken"), [(-3, 0), (0, 0), (MOST + 1, MOST), (None, None)])
def test_counts_stay_within_what_can_be(typed: int | None, taken: int | None) -> None:
    assert votes_of(voted(WORKSHOP, "a", Side.AGREE, typed), "a").agree == taken
    assert attended(WORKSHOP, typed).present == taken


def test_votes_are_cleared_with_their_number() -> None:
    assert unvoted(voted(WORKSHOP, "a", Side.AGREE, 3), "a") == WORKSHOP


def test_statements_come_from_the_room_and_go() -> None:
    workshop = stated(WORKSHOP, "C", Language.SV)
    said = workshop.statements[-1]

    assert said.is_from_room
    assert said.words == {Language.SV: "C"}
    assert without_statement(workshop, said.id) == WORKSHOP


def test_other_words_leave_no_other_language_behind() -> None:
    both = replace(A, words={Language.EN: "A", Language.FI: "Aa"})
    workshop = reworded(replace(WORKSHOP, statements=(both,)), "a", "Other", Language.EN)

    assert workshop.statements[0].words == {Language.EN: "Other"}


@pytest.mark.parametrize(
    ("statement", "by", "order"),
    [("a", 1, "ba"), ("a", -1, "ab"), ("b", -1, "ba"), ("b", 5, "ab"), ("x", 1, "ab")],
)
def test_statements_move_and_stay_at_the_ends(statement: str, by: int, order: str) -> None:
    assert "".join(each.id for each in moved(WORKSHOP, statement, by).statements) == order


def test_dots_fix_how_many_were_there() -> None:
    workshop = attended(dotted(WORKSHOP, "d", "recommendation/2", 7), 20)

    assert workshop.dots[0].present == 24
    assert [choice.count for choice in workshop.dots[0].choices] == [None, 7]
    assert dotted(workshop, "d", "recommendation/2", None).dots[0].present is None


def test_dots_for_each_are_at_least_one() -> None:
    assert dots_for_each(WORKSHOP, "d", 5).dots[0].each == 5
    assert dots_for_each(WORKSHOP, "d", 0).dots[0].each == 1
    assert dots_shared_by(WORKSHOP, "d", 12).dots[0].present == 12


def test_notes_are_written_added_and_removed() -> None:
    workshop = noted_more(noted(WORKSHOP, "n", "said"), "more", Language.EN, "Why?")

    assert [note.text for note in workshop.notes] == ["said", "more"]
    assert workshop.notes[1].question(Language.EN) == "Why?"
    assert without_note(workshop, workshop.notes[1].id).notes == (replace(NOTE, text="said"),)


def test_actions_are_added_once_and_changed_in_their_place() -> None:
    first, second = Action("one"), Action("two")
    workshop = planned(planned(WORKSHOP, first), second)
    workshop = planned(workshop, replace(first, owner="Service lead"))

    assert [each.text for each in workshop.actions] == ["one", "two"]
    assert workshop.actions[0].owner == "Service lead"
    assert without_action(workshop, second.id).actions == workshop.actions[:1]


def test_a_due_day_keeps_the_words_that_were_typed() -> None:
    action = due(Action("one"), "31.1.", date(2026, 11, 30))

    assert (action.due, action.due_date) == ("31.1.", date(2027, 1, 31))
    assert due(action, "before summer", date(2026, 11, 30)).due_date is None


def test_a_copy_has_the_questions_and_no_answers() -> None:
    workshop = voted(WORKSHOP, "a", Side.AGREE, 17)
    workshop = dotted(workshop, "d", "recommendation/1", 3)
    workshop = planned(noted(workshop, "n", "said"), Action("one"))
    copy = without_results(workshop, "Day 2")

    assert not copy.has_results
    assert copy.present is None
    assert [each.words for each in copy.statements] == [A.words, B.words]
    assert [(each.slide, each.point) for each in copy.statements] == [("vote", "a"), ("", "")]
    assert copy.notes[0].words == NOTE.words
    assert (copy.title, copy.deck) == ("Day 2", "deck/x")
    ids = {copy.id, *(each.id for each in (*copy.statements, *copy.dots, *copy.notes))}
    assert ids.isdisjoint({workshop.id, "a", "b", "d", "n"})


SIDES = st.sampled_from(Side)
NAMES = st.sampled_from(["a", "b", "x"])
COUNTS = st.none() | st.integers(-5, 20_000)


@given(st.lists(st.tuples(NAMES, SIDES, COUNTS)))
def test_a_change_of_one_statement_leaves_all_others(
    changes: list[tuple[str, Side, int | None]],
) -> None:
    workshop = WORKSHOP
    for statement, side, count in changes:
        before = workshop
        workshop = voted(workshop, statement, side, count)
        others = [each for each in before.statements if each.id != statement]
        assert [each for each in workshop.statements if each.id != statement] == others
        assert replace(workshop, statements=before.statements) == before


def test_a_title_is_taken_as_it_is_typed() -> None:
    assert titled(WORKSHOP, " New ").title == " New "
