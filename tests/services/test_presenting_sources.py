"""A source stands once, with every place in it."""

from __future__ import annotations

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Citation
from suunta.services.presenting_sources import Cited, cited, cited_by, source_lines


def test_places_of_one_source_are_joined_in_their_order() -> None:
    places = [Cited("B", "2"), Cited("A"), Cited("B", "1"), Cited("B", "2")]

    assert source_lines(places) == ("B: 2; 1", "A")


def test_a_place_is_called_as_its_language_does(knowledge: KnowledgeBase) -> None:
    (place,) = cited([Citation("deck", "AI Experiments")], knowledge, Language.SV)

    assert place == Cited("AI Ecosystem in Social and Health Services (SOTE)", "AI-försöken")


def test_an_unknown_source_is_called_by_its_identifier(knowledge: KnowledgeBase) -> None:
    assert cited([Citation("gone")], knowledge, Language.EN) == (Cited("gone"),)


def test_a_fact_names_every_place_it_is_said_at(knowledge: KnowledgeBase) -> None:
    places = cited_by(knowledge.facts["figure/daily-use"], knowledge, Language.EN)

    assert [each.place for each in places] == [
        "Results of the Polis discussion",
        "Recommendation\N{NO-BREAK SPACE}1",
    ]
