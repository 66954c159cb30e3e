"""What a workshop holds."""

from __future__ import annotations

from dataclasses import fields

import pytest

from suunta.domain.language import Language
from suunta.domain.workshop import Action, Choice, DiscussionNote, Dots, Statement, Workshop
from suunta.domain.workshop_votes import Votes
from suunta.services.keeping.kinds import WORKSHOP

STATEMENT = Statement(
    {Language.EN: "AI helps"}, "vote", "figure/daily-use", figure="figure/daily-use"
)


def test_nobody_is_asked_for_a_name() -> None:
    names = {
        field.name for kind in (Workshop, Statement, Dots, DiscussionNote) for field in fields(kind)
    }

    assert names.isdisjoint({"name", "names", "participants", "people", "author", "speaker"})


def test_a_statement_is_found_by_its_place_on_a_slide() -> None:
    workshop = Workshop(statements=(Statement(), STATEMENT))

    assert workshop.statement_on("vote", "figure/daily-use") is STATEMENT
    assert workshop.statement_on("other", "figure/daily-use") is None
    assert workshop.statement(STATEMENT.id) is STATEMENT
    assert not STATEMENT.is_from_room


def test_a_text_is_shown_in_the_language_it_was_typed_in() -> None:
    assert STATEMENT.text(Language.FI) == "AI helps"
    assert Statement().text(Language.FI) == ""
    assert DiscussionNote().question(Language.SV) == ""
    assert Choice("recommendation/1").text(Language.SV) == ""
    assert Dots().text(Language.EN) == ""


@pytest.mark.parametrize(
    ("workshop", "has_results"),
    [
        (Workshop("T", present=24, statements=(STATEMENT,), notes=(DiscussionNote(),)), False),
        (Workshop(statements=(Statement(votes=Votes(agree=0)),)), True),
        (Workshop(dots=(Dots((Choice("recommendation/1", count=0),)),)), True),
        (Workshop(notes=(DiscussionNote(" \n"),)), False),
        (Workshop(notes=(DiscussionNote("x"),)), True),
        (Workshop(actions=(Action(),)), False),
        (Workshop(actions=(Action(due="x"),)), True),
    ],
)
def test_results_are_what_was_voted_said_or_agreed(workshop: Workshop, has_results: bool) -> None:
    assert workshop.has_results is has_results


def test_dots_are_those_of_everybody() -> None:
    dots = Dots((Choice("recommendation/1", count=5), Choice("recommendation/2")), each=3)
    workshop = Workshop(present=24, dots=(dots,))

    assert dots.total == 5
    assert workshop.dots_given(dots) == 72
    assert workshop.dots_given(Dots(each=2, present=10)) == 20
    assert Workshop().dots_given(dots) is None


def test_it_is_read_back_as_it_was_written() -> None:
    workshop = Workshop(
        "Päivä",
        "deck/x",
        {Language.FI: "Esitys"},
        24,
        (STATEMENT,),
        (Dots((Choice("recommendation/1", {Language.FI: "Yksi"}, 5),)),),
        (DiscussionNote("sanottua"),),
        (Action("Kokeile", due="31.1."),),
    )

    assert WORKSHOP.read(WORKSHOP.written(workshop)) == workshop
