"""A passage is taken from a page with its sources, and without the marks that stand in its text."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Loss
from suunta.services.presenting_passages import Passages


@pytest.fixture(scope="module")
def passages(knowledge: KnowledgeBase, labels: Labels) -> Passages:
    return Passages(knowledge, labels)


@pytest.mark.parametrize("language", Language)
def test_no_passage_of_any_page_shows_a_mark(
    passages: Passages, knowledge: KnowledgeBase, labels: Labels, language: Language
) -> None:
    unknown = f"({labels.text('unknown', language)})"
    inferred = f"({labels.text('inferred', language, reason='')}"
    for document in knowledge:
        for section in document.page(language).sections:
            passage = passages.at(Address(document.id, section.anchor), language)

            assert passage is not None
            assert passage.loss is None
            assert unknown not in passage.text, (document.id, section.anchor)
            assert inferred not in passage.text, (document.id, section.anchor)
            assert all(passage.lines), (document.id, section.anchor)


def test_a_recommendation_is_shown_in_its_short_form(
    passages: Passages, knowledge: KnowledgeBase
) -> None:
    passage = passages.at(Address("recommendation/2"), Language.SV)

    section = knowledge.document("recommendation/2").page(Language.SV).section("short")
    assert passage is not None
    assert section is not None
    assert passage.text == section.text
    assert passage.heading == ""


def test_the_weakest_claim_of_a_passage_counts(passages: Passages) -> None:
    inferred = passages.at(Address("recommendation/1", "why"), Language.EN)
    stated = passages.at(Address("experiment/hus-obesity", "what"), Language.EN)

    assert inferred is not None
    assert inferred.provenance is Provenance.INFERRED
    assert len(inferred.reasons) == 1
    assert stated is not None
    assert stated.provenance in (Provenance.STATED, Provenance.INFERRED)


def test_a_term_is_founded_as_the_thesaurus_says(
    passages: Passages, knowledge: KnowledgeBase
) -> None:
    for concept in knowledge.concepts.values():
        passage = passages.at(Address(f"term/{concept.id}"), Language.EN)

        assert passage is not None
        assert passage.provenance is concept.provenance


def test_words_that_are_found_nowhere_leave_the_whole_section(passages: Passages) -> None:
    lost = Address("recommendation/1", "why", Language.EN, "words nobody wrote")

    passage = passages.at(lost, Language.EN)

    assert passage is not None
    assert passage.loss is Loss.PASSAGE
    assert len(passage.lines) > 1


def test_words_are_found_whatever_their_case_and_spaces(passages: Passages) -> None:
    typed = Address("recommendation/1", "why", Language.EN, "  LEADING\nmeans ")

    passage = passages.at(typed, Language.EN)

    assert passage is not None
    assert passage.loss is None
    assert len(passage.lines) == 1


def test_an_unknown_document_has_no_passage(passages: Passages) -> None:
    assert passages.at(Address("vision/gone"), Language.EN) is None
