"""The run sheet as people read it."""

from __future__ import annotations

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.domain.shown_slide import Point, ShownSlide
from suunta.domain.slide_kind import SlideKind
from suunta.services.deck_making_sheet import one_line, sheet_lines, sheet_text, written_minutes
from suunta.services.presenting_plan import plan
from suunta.services.workspace import Workspace


def shown(minutes: float, title: str = "", part: str = "") -> ShownSlide:
    return ShownSlide(
        "x", SlideKind.STATEMENT, Language.EN, title=title, minutes=minutes, part=part
    )


def test_each_line_begins_where_the_one_before_ends(workspace: Workspace) -> None:
    lines = sheet_lines(
        (shown(0.5, "A"), shown(61, "B", "Part"), shown(2)), workspace.labels, Language.EN
    )

    assert [line.clock for line in lines] == ["0:00", "0:30", "61:30"]
    assert [line.number for line in lines] == [1, 2, 3]
    assert lines[2].title == lines[2].kind == "Statement"


def test_the_text_has_parts_times_and_an_end(workspace: Workspace) -> None:
    lines = sheet_lines(
        (shown(0.5, "Welcome"), shown(12, "Why", "Why now")), workspace.labels, Language.EN
    )

    text = sheet_text("A talk", 20, lines, workspace.labels, Language.EN)

    assert text.split("\n") == [
        "A talk",
        "Run sheet: 12.5 of 20 min planned",
        "",
        " 0:00  0.5 min  1. Welcome (Statement)",
        "",
        "Why now",
        " 0:30   12 min  2. Why (Statement)",
        "12:30  The end",
        "",
    ]


def test_what_to_do_before_people_come_stands_over_the_times(workspace: Workspace) -> None:
    lines = sheet_lines((shown(1, "Welcome"),), workspace.labels, Language.EN)

    text = sheet_text("A talk", 1, lines, workspace.labels, Language.EN, ("Bring pens",))

    assert text.split("\n")[1:] == [
        "Run sheet: 1 of 1 min planned",
        "",
        "Before people come",
        "- Bring pens",
        "",
        "0:00  1 min  1. Welcome (Statement)",
        "1:00  The end",
        "",
    ]


def test_minutes_are_written_as_the_language_writes_them() -> None:
    assert written_minutes(1.5, Language.EN) == "1.5"
    assert written_minutes(1.5, Language.FI) == "1,5"
    assert written_minutes(20, Language.SV) == "20"


def test_a_slide_without_a_title_is_called_after_what_it_says() -> None:
    said = ShownSlide("x", SlideKind.QUOTATION, Language.EN, text="One  two\nthree")
    listed = ShownSlide("x", SlideKind.LIST, Language.EN, points=(Point("First"),))

    assert one_line(said) == "One two three"
    assert one_line(listed) == "First"
    assert len(one_line(shown(1, "x" * 200))) == 72


def test_a_plan_of_chosen_pages_fills_the_time_that_was_asked_for(workspace: Workspace) -> None:
    chosen = [Address("recommendation/1"), Address("experiment/hus-obesity")]
    for length in (20, 45, 90):
        made = plan(chosen, length, {Language.EN: "T"}, workspace.knowledge)
        lines = sheet_lines(
            workspace.presenting.resolve(made.deck, Language.FI), workspace.labels, Language.FI
        )
        assert sum(line.minutes for line in lines) == length
