"""What a slide takes from a page is measured as it is shown: without marks and addresses."""

from __future__ import annotations

import pytest

from suunta.content.checks.deck_lengths import check_deck_lengths
from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript
from suunta.content.manuscript import (
    DocumentManuscript,
    Manuscript,
    PageManuscript,
    SectionManuscript,
)
from suunta.content.yaml_file import YamlDocument
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.domain.slide_kind import RULES, SlideKind

ROOM = RULES[SlideKind.STATEMENT].room.text


def manuscript(section: str, of: str = "vision/one#short") -> Manuscript:
    """A deck with one statement of the one page there is."""
    front = YamlDocument({"title": "One", "summary": "Short."}, {})
    sections = (SectionManuscript("short", "Short", 5, section),)
    page = PageManuscript("vision/one/en.md", Language.EN, front, sections)
    about = YamlDocument({"type": "vision", "order": 1}, {})
    document = DocumentManuscript("vision/one", DocumentType.VISION, "about", about, (page,))
    slides = [{"id": "one", "kind": "statement", "minutes": 1, "of": of}]
    words = {"title": "T", "summary": "S", "slides": {"one": {}}}
    deck = DeckManuscript(
        "deck/one",
        "decks/one/about.yaml",
        YamlDocument({"order": 1, "minutes": 1, "slides": slides}, {}),
        (DeckWordsManuscript("decks/one/en.yaml", Language.EN, YamlDocument(words, {})),),
    )
    return Manuscript(documents=[document], decks=[deck])


def test_a_section_that_fits_is_no_mistake() -> None:
    assert list(check_deck_lengths(manuscript("x" * ROOM))) == []


def test_a_section_that_does_not_fit_is_one() -> None:
    (problem,) = check_deck_lengths(manuscript("x" * (ROOM + 1)))

    assert problem.message == f"vision/one#short has {ROOM + 1} characters in en; {ROOM} fit."


@pytest.mark.parametrize(
    "mark", ["[@deck: A place]", "{inferred: for a long reason}", "{unknown}", "\n\n"]
)
def test_marks_take_no_room(mark: str) -> None:
    assert list(check_deck_lengths(manuscript("x" * (ROOM - 2) + f" {mark}"))) == []


def test_a_link_takes_the_room_of_its_words() -> None:
    link = "[words](suunta:vision/a-very-long-address)"

    assert list(check_deck_lengths(manuscript("x" * (ROOM - 6) + f" {link}"))) == []
    assert len(list(check_deck_lengths(manuscript("x" * (ROOM - 5) + f" {link}")))) == 1


def test_a_page_as_a_whole_shows_its_summary() -> None:
    assert list(check_deck_lengths(manuscript("x" * (ROOM + 1), of="vision/one"))) == []


@pytest.mark.parametrize(("count", "length", "told"), [(7, 140, 0), (8, 140, 1), (1, 141, 1)])
def test_what_to_do_before_people_come_is_short(count: int, length: int, told: int) -> None:
    made = manuscript("Short.")
    made.decks[0].words[0].yaml.data["before"] = ["x" * length] * count

    assert len(list(check_deck_lengths(made))) == told
