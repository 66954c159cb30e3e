"""Decks are put together from their files, with the marks and spaces of each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.content.deck_assembly import assemble_decks
from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript
from suunta.content.yaml_file import YamlDocument
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.slide import Ballot, SlideOptions, SpeakerNotes
from suunta.domain.slide_kind import SlideKind

ABOUT = {
    "order": 2,
    "minutes": 7,
    "slides": [
        {"id": "vote", "kind": "vote", "minutes": 5, "of": ["recommendation/1"], "ballot": "dots",
         "dots": 2, "timer": 60},
        {"id": "said", "kind": "quotation", "minutes": 2, "sources": ["deck: A place", "una"],
         "provenance": "stated"},
        {"id": "said", "kind": "end", "minutes": 1},
    ],
}  # fmt: skip
WORDS = {
    "title": "It's a deck",
    "summary": "Short.",
    "before": ["Bring pens - and paper"],
    "slides": {
        "vote": {"title": "Vote", "points": ['"First"', "{{figure/votes}} votes - all"]},
        "said": {"text": "Words.", "part": "Part", "notes": {"do": "Read it.", "mind": "No."}},
        "stranger": {"text": "Nobody asks."},
    },
}


@pytest.fixture
def manuscript() -> DeckManuscript:
    words = DeckWordsManuscript("decks/one/en.yaml", Language.EN, YamlDocument(WORDS, {}))
    about = YamlDocument(ABOUT, {})
    return DeckManuscript("deck/one", "decks/one/about.yaml", about, (words,))


def test_words_stand_beside_what_they_are_of(manuscript: DeckManuscript) -> None:
    (deck,) = assemble_decks([manuscript])
    vote, said = deck.slides

    assert deck.id == "deck/one"
    assert deck.minutes == 7
    assert vote.kind is SlideKind.VOTE
    assert vote.of == ("recommendation/1",)
    assert vote.options == SlideOptions(timer=60, ballot=Ballot.DOTS, dots=2)
    assert said.sources == (Citation("deck", "A place"), Citation("una"))
    assert said.provenance is Provenance.STATED
    assert said.words[Language.EN].notes == SpeakerNotes(do="Read it.", mind="No.")
    assert said.words[Language.EN].part == "Part"


def test_words_get_the_marks_of_their_language_and_figures_stay_marks(
    manuscript: DeckManuscript,
) -> None:
    (deck,) = assemble_decks([manuscript])

    assert deck.title[Language.EN] == "It’s a deck"
    assert deck.slides[0].words[Language.EN].points == (
        "‘First’",
        "{{figure/votes}} votes\N{NO-BREAK SPACE}– all",
    )


def test_of_two_slides_with_one_identifier_the_first_is_kept(manuscript: DeckManuscript) -> None:
    (deck,) = assemble_decks([manuscript])

    assert [(slide.id, slide.kind) for slide in deck.slides][-1] == ("said", SlideKind.QUOTATION)


def test_decks_come_in_their_order_and_are_the_same_each_time(manuscript: DeckManuscript) -> None:
    first = replace(manuscript, id="deck/z", about=YamlDocument({**ABOUT, "order": 1}, {}))

    decks = assemble_decks([manuscript, first])

    assert [deck.id for deck in decks] == ["deck/z", "deck/one"]
    assert decks == assemble_decks([first, manuscript])


def test_what_to_do_before_people_come_has_the_marks_of_its_language(
    manuscript: DeckManuscript,
) -> None:
    (deck,) = assemble_decks([manuscript])

    assert deck.before == {Language.EN: ("Bring pens\N{NO-BREAK SPACE}– and paper",)}
    assert deck.preparation(Language.SV) == deck.before[Language.EN]
