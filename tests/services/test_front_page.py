"""What the first page takes from the knowledge."""

from __future__ import annotations

import pytest

from suunta.domain.front_page import FrontPage, Overview
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.front_page import overview_of, title_cards
from suunta.services.workspace import Workspace


@pytest.fixture
def overview(knowledge: KnowledgeBase, labels: Labels) -> Overview:
    return overview_of(knowledge, labels)


@pytest.fixture
def page(overview: Overview) -> FrontPage:
    return overview.page(Language.EN)


def test_each_recommendation_has_a_figure_with_its_scope(page: FrontPage) -> None:
    shown = page.recommendations

    assert [card.figure for card in shown] == ["91%", "80%", "45%", "81%", "88%", "73%"]
    assert all(card.scope for card in shown)
    assert "social welfare" in shown[3].scope


def test_an_experiment_says_where_it_runs_and_how_sure_its_sector_is(page: FrontPage) -> None:
    shown = {card.id: card for card in page.experiments}

    assert len(shown) == 10
    stated = shown["experiment/western-uusimaa-documentation"]
    assert stated.over == "Western Uusimaa"
    assert not stated.is_inferred
    assert shown["experiment/hus-obesity"].is_inferred
    assert "inferred" in shown["experiment/hus-obesity"].spoken


def test_the_vision_begins_with_the_overview(page: FrontPage) -> None:
    assert page.vision[0].id == "vision/overview"


def test_a_tile_speaks_one_language(overview: Overview) -> None:
    shown = {card.id: card for card in overview.page(Language.SV).experiments}

    assert shown["experiment/hus-obesity"].sector_name == "Hälsa · vår slutsats"


def test_ready_decks_are_offered_with_their_length(workspace: Workspace) -> None:
    shown = {deck.id: deck for deck in workspace.overview.page(Language.FI).decks}

    deck = workspace.presenting.deck("deck/vision-in-20-minutes")
    card = shown[deck.id]
    assert (card.title, card.minutes) == (deck.title[Language.FI], 20)
    assert card.slides == len(deck.shown)


def test_it_counts_what_the_knowledge_holds(overview: Overview, knowledge: KnowledgeBase) -> None:
    assert overview.documents["experiment"] == 10
    assert sum(overview.documents.values()) == len(knowledge.documents)
    assert overview.passages == knowledge.passages()
    assert overview.languages == tuple(Language)
    assert (overview.edition, overview.date) == (knowledge.edition.name, knowledge.edition.date)


def test_identifiers_that_are_gone_are_left_out(knowledge: KnowledgeBase) -> None:
    titles = title_cards(knowledge, ("vision/aims", "vision/nowhere"), Language.FI)

    assert [card.id for card in titles] == ["vision/aims"]
    assert titles[0].title == knowledge.document("vision/aims").page(Language.FI).title
