"""Charts are made from the facts, and say in words what they show."""

from __future__ import annotations

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.fact import FactKind, Unit
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.charting import Charting

NARROW = "\N{NO-BREAK SPACE}"


@pytest.fixture
def charting(knowledge: KnowledgeBase, labels: Labels) -> Charting:
    return Charting(knowledge, labels)


def test_every_figure_of_the_survey_has_a_chart(
    charting: Charting, knowledge: KnowledgeBase
) -> None:
    survey = {fact.id for fact in knowledge.facts.values() if fact.kind is FactKind.SURVEY}

    assert {chart.id for chart in charting.figures(Language.EN)} == survey


def test_shares_come_before_counts(charting: Charting) -> None:
    has_scale = [bool(chart.scale) for chart in charting.figures(Language.EN)]

    assert has_scale == sorted(has_scale, reverse=True)
    assert set(has_scale) == {True, False}


@pytest.mark.parametrize(
    ("language", "written"), [("en", "91%"), ("fi", f"91{NARROW}%"), ("sv", f"91{NARROW}%")]
)
def test_a_share_is_written_as_its_language_does(
    charting: Charting, language: str, written: str
) -> None:
    chart = charting.figure("figure/positive-experiences", Language(language))

    assert chart.bars[0].written == written
    assert written in chart.title
    assert chart.bars[0].share == pytest.approx(0.91)


def test_a_count_is_no_share_and_says_how_exact_it_is(charting: Charting) -> None:
    chart = charting.figure("figure/votes", Language.SV)

    assert chart.bars[0].share is None
    assert chart.scale == ()
    assert chart.bars[0].written == f"omkring 10{NARROW}000"


def test_the_scale_goes_to_a_hundred_whatever_is_shown(charting: Charting) -> None:
    chart = charting.figure("figure/nothing-will-change", Language.EN)

    assert chart.scale == ("0%", "50%", "100%")
    assert chart.bars[0].share == pytest.approx(0.2)


@pytest.mark.parametrize("language", Language)
def test_a_description_holds_every_value_and_what_stands_beside_it(
    charting: Charting, language: Language
) -> None:
    for chart in (charting.shares(language), *charting.figures(language)):
        for bar in chart.bars:
            assert bar.sentence in chart.description
            assert bar.written.split()[-1] in bar.sentence
        for note in chart.notes:
            assert note.text.rstrip(".") in chart.description
        assert chart.caveat in chart.description
        assert {scale in chart.description for scale in chart.scale[::2]} <= {True}


def test_the_figures_of_a_recommendation_stand_side_by_side(charting: Charting) -> None:
    chart = charting.behind("recommendation/1", Language.EN)

    assert chart is not None
    assert [bar.fact for bar in chart.bars] == ["figure/positive-experiences", "figure/daily-use"]
    assert chart.title == "The figures behind recommendation 1"
    assert "not a measurement" in chart.caveat
    assert chart.address == "suunta:recommendation/1?lang=en"


def test_the_place_in_the_source_has_its_name_in_the_language(charting: Charting) -> None:
    sources = [charting.figure("figure/daily-use", each).bars[0].source for each in Language]

    assert [source.partition(": ")[2].replace("\N{NO-BREAK SPACE}", " ") for source in sources] == [
        "Results of the Polis discussion; Recommendation 1",
        "Polis-keskustelun tulokset; Suositus 1",
        "Polis-diskussionens resultat; Rekommendation 1",
    ]


@pytest.mark.parametrize("language", Language)
def test_no_text_beside_a_chart_has_a_straight_quote(
    charting: Charting, language: Language
) -> None:
    for chart in (charting.shares(language), *charting.figures(language)):
        texts = (chart.description, *(bar.label for bar in chart.bars))
        assert [text for text in texts if {"'", '"'} & set(text)] == []


def test_what_stands_beside_several_bars_stands_there_once(charting: Charting) -> None:
    chart = charting.behind("recommendation/1", Language.EN)

    assert chart is not None
    assert len({note.text for note in chart.notes}) == len(chart.notes)


def test_a_source_of_many_bars_is_named_once_with_its_places_in_its_own_order(
    charting: Charting,
) -> None:
    chart = charting.shares(Language.EN)

    sources = [note.text for note in chart.notes if note.name == "Source"]
    assert len(sources) == 1
    assert sources[0].replace("\N{NO-BREAK SPACE}", " ").partition(": ")[2].split("; ") == [
        "Results of the Polis discussion",
        *(f"Recommendation {number}" for number in range(1, 7)),
    ]


@pytest.mark.parametrize("number", range(2, 7))
def test_a_recommendation_with_one_figure_warns_of_no_distance(
    charting: Charting, number: int
) -> None:
    chart = charting.behind(f"recommendation/{number}", Language.FI)

    assert chart is not None
    assert len(chart.bars) == 1
    assert chart.caveat == ""
    assert chart.title == f"Luku suosituksen {number} taustalla"


def test_both_halves_of_the_argument_say_that_it_is_one(charting: Charting) -> None:
    pair = {"figure/positive-experiences": "68%", "figure/daily-use": "91%"}

    for identifier, other in pair.items():
        caveat = charting.figure(identifier, Language.EN).caveat
        assert other in caveat
        assert "not a measurement" in caveat


def test_two_figures_of_the_same_number_warn_of_each_other(charting: Charting) -> None:
    caveats = {
        charting.figure(f"figure/{name}", Language.EN).caveat
        for name in ("shift-planning", "inadequate-evidence")
    }

    assert len(caveats) == 1
    assert "same share" in caveats.pop()


def test_nothing_but_a_recommendation_rests_on_figures(charting: Charting) -> None:
    assert charting.behind("polis/results", Language.EN) is None
    assert charting.behind("recommendation/9", Language.EN) is None


def test_charts_stand_in_sections_that_are_there(
    charting: Charting, knowledge: KnowledgeBase
) -> None:
    kinds = set()
    for document in knowledge:
        for language in document.pages:
            for anchor, chart in charting.on_page(document, language).items():
                assert document.page(language).section(anchor) is not None, document.id
                assert chart.language is language
                kinds.add(document.type)

    assert kinds == {DocumentType.RECOMMENDATION, DocumentType.FIGURE, DocumentType.POLIS}


def test_the_chart_of_all_shares_has_every_share(
    charting: Charting, knowledge: KnowledgeBase
) -> None:
    shares = [
        fact.value
        for fact in knowledge.facts.values()
        if fact.kind is FactKind.SURVEY and fact.unit is Unit.PERCENT
    ]

    assert [bar.value for bar in charting.shares(Language.EN).bars] == shares
