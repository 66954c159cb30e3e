"""Numbers are large, their statement is exact, and a guess is not given away."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_chart import Bars
from suunta.export.slide_figures import chart, figure, guess
from suunta.export.slide_grid import HEIGHT, Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Plate
from suunta.export.slide_view import SlideView, views_of
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


def numbers(layout: SlideLayout) -> list[Words]:
    return [p for p in layout.pieces if isinstance(p, Words) and p.role is Role.NUMBER]


@pytest.mark.parametrize("language", Language)
def test_a_figure_stands_large_with_its_exact_statement(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("figure", workspace, language)
    bar = view.slide.figures[0]

    layout = figure(view, LIGHT)

    assert [number.text for number in numbers(layout)] == [bar.written]
    assert numbers(layout)[0].type.size / HEIGHT > 0.2
    assert texts(layout).count(bar.sentence) == 1


def test_a_huge_number_still_fits(workspace: Workspace) -> None:
    view = view_of("figure", workspace)
    assert view.slide.chart is not None
    bar = replace(view.slide.chart.bars[0], written="more than 1\u00a0234\u00a0567\u00a0890 €")
    slide = replace(view.slide, chart=replace(view.slide.chart, bars=(bar,)))

    number = numbers(figure(replace(view, slide=slide), LIGHT))[0]

    assert len(number.lines) <= 2
    assert number.rect.right() <= 1824


def test_a_title_of_ones_own_stands_over_the_number(workspace: Workspace) -> None:
    told = texts(figure(view_of("figure with a title", workspace), LIGHT))

    assert told.index("So many") < told.index("10,000") < told.index("In six weeks.")


def test_every_bar_of_a_chart_is_drawn(workspace: Workspace) -> None:
    view = view_of("chart", workspace)

    bars = [p for p in chart(view, LIGHT).pieces if isinstance(p, Bars)]

    assert sum(len(each.chart.bars) for each in bars) == 3


def test_a_guess_does_not_give_its_number_away(workspace: Workspace) -> None:
    asked = guess(view_of("guess", workspace), LIGHT)
    solved = guess(view_of("guess solved", workspace), LIGHT)

    def filled(layout: SlideLayout) -> int:
        return sum(isinstance(p, Plate) and p.fill == "brand" for p in layout.pieces)

    assert [number.text for number in numbers(asked)] == ["34%", "52%", "68%", "81%"]
    assert (filled(asked), filled(solved)) == (0, 1)
    assert "68% of respondents" in texts(solved)
    assert "68% of respondents" not in texts(asked)
    assert "91%" in texts(solved)
    assert "91%" not in texts(asked)


@pytest.mark.parametrize("language", Language)
def test_no_figure_that_is_guessed_is_told_before_it_is_solved(
    workspace: Workspace, language: Language
) -> None:
    for identifier, fact in workspace.knowledge.facts.items():
        slide = workspace.presenting.slide(Slide("it", SlideKind.GUESS, (identifier,)), language)

        layout = guess(SlideView(slide, workspace.labels), LIGHT)

        assert slide.text, identifier
        assert not told_number(fact.number(language), texts(layout)), identifier
        assert not any(fact.number(language) in each.words for each in layout.missing)


@pytest.mark.parametrize("language", Language)
def test_no_answer_of_a_ready_deck_is_told_on_a_slide_before(
    workspace: Workspace, language: Language
) -> None:
    for deck in workspace.presenting.ready:
        shown = workspace.presenting.resolve(deck, language)
        answers = {
            each.chart.bars[0].fact: number
            for number, each in enumerate(shown)
            if each.kind is SlideKind.GUESS and each.chart
        }
        for number, view in enumerate(views_of(shown, workspace.labels)):
            told = {bar.fact for bar in view.slide.figures}
            assert not [fact for fact in told if answers.get(fact, -1) > number], view.slide.id
            if view.slide.kind is SlideKind.GUESS:
                assert view.slide.caveat not in texts(guess(view, LIGHT)) or not view.slide.caveat
                solved = guess(replace(view, step=1), LIGHT)
                assert words_of(Role.CAVEAT, solved) == view.slide.caveat


def words_of(role: Role, layout: SlideLayout) -> str:
    pieces = (p for p in layout.pieces if isinstance(p, Words) and p.role is role)
    return " ".join(piece.text for piece in pieces)


def told_number(number: str, words: str) -> bool:
    return re.search(rf"(?<![\d,.]){re.escape(number)}(?!\d)", words) is not None


def test_nothing_moves_when_the_answer_comes(workspace: Workspace) -> None:
    def plates(name: str) -> list[float]:
        view = replace(view_of(name, workspace), part="")
        return [p.rect.left() for p in guess(view, LIGHT).pieces if isinstance(p, Plate)]

    assert plates("guess") == plates("guess solved")


def test_a_guess_without_numbers_shows_the_figure(workspace: Workspace) -> None:
    layout = guess(view_of("guess without numbers", workspace), LIGHT)

    assert [number.text for number in numbers(layout)] == ["68%"]
