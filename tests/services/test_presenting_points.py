"""The lines of a slide are made from what it is of and what was typed."""

from __future__ import annotations

import pytest

from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import Point
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.charting import Charting
from suunta.services.presenting_passages import Passage, Passages
from suunta.services.presenting_points import Lines, opening, regions
from suunta.services.presenting_words import Filling


@pytest.fixture
def filling(knowledge: KnowledgeBase, labels: Labels) -> Filling:
    return Filling(knowledge, labels, Charting(knowledge, labels), Language.EN)


def points(
    slide: Slide,
    own: tuple[str, ...],
    knowledge: KnowledgeBase,
    labels: Labels,
    filling: Filling,
) -> list[Point]:
    passages = Passages(knowledge, labels)
    found = (passages.at(address, Language.EN) for address in slide.addresses)
    taken: list[Passage] = [passage for passage in found if passage]
    lines = Lines(slide, own, None, Language.EN, knowledge, filling, taken)
    return list(lines.points())


@pytest.mark.parametrize("kind", [SlideKind.LIST, SlideKind.DISCUSSION, SlideKind.END])
def test_typed_points_stand_as_they_are(
    knowledge: KnowledgeBase, labels: Labels, filling: Filling, kind: SlideKind
) -> None:
    slide = Slide("a", kind, ("recommendation/1#discuss",))

    assert points(slide, ("One", "Two"), knowledge, labels, filling) == [
        Point("One"),
        Point("Two"),
    ]


def test_of_the_questions_as_many_are_taken_as_fit(
    knowledge: KnowledgeBase, labels: Labels, filling: Filling
) -> None:
    slide = Slide("a", SlideKind.DISCUSSION, ("recommendation/1#discuss",))

    found = points(slide, (), knowledge, labels, filling)

    assert len(found) == RULES[SlideKind.DISCUSSION].room.points
    assert found[0].text.startswith("Which AI tools do we already use here")


def test_figures_in_a_list_are_remembered(
    knowledge: KnowledgeBase, labels: Labels, filling: Filling
) -> None:
    slide = Slide("a", SlideKind.LIST, ("figure/votes", "figure/participants"))

    assert len(points(slide, (), knowledge, labels, filling)) == 2
    assert list(filling.figures) == ["figure/votes", "figure/participants"]


def test_a_typed_line_stays_when_what_stood_beside_it_is_gone(
    knowledge: KnowledgeBase, labels: Labels, filling: Filling
) -> None:
    of = ("figure/daily-use", "figure/gone", "figure/also-gone")
    vote = points(Slide("a", SlideKind.VOTE, of), ("One", "Two"), knowledge, labels, filling)
    pages = points(Slide("a", SlideKind.LIST, of), ("One", "Two"), knowledge, labels, filling)

    assert [(point.text, point.id, bool(point.figure)) for point in vote] == [
        ("One", "figure/daily-use", True),
        ("Two", "figure/gone", False),
    ]
    assert [point.text for point in pages] == ["One", "Two"]


def test_an_agenda_outside_a_deck_has_no_parts(
    knowledge: KnowledgeBase, labels: Labels, filling: Filling
) -> None:
    assert points(Slide("a", SlideKind.AGENDA), (), knowledge, labels, filling) == []


def test_what_has_no_page_has_nothing_to_open(knowledge: KnowledgeBase) -> None:
    assert opening("fact/call-funding", knowledge, Language.FI) == ""
    assert opening("vision/aims#work", knowledge, Language.FI) == "suunta:vision/aims?lang=fi#work"


def test_a_county_nobody_knows_is_left_out(knowledge: KnowledgeBase) -> None:
    document = Document("experiment/x", DocumentType.EXPERIMENT, 1, {}, ("hus", "atlantis"))

    assert regions(document, knowledge, Language.SV) == "HUS-sammanslutningen"
