"""What is more than fits is told, part by part."""

from __future__ import annotations

from suunta.domain.chart import Bar
from suunta.domain.language import Language
from suunta.domain.shown_slide import Gone, Loss, Part, Point, ShownSlide, TooMuch, too_much
from suunta.domain.slide_kind import RULES, SlideKind

ROOM = RULES[SlideKind.LIST].room
BAR = Bar("figure/one", "", "", 1, "1%", 0.01, "", "", "")


def test_what_fits_is_no_warning() -> None:
    points = ("x" * ROOM.line,) * (ROOM.lines - ROOM.lines_of("x" * ROOM.text))

    assert too_much(SlideKind.LIST, "x" * ROOM.title, "x" * ROOM.text, points) == ()


def test_each_part_that_is_too_long_is_told() -> None:
    points = ("short", "x" * (ROOM.point + 1), *["short"] * ROOM.points)
    lines_left = ROOM.lines - ROOM.lines_of("x" * (ROOM.text + 2))

    found = too_much(SlideKind.LIST, "x" * (ROOM.title + 1), "x" * (ROOM.text + 2), points)

    assert found == (
        TooMuch(Part.TITLE, ROOM.title + 1, ROOM.title),
        TooMuch(Part.TEXT, ROOM.text + 2, ROOM.text),
        TooMuch(Part.POINTS, ROOM.points + 2, lines_left - 1),
        TooMuch(Part.POINT, ROOM.point + 1, ROOM.point, position=1),
    )


def test_long_points_leave_room_for_fewer() -> None:
    short, long = ("x",) * ROOM.points, ("x" * (ROOM.line + 1),) * ROOM.points

    assert too_much(SlideKind.LIST, "", "", short) == ()
    assert too_much(SlideKind.LIST, "", "", long) == (
        TooMuch(Part.POINTS, ROOM.points, ROOM.lines // 2),
    )


def test_what_is_continued_has_a_step_for_each_portion() -> None:
    parts = tuple(ShownSlide("a", SlideKind.STATEMENT, Language.EN, text=t) for t in ["one", "two"])
    whole = ShownSlide("a", SlideKind.STATEMENT, Language.EN, text="one two", continued=parts)

    assert whole.steps == 2
    assert [whole.at(step).text for step in (0, 1, 2)] == ["one", "two", "two"]
    assert parts[0].at(1) is parts[0]


def test_a_kind_without_points_has_no_room_for_one() -> None:
    assert too_much(SlideKind.STATEMENT, "", "", ("one",)) == (TooMuch(Part.POINTS, 1, 0),)


def test_a_guess_takes_two_steps_as_long_as_there_is_something_to_guess() -> None:
    guess = ShownSlide("guess", SlideKind.GUESS, Language.EN, figures=(BAR,))

    assert guess.steps == 2
    assert ShownSlide("guess", SlideKind.GUESS, Language.EN).steps == 1
    assert ShownSlide("list", SlideKind.LIST, Language.EN, figures=(BAR,)).steps == 1


def test_a_slide_is_empty_only_where_all_it_was_of_is_gone() -> None:
    gone = (Gone(Loss.DOCUMENT, "vision/gone", "It is gone."),)

    assert ShownSlide("one", SlideKind.LIST, Language.EN, gone=gone).is_empty
    assert not ShownSlide(
        "one", SlideKind.LIST, Language.EN, points=(Point("a"),), gone=gone
    ).is_empty
    assert not ShownSlide("end", SlideKind.END, Language.EN).is_empty
