"""A deck of the program's and one of a person's are the same value."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.deck import Deck, free_slide_id
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind

SLIDES = (
    Slide("one", SlideKind.TITLE, minutes=0.5),
    Slide("two", SlideKind.LIST, minutes=2, is_hidden=True),
    Slide("three", SlideKind.END, minutes=1),
)


def test_hidden_slides_are_neither_shown_nor_counted() -> None:
    deck = Deck({Language.EN: "Deck"}, SLIDES, 20)

    assert [slide.id for slide in deck.shown] == ["one", "three"]
    assert deck.planned == 1.5
    assert deck.slide("two") == SLIDES[1]
    assert deck.slide("four") is None


def test_a_copy_is_a_persons_own_and_knows_where_it_comes_from() -> None:
    ready = Deck({Language.EN: "Deck"}, SLIDES, 20, id="deck/one")

    copy = ready.copy()

    assert ready.is_ready
    assert not copy.is_ready
    assert copy.made_from == "deck/one"
    assert copy.slides == ready.slides
    assert copy.created == copy.changed > ready.created


@given(st.text("ab-", min_size=1), st.lists(st.text("ab-23")))
def test_a_free_identifier_is_not_taken(wanted: str, taken: list[str]) -> None:
    free = free_slide_id(wanted, taken)

    assert free not in taken
    assert free.startswith(wanted)
    assert free == wanted or wanted in taken
