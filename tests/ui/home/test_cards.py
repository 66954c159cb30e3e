"""What the first page takes from the knowledge."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.home.cards import Cards


@pytest.fixture
def cards(knowledge: KnowledgeBase, labels: Labels) -> Cards:
    return Cards(knowledge=knowledge, labels=labels, language=Language.EN)


def test_each_recommendation_has_a_figure_with_its_scope(cards: Cards) -> None:
    shown = cards.recommendations()

    assert [card.figure for card in shown] == ["91%", "80%", "45%", "81%", "88%", "73%"]
    assert all(card.scope for card in shown)
    assert "social welfare" in shown[3].scope


def test_an_experiment_says_where_it_runs_and_how_sure_its_sector_is(cards: Cards) -> None:
    shown = {card.id: card for card in cards.experiments()}

    assert len(shown) == 10
    stated = shown["experiment/western-uusimaa-documentation"]
    assert stated.over == "Western Uusimaa"
    assert not stated.is_inferred
    assert shown["experiment/hus-obesity"].is_inferred
    assert "inferred" in shown["experiment/hus-obesity"].spoken


def test_the_vision_begins_with_the_overview(cards: Cards) -> None:
    assert cards.vision()[0].id == "vision/overview"


def test_identifiers_that_are_gone_are_left_out(cards: Cards) -> None:
    titles = cards.titles(("vision/aims", "vision/nowhere"))

    assert [card.id for card in titles] == ["vision/aims"]


def test_a_tile_speaks_one_language(knowledge: KnowledgeBase, labels: Labels) -> None:
    swedish = Cards(knowledge=knowledge, labels=labels, language=Language.SV)

    shown = {card.id: card for card in swedish.experiments()}

    assert shown["experiment/hus-obesity"].sector_name == "Hälsa · vår slutsats"
