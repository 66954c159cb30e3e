"""Changes of a deck leave everything else as it is, whatever is asked for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from suunta.domain.deck import Deck
from suunta.domain.deck_change import (
    MOST_MINUTES,
    added,
    duplicated,
    end_of,
    fitted,
    hidden,
    lasting,
    moved,
    place_of,
    removed,
    retitled,
    set_up,
    timed,
    with_slide,
    written,
)
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideOptions, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind

TITLE, LEAD = Slide("title", SlideKind.TITLE), Slide("lead", SlideKind.STATEMENT)
TALK, END = Slide("talk", SlideKind.DISCUSSION, minutes=8), Slide("end", SlideKind.END)
DECK = Deck({Language.EN: "A talk"}, (TITLE, LEAD, TALK, END), minutes=20)


def names(deck: Deck) -> list[str]:
    return [slide.id for slide in deck.slides]


def test_what_is_added_stands_before_the_end() -> None:
    assert names(added(DECK, [Slide("more", SlideKind.LIST)])) == [
        "title",
        "lead",
        "talk",
        "more",
        "end",
    ]
    without_end = removed(DECK, ["end"])
    assert end_of(without_end) == 3
    assert names(added(without_end, [END]))[-1] == "end"


def test_names_stay_one_slide_each() -> None:
    twice = added(DECK, [LEAD, LEAD], at=0)

    assert names(twice) == ["lead-2", "lead-3", "title", "lead", "talk", "end"]


def test_a_place_beyond_the_ends_is_the_end() -> None:
    assert names(added(DECK, [Slide("x", SlideKind.LIST)], at=99))[-1] == "x"
    assert names(moved(DECK, "lead", -5)) == ["lead", "title", "talk", "end"]
    assert names(moved(DECK, "lead", 99)) == ["title", "talk", "end", "lead"]
    assert moved(DECK, "nobody", 0) == DECK


@given(some.lists(some.tuples(some.sampled_from(names(DECK)), some.integers(-3, 9))))
def test_moving_loses_and_makes_nothing(moves: list[tuple[str, int]]) -> None:
    deck = DECK
    for name, to in moves:
        deck = moved(deck, name, to)
        assert place_of(deck, name) == max(0, min(to, 3))

    assert sorted(names(deck)) == sorted(names(DECK))


def test_a_twin_stands_after_its_slide_and_begins_no_part() -> None:
    lead = written(LEAD, Language.EN, SlideWords(title="Lead", part="First part"))
    twice = duplicated(with_slide(DECK, lead), "lead")

    assert names(twice) == ["title", "lead", "lead-2", "talk", "end"]
    assert twice.slides[2].words == {Language.EN: SlideWords(title="Lead")}
    assert duplicated(DECK, "nobody") == DECK


def test_words_that_are_all_empty_are_none() -> None:
    slide = written(LEAD, Language.FI, SlideWords(notes=SpeakerNotes(say="Hei")))

    assert set(slide.words) == {Language.FI}
    assert written(slide, Language.FI, SlideWords()) == LEAD


def test_minutes_are_whole_halves_within_bounds() -> None:
    assert timed(LEAD, 1.7).minutes == 1.5
    assert timed(LEAD, 0).minutes == 0.5
    assert timed(LEAD, 9999).minutes == MOST_MINUTES


def test_hidden_slides_take_no_time() -> None:
    deck = with_slide(DECK, hidden(TALK, is_hidden=True))

    assert deck.planned == DECK.planned - TALK.minutes
    assert with_slide(deck, hidden(deck.slides[2], is_hidden=False)) == DECK


def test_fitting_spreads_the_length_over_what_is_shown() -> None:
    deck = fitted(with_slide(DECK, hidden(LEAD, is_hidden=True)), 12)

    assert deck.planned == 12
    assert deck.minutes == 12
    assert deck.slides[1].minutes == LEAD.minutes


def test_a_title_is_changed_in_one_language_alone() -> None:
    deck = retitled(DECK, Language.FI, "Puhe")

    assert deck.title == {Language.EN: "A talk", Language.FI: "Puhe"}
    assert retitled(deck, Language.EN, "").title == {Language.FI: "Puhe"}


def test_settings_and_length_are_the_only_thing_that_changes() -> None:
    options = SlideOptions(timer=300)

    assert set_up(TALK, options) == replace(TALK, options=options)
    assert lasting(DECK, 45) == replace(DECK, minutes=45)
    assert lasting(DECK, -1).minutes == 0
