"""Of documents found alike, the one whose words stand as they were typed comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.answer import IDENTIFIER, Found, Passage
from suunta.search.index import build_index
from suunta.search.names import write_names
from suunta.services.searching import Searching, SearchRequest
from suunta.services.side_by_side import BONUS, DOCUMENTS, with_bonus

TEXTS = {
    "vision/a": "Planning of each shift is work.",
    "vision/b": "Shift planning is work of each.",
    "vision/c": "The shifts, planned well, are work.",
}


def knowledge_of(texts: dict[str, str]) -> KnowledgeBase:
    documents = {}
    for identifier, text in texts.items():
        section = Section("short", "", text, f"<p>{text}</p>", text)
        page = Page(language=Language.EN, title="Page", summary="", sections=(section,))
        documents[identifier] = Document(identifier, DocumentType.VISION, 1, {Language.EN: page})
    return KnowledgeBase(Edition("1", "2026-11-24"), documents)


def ranked(words: list[str], found: list[Found]) -> list[tuple[str, float]]:
    passages = [Passage(identifier, Language.EN, "short") for identifier in TEXTS]
    again = with_bonus(found, words, passages, knowledge_of(TEXTS))
    return [(each.document, round(each.score, 3)) for each in again]


def found_alike(score: float = 10.0) -> list[Found]:
    return [Found(identifier, score, {row: score}) for row, identifier in enumerate(TEXTS)]


def test_the_words_in_their_order_in_any_form_earn_the_bonus() -> None:
    most = round(10 * (1 + BONUS), 3)

    assert ranked(["shift", "planning"], found_alike()) == [
        ("vision/b", most),
        ("vision/c", most),
        ("vision/a", 10.0),
    ]


def test_of_three_words_two_side_by_side_earn_half_of_it() -> None:
    assert ranked(["shift", "planning", "each"], found_alike())[0] == ("vision/b", 10.5)


@pytest.mark.parametrize("words", [[], ["shift"]])
def test_a_single_word_changes_nothing(words: list[str]) -> None:
    assert [document for document, _ in ranked(words, found_alike())] == list(TEXTS)


def test_a_document_asked_for_by_its_identifier_stays_first() -> None:
    named = Found("vision/a", IDENTIFIER, {0: 0.0})

    assert ranked(["shift", "planning"], [named, *found_alike()[1:]])[0] == (
        "vision/a",
        IDENTIFIER,
    )


def test_only_the_best_are_looked_at() -> None:
    texts = {f"vision/{number:02}": TEXTS["vision/a"] for number in range(DOCUMENTS + 1)}
    last = max(texts)
    texts[last] = TEXTS["vision/b"]
    passages = [Passage(identifier, Language.EN, "short") for identifier in texts]
    found = [Found(identifier, 9.0, {row: 9.0}) for row, identifier in enumerate(texts)]

    again = with_bonus(found, ["shift", "planning"], passages, knowledge_of(texts))

    assert [each.document for each in again] == list(texts)


def test_a_search_takes_it_into_account(tmp_path: Path) -> None:
    knowledge = knowledge_of({key: TEXTS[key] for key in ("vision/a", "vision/b")})
    build_index(knowledge, tmp_path / "passages")
    write_names(tmp_path / "passages", ())
    searching = Searching(knowledge, tmp_path / "passages")

    hits = searching.search(SearchRequest("shift planning")).hits
    searching.close()

    assert [hit.id for hit in hits] == ["vision/b", "vision/a"]
