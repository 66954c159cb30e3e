"""A workshop is made from a deck, and stands beside the national figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.deck import Deck
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Workshop
from suunta.services.facilitating import Facilitating
from suunta.services.workspace import Workspace

RECOMMENDATIONS = tuple(f"recommendation/{number}" for number in range(1, 7))
HANDS = Slide(
    "hands",
    SlideKind.VOTE,
    of=("figure/daily-use",),
    words={
        Language.EN: SlideWords(points=("I use AI every day.", "I would trust it.")),
        Language.FI: SlideWords(points=("Käytän tekoälyä päivittäin.", "Luottaisin siihen.")),
        Language.SV: SlideWords(points=("Jag använder AI varje dag.", "Jag skulle lita på det.")),
    },
)
BY_DOTS = Slide(
    "priorities",
    SlideKind.VOTE,
    of=RECOMMENDATIONS,
    options=SlideOptions(ballot=Ballot.DOTS, dots=5),
)
TALK = Slide("talk", SlideKind.DISCUSSION, words={Language.FI: SlideWords(text="Mistä alamme?")})
HIDDEN = replace(TALK, id="hidden", is_hidden=True)
DECK = Deck({Language.EN: "Day", Language.FI: "Päivä"}, (HANDS, BY_DOTS, TALK, HIDDEN))


@pytest.fixture
def facilitating(workspace: Workspace) -> Facilitating:
    return workspace.facilitating


@pytest.fixture
def workshop(facilitating: Facilitating) -> Workshop:
    return facilitating.from_deck(DECK, Language.FI)


def test_it_is_named_after_the_deck_and_remembers_it(workshop: Workshop) -> None:
    assert workshop.title == "Päivä"
    assert (workshop.deck, workshop.deck_title) == (DECK.id, DECK.title)
    assert workshop.present is None
    assert not workshop.has_results


def test_statements_come_in_every_language_with_their_figure(workshop: Workshop) -> None:
    first, second = workshop.statements

    assert [first.text(language) for language in Language] == [
        "I use AI every day.",
        "Käytän tekoälyä päivittäin.",
        "Jag använder AI varje dag.",
    ]
    assert (first.slide, first.point) == ("hands", "figure/daily-use")
    assert (first.figure, second.figure) == ("figure/daily-use", "")
    assert (second.slide, second.point) == ("hands", "hands/1")


def test_words_of_a_statement_are_those_of_the_same_line_in_each_language(
    facilitating: Facilitating,
) -> None:
    """A statement whose figure is gone stands only where it was typed."""
    words = {Language.EN: SlideWords(points=("One", "Two"))}
    slide = Slide("v", SlideKind.VOTE, ("figure/gone", "figure/daily-use"), words=words)

    gone, kept = facilitating.from_deck(replace(DECK, slides=(slide,)), Language.EN).statements

    assert (gone.point, gone.words) == ("figure/gone", {Language.EN: "One"})
    assert kept.point == "figure/daily-use"
    assert kept.text(Language.EN) == "Two"
    assert kept.text(Language.FI) != ""
    assert kept.text(Language.FI) not in ("One", "Two")


def test_dots_are_those_of_the_deck(workshop: Workshop, knowledge: KnowledgeBase) -> None:
    (dots,) = workshop.dots

    assert (dots.slide, dots.each) == ("priorities", 5)
    assert [choice.about for choice in dots.choices] == list(RECOMMENDATIONS)
    title = knowledge.document("recommendation/3").page(Language.SV).title
    assert dots.choices[2].text(Language.SV) == title


def test_questions_are_those_that_are_shown_and_one_field_is_free(workshop: Workshop) -> None:
    assert [(note.slide, note.words) for note in workshop.notes] == [
        ("talk", {Language.FI: "Mistä alamme?"}),
        ("", {}),
    ]


@pytest.mark.parametrize("is_from_deck", [False, True])
def test_without_a_vote_by_dots_there_are_dots_on_all_recommendations(
    facilitating: Facilitating, is_from_deck: bool
) -> None:
    deck = replace(DECK, slides=(HANDS,))
    made = facilitating.from_deck(deck, Language.EN) if is_from_deck else facilitating.blank("X")

    (dots,) = made.dots
    assert [choice.about for choice in dots.choices] == list(RECOMMENDATIONS)
    assert dots.each == 3
    assert set(dots.words) == set(Language)


def test_a_deck_of_nothing_makes_a_workshop(facilitating: Facilitating) -> None:
    made = facilitating.from_deck(Deck({}), Language.EN)

    assert (made.title, made.statements, len(made.notes)) == ("", (), 1)


def test_every_ready_deck_makes_a_workshop(
    facilitating: Facilitating, workspace: Workspace
) -> None:
    for deck in workspace.presenting.ready:
        made = facilitating.from_deck(deck, Language.SV)
        assert made.title
        for words in (*made.statements, *(each for dots in made.dots for each in dots.choices)):
            assert set(words.words) == set(Language), deck.id


def test_the_national_figure_is_the_ledgers(
    facilitating: Facilitating, knowledge: KnowledgeBase
) -> None:
    number = knowledge.facts["figure/daily-use"].number(Language.EN)

    assert facilitating.national("figure/daily-use", Language.EN) == (
        f"{number} nationally, similar question"
    )
    assert facilitating.national("figure/gone", Language.EN) == ""


def test_the_caveat_says_what_the_figure_is_not(facilitating: Facilitating) -> None:
    caveat = facilitating.caveat(Language.EN)

    for part in ("Similar question", "wording ours", "Polis", "self-selected", "base", "unknown"):
        assert part in caveat


def test_the_decks_are_not_read_before_one_is_wanted(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    def presenting() -> None:
        raise AssertionError("asked too early")

    made = Facilitating(knowledge, labels, presenting).blank()  # type: ignore[arg-type]

    assert made.dots
