"""An identifier becomes a page ready to show."""

from __future__ import annotations

import pytest

from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.services.reading import WORDS_A_MINUTE, Reading, ReadingPage
from suunta.services.review import review_sentence
from suunta.services.workspace import Workspace


@pytest.fixture(scope="session")
def reading(workspace: Workspace) -> Reading:
    return workspace.reading


def related(page: ReadingPage) -> dict[str, list[str]]:
    return {group.label: [row.id for row in group.rows] for group in page.relations}


@pytest.mark.parametrize("language", list(Language))
def test_every_document_can_be_read_in_whichever_language_is_asked_for(
    reading: Reading, knowledge: KnowledgeBase, language: Language
) -> None:
    for document in knowledge:
        shown = reading.page(document.id, language)
        assert shown.page is document.page(language)
        assert shown.html
        assert [row.anchor for row in shown.outline] == [
            section.anchor for section in shown.page.sections
        ]


def test_an_unknown_identifier_is_answered_with_the_nearest(reading: Reading) -> None:
    with pytest.raises(UnknownIdentifier) as raised:
        reading.page("recommendation/7", Language.EN)

    assert "recommendation/6" in raised.value.nearest
    assert "recommendation/7" in str(raised.value)


def test_a_page_says_where_it_belongs(reading: Reading) -> None:
    assert reading.page("recommendation/1", Language.EN).trail == "Recommendations › 1 of 6"
    assert reading.page("recommendation/6", Language.EN).trail == "Recommendations › 6 of 6"


def test_a_page_says_how_long_it_takes_to_read(reading: Reading, knowledge: KnowledgeBase) -> None:
    longest = max(knowledge, key=lambda document: document.page(Language.EN).word_count)
    words = longest.page(Language.EN).word_count

    minutes = reading.page(longest.id, Language.EN).minutes

    assert minutes - 1 < words / WORDS_A_MINUTE <= minutes
    assert reading.page("term/entry", Language.EN).minutes == 1


def test_a_recommendation_shows_its_figures_and_experiments_first(reading: Reading) -> None:
    groups = related(reading.page("recommendation/1", Language.EN))

    assert list(groups)[:2] == ["Figures behind this", "Experiments that test this"]
    assert "figure/daily-use" in groups["Figures behind this"]
    assert "experiment/western-uusimaa-documentation" in groups["Experiments that test this"]


def test_a_relation_is_seen_from_both_ends(reading: Reading) -> None:
    experiment = related(reading.page("experiment/western-uusimaa-documentation", Language.EN))
    figure = related(reading.page("figure/daily-use", Language.EN))

    assert "recommendation/1" in experiment["Tests"]
    assert "recommendation/1" in figure["Supports"]


def test_every_relation_can_be_followed_and_says_why(
    reading: Reading, knowledge: KnowledgeBase
) -> None:
    for document in knowledge:
        for group in reading.page(document.id, Language.EN).relations:
            assert group.label
            for row in group.rows:
                assert row.id in knowledge.documents
                assert row.title == knowledge.document(row.id).page(Language.EN).title
                assert row.reason
                assert row.provenance in (Provenance.STATED, Provenance.INFERRED)


def test_every_experiment_leads_to_a_class_and_a_recommendation(
    reading: Reading, knowledge: KnowledgeBase
) -> None:
    for document in knowledge:
        if document.id.startswith("experiment/"):
            groups = related(reading.page(document.id, Language.EN))
            assert groups["Use-case class"]
            assert groups["Tests"]


def test_a_stated_relation_names_its_source_after_its_reason(
    reading: Reading, knowledge: KnowledgeBase
) -> None:
    (reason,) = (
        row.reason
        for group in reading.page("figure/daily-use", Language.EN).relations
        for row in group.rows
        if group.label == "Supports"
    )

    fact = knowledge.facts["figure/daily-use"]
    [tie] = fact.supports
    source = knowledge.sources[fact.source]
    assert reason == f"{tie.reason[Language.EN]} Source: {source.title}"


def test_a_page_comes_with_its_sources_and_figures(reading: Reading) -> None:
    shown = reading.page("recommendation/1", Language.EN)

    assert [row.number for row in shown.sources] == list(range(1, len(shown.sources) + 1))
    assert {"figure/positive-experiences", "figure/daily-use"} <= {row.id for row in shown.figures}


def test_every_page_says_whether_a_person_has_read_it(
    reading: Reading, knowledge: KnowledgeBase, labels: Labels
) -> None:
    for document in knowledge:
        for page in document.pages.values():
            shown = reading.page(document.id, page.language)
            assert shown.review == review_sentence(page, labels)
