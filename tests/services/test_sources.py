"""What a page rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.document import Page
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Citation
from suunta.services.sources import figure_rows, source_rows


@pytest.fixture
def page(knowledge: KnowledgeBase) -> Page:
    return knowledge.document("recommendation/1").page(Language.EN)


def test_sources_are_numbered_in_the_order_of_their_first_citation(
    page: Page, knowledge: KnowledgeBase
) -> None:
    cited = replace(
        page,
        citations=(
            Citation("nhg-blog", ""),
            Citation("deck", "Introduction"),
            Citation("nhg-blog", "end"),
            Citation("deck", "Contact us"),
            Citation("deck", "Introduction"),
        ),
    )

    rows = source_rows(cited, knowledge)

    assert [(row.number, row.id, row.places) for row in rows] == [
        (1, "nhg-blog", ("end",)),
        (2, "deck", ("Introduction", "Contact us")),
    ]
    assert rows[1].title == knowledge.sources["deck"].title


def test_the_details_of_a_source_are_those_that_are_known(
    page: Page, knowledge: KnowledgeBase
) -> None:
    source = replace(
        knowledge.sources["deck"], publisher="DigiFinland", date="2024", address="digifinland.fi"
    )
    details = []
    for changed in (source, replace(source, date=None), replace(source, date=None, address=None)):
        known = replace(knowledge, sources={"deck": changed})
        details.append(source_rows(replace(page, citations=(Citation("deck"),)), known)[0].details)

    assert details == [
        "DigiFinland, 2024, digifinland.fi",
        "DigiFinland, digifinland.fi",
        "DigiFinland",
    ]


def test_an_unknown_source_stands_with_its_identifier(page: Page, knowledge: KnowledgeBase) -> None:
    (row,) = source_rows(replace(page, citations=(Citation("nowhere"),)), knowledge)

    assert (row.title, row.details) == ("nowhere", "")


def test_a_page_without_citations_has_no_sources(page: Page, knowledge: KnowledgeBase) -> None:
    assert source_rows(replace(page, citations=()), knowledge) == ()


def test_a_figure_stands_with_its_wording_base_date_and_source(
    page: Page, knowledge: KnowledgeBase
) -> None:
    fact = knowledge.facts["figure/daily-use"]

    (row,) = figure_rows(replace(page, figures=(fact.id,)), knowledge)

    assert (row.id, row.kind, row.number) == (fact.id, fact.kind, "68%")
    assert row.sentence == fact.sentence(Language.EN)
    assert (row.base, row.date) == (fact.base[Language.EN], fact.date[Language.EN])
    assert row.source == (
        f"{knowledge.sources['deck'].title}: Results of the Polis discussion;"
        " Recommendation\N{NO-BREAK SPACE}1"
    )


def test_a_figure_without_a_place_stands_with_its_source_alone(
    page: Page, knowledge: KnowledgeBase
) -> None:
    fact = replace(knowledge.facts["figure/daily-use"], places=())
    known = replace(knowledge, facts={fact.id: fact}, sources={})

    (row,) = figure_rows(replace(page, figures=(fact.id,)), known)

    assert row.source == "deck"


def test_every_figure_on_every_page_has_a_base_a_date_and_a_source(
    knowledge: KnowledgeBase,
) -> None:
    rows = [row for each in knowledge for row in figure_rows(each.page(Language.EN), knowledge)]

    assert len(rows) > 50
    assert all(row.number and row.sentence and row.base and row.date and row.source for row in rows)
