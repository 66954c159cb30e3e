"""Whatever was done, taking it all back leads to where one began, and doing it again to the end."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from suunta.domain.deck import Deck
from suunta.domain.deck_change import added, lasting, removed
from suunta.domain.deck_changes import MOST_STEPS, PAUSE, Changes, Step, What
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind

EMPTY = Deck({Language.EN: "A talk"}, id="deck-1")


def typed(changes: Changes, before: Deck, at: float, field: str = "title") -> Changes:
    return changes.after(Step(What.WORDS, before, "lead", field, at))


@given(some.lists(some.integers(1, 60), max_size=30))
def test_all_of_it_can_be_taken_back_and_done_again(lengths: list[int]) -> None:
    deck, changes, seen = EMPTY, Changes(), [EMPTY]
    for length in lengths:
        changes = changes.after(Step(What.LENGTH, deck))
        deck = added(lasting(deck, length), [Slide("more", SlideKind.LIST)])
        seen.append(deck)

    end = deck
    for expected in reversed(seen[:-1]):
        stepped = changes.undone(deck)
        assert stepped is not None
        changes, deck = stepped[0], stepped[1].deck
        assert deck == expected
    assert changes.undone(deck) is None
    for expected in seen[1:]:
        again = changes.redone(deck)
        assert again is not None
        changes, deck = again[0], again[1].deck
        assert deck == expected
    assert deck == end
    assert changes.redone(deck) is None


def test_typing_in_one_field_in_one_go_is_one_step() -> None:
    one = typed(Changes(), EMPTY, 10.0)
    two = typed(one, lasting(EMPTY, 1), 10.0 + PAUSE - 0.1)
    three = typed(two, lasting(EMPTY, 2), 10.0 + 2 * PAUSE - 0.3)

    assert len(three.past) == 1
    assert three.past[0].deck == EMPTY


def test_a_pause_another_field_or_another_slide_begins_a_step() -> None:
    one = typed(Changes(), EMPTY, 10.0)

    assert len(typed(one, EMPTY, 10.0 + PAUSE).past) == 2
    assert len(typed(one, EMPTY, 10.1, "text").past) == 2
    assert len(one.after(Step(What.WORDS, EMPTY, "other", "title", 10.1)).past) == 2
    assert len(one.after(Step(What.MOVE, EMPTY, "lead", "", 10.1)).past) == 2


def test_two_deletions_are_two_steps_however_quick() -> None:
    deck = added(EMPTY, [Slide("a", SlideKind.LIST), Slide("b", SlideKind.LIST)])
    changes = Changes().after(Step(What.REMOVE, deck, "a", when=1.0))
    changes = changes.after(Step(What.REMOVE, removed(deck, ["a"]), "b", when=1.01))

    assert [step.slide for step in changes.past] == ["a", "b"]


def test_a_new_step_forgets_what_was_taken_back() -> None:
    changes = typed(Changes(), EMPTY, 1.0)
    stepped = changes.undone(lasting(EMPTY, 5))
    assert stepped is not None
    assert stepped[0].future

    assert typed(stepped[0], EMPTY, 1.1).future == ()


def test_after_doing_it_again_typing_begins_a_step() -> None:
    changes = typed(Changes(), EMPTY, 1.0)
    undone = changes.undone(lasting(EMPTY, 5))
    assert undone is not None
    redone = undone[0].redone(EMPTY)
    assert redone is not None

    assert len(typed(redone[0], lasting(EMPTY, 5), 1.2).past) == 2


def test_the_oldest_steps_are_forgotten() -> None:
    changes = Changes()
    for number in range(MOST_STEPS + 3):
        changes = changes.after(Step(What.MOVE, replace(EMPTY, minutes=number)))

    assert len(changes.past) == MOST_STEPS
    assert changes.past[0].deck.minutes == 3
