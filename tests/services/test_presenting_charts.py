"""The chart of a slide is that of what it is of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from suunta.domain.chart import Chart
from suunta.domain.deck import Deck
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.services.charting import Charting
from suunta.services.presenting_charts import chart_of, unspoiled


@pytest.fixture
def chart(knowledge: KnowledgeBase, labels: Labels) -> Callable[..., Any]:
    charting = Charting(knowledge, labels)

    def chart(of: Sequence[str], title: str = "") -> Chart | None:
        return chart_of(of, title, Language.EN, knowledge, labels, charting)

    return chart


def test_one_figure_is_its_own_chart(chart: Callable[..., Any]) -> None:
    assert chart(["figure/daily-use"]).title == "68% of respondents use AI every day."


def test_chosen_figures_stand_on_one_scale_with_a_warning(chart: Callable[..., Any]) -> None:
    both = chart(["figure/work-will-change", "figure/daily-use"], "Two shares")

    assert [bar.fact for bar in both.bars] == ["figure/work-will-change", "figure/daily-use"]
    assert [bar.share for bar in both.bars] == [0.45, 0.68]
    assert "ask different things" in both.caveat
    assert both.description.startswith("Two shares. 45% believe that work will change.")
    assert all(note.text.rstrip(".") in both.description for note in both.notes)


def test_shares_and_counts_have_no_scale_in_common(chart: Callable[..., Any]) -> None:
    mixed = chart(["figure/daily-use", "figure/votes"])

    assert mixed.scale == ()
    assert [bar.share for bar in mixed.bars] == [None, None]


def test_a_recommendation_has_the_figures_behind_it(chart: Callable[..., Any]) -> None:
    behind = chart(["recommendation/1"])

    assert {bar.fact for bar in behind.bars} == {"figure/positive-experiences", "figure/daily-use"}


def test_the_results_have_all_shares(chart: Callable[..., Any]) -> None:
    assert len(chart(["polis/results"]).bars) == 9


def test_what_has_no_figures_has_no_chart(chart: Callable[..., Any]) -> None:
    assert chart(["vision/aims"]) is None
    assert chart(["vision/gone"]) is None
    assert chart([]) is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [SlideKind.GUESS, SlideKind.FIGURE])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("figure/daily-use", "figure/positive-experiences"),
        ("figure/inadequate-evidence", "figure/shift-planning"),
    ],
)
def test_a_caveat_does_not_tell_what_is_still_to_be_guessed(
    knowledge: KnowledgeBase,
    labels: Labels,
    language: Language,
    kind: SlideKind,
    first: str,
    second: str,
) -> None:
    charting = Charting(knowledge, labels)
    now = Slide("now", kind, (first,))
    later = Slide("later", SlideKind.GUESS, (second,))
    chart = charting.figure(first, language)

    withheld = unspoiled(chart, now, Deck({}, (now, later)), charting)

    assert chart.caveat
    assert withheld.caveat == ""
    assert chart.caveat not in withheld.description
    assert withheld.description.startswith(chart.bars[0].sentence)
    assert unspoiled(chart, now, Deck({}, (later, now)), charting) == chart
    assert unspoiled(chart, now, None, charting) == chart
