"""What is asked, taken apart and put together again."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.hit import UnknownFilter
from suunta.services.facets import Facets
from suunta.ui.search.question import Question
from suunta.ui.search.switched_off import NOTHING_OFF, Stand

OFF = NOTHING_OFF.adding(
    (
        Stand("documentation", "kirjaaminen"),
        Stand("kirjaaminen", "kirjaaminen", is_correction=True),
    )
)


@pytest.fixture
def question(knowledge: KnowledgeBase) -> Question:
    return Question.of("kirjaminnen type:experiment sector:both", Facets(knowledge).value)


def test_filters_are_told_apart_from_words(question: Question) -> None:
    assert question.words.split() == ["kirjaminnen"]
    assert question.filters == {"type": ("experiment",), "sector": ("both",)}


def test_filters_leave_the_query_one_by_one_or_all_at_once(question: Question) -> None:
    assert question.without_filters("type", "experiment") == "kirjaminnen sector:both"
    assert question.without_filters() == "kirjaminnen"
    assert question.without_filters("type", "figure") == question.query


def test_a_word_that_exists_leaves_the_filters_alone(question: Question) -> None:
    assert question.with_word("kirjaaminen") == "kirjaaminen type:experiment sector:both"


def test_the_filter_that_was_meant_takes_the_place_of_the_typed_one(
    knowledge: KnowledgeBase,
) -> None:
    question = Question.of("shift county:Pirkanma plan", Facets(knowledge).value)
    unknown = UnknownFilter("county", "Pirkanma", "county", "pirkanmaa")

    assert question.with_filter(unknown) == "shift county:pirkanmaa plan"
    assert Question("shift").with_filter(unknown) == "shift"


def test_what_is_left_out_goes_with_its_word(knowledge: KnowledgeBase) -> None:
    resolve = Facets(knowledge).value

    assert Question.of("kirjaaminen hoitaja", resolve, OFF).off == OFF
    assert Question.of("hoitaja", resolve, OFF).off == NOTHING_OFF


def test_the_request_is_of_the_words_the_last_of_which_may_be_a_beginning() -> None:
    question = Question("kirjaaminen", off=OFF)

    request = question.request({"type": ("experiment",)}, Language.FI, 20)

    assert (request.text, request.language, request.limit) == ("kirjaaminen", Language.FI, 20)
    assert request.filters == {"type": ("experiment",)}
    assert request.without_expansions == {"documentation"}
    assert request.without_corrections == {"kirjaaminen"}
    assert not request.is_complete
