"""What is too long is continued: nothing is lost, nothing is twice, and portions are alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting_passage import Line, Passage
from suunta.services.presenting_portions import (
    MOST_BARS,
    MOST_BARS_BELOW_WORDS,
    Portion,
    bar_portions,
    divided,
    line_portions,
    portioned,
)
from suunta.services.workspace import Workspace

ROOM = RULES[SlideKind.STATEMENT].room.text
LONG = "recommendation/2#why"


@given(st.lists(st.integers(1, 99), min_size=1, max_size=12), st.integers(1, 5))
def test_things_are_divided_in_their_order_and_none_is_lost(weights: list[int], count: int) -> None:
    groups = divided(weights, count, lambda weight: weight)

    assert [weight for group in groups for weight in group] == weights
    assert len(groups) == min(count, len(weights))
    assert all(groups)


def test_groups_are_about_equally_heavy() -> None:
    assert divided([1] * 7, 3, lambda weight: weight) == [[1, 1], [1, 1], [1, 1, 1]]
    assert divided([5, 1, 1, 1], 2, lambda weight: weight) == [[5], [1, 1, 1]]
    assert divided([], 2, len) == []


def test_whole_paragraphs_stay_together_where_they_fit() -> None:
    passage = Passage("Title", "", tuple(Line("x" * (ROOM // 3)) for _ in range(4)))

    assert line_portions(passage, SlideKind.STATEMENT) == 2
    portions = [portioned(passage, SlideKind.STATEMENT, Portion(n, 2)) for n in range(2)]
    assert [len(each.told) for each in portions] == [2, 2]


def test_a_paragraph_that_is_too_long_is_parted_between_sentences() -> None:
    sentence = "Kokeilu jatkuu esim. Helsingissä ja sen lähellä. "
    passage = Passage("Title", "", (Line((sentence * 20).strip()),))

    count = line_portions(passage, SlideKind.STATEMENT)
    portions = [portioned(passage, SlideKind.STATEMENT, Portion(n, count)) for n in range(count)]

    assert count == 2
    assert all(len(each.text) <= ROOM for each in portions)
    assert " ".join(each.text for each in portions) == passage.text
    assert all(each.text.endswith("lähellä.") for each in portions)


def test_what_has_no_sentences_stays_whole() -> None:
    assert line_portions(Passage("", "", (Line("x" * 2000),)), SlideKind.STATEMENT) == 1


def test_points_of_a_list_are_continued_by_the_lines_they_take() -> None:
    room = RULES[SlideKind.LIST].room
    long = Passage("", "", tuple(Line("x" * room.line * 2, is_item=True) for _ in range(6)))

    assert line_portions(long, SlideKind.LIST) == 2
    assert line_portions(long, SlideKind.LIST, "x" * 160) == 2
    assert line_portions(long.with_lines(long.told[:5]), SlideKind.LIST) == 1


def test_bars_have_less_room_below_words() -> None:
    assert bar_portions(MOST_BARS, "Short", "") == 1
    assert bar_portions(MOST_BARS, "Short", "A remark") == 2
    assert bar_portions(MOST_BARS_BELOW_WORDS, "A very long title " * 4, "A remark") == 1
    assert bar_portions(9, "Short", "") == 2


@pytest.mark.parametrize("language", Language)
def test_a_long_section_is_continued_with_the_number_of_the_portion(
    workspace: Workspace, language: Language
) -> None:
    notes = SpeakerNotes(say="Only for me.")
    slide = Slide("it", SlideKind.STATEMENT, (LONG,), words={language: SlideWords(notes=notes)})

    shown = workspace.presenting.slide(slide, language)

    assert [each.title for each in shown.continued] == [
        f"{shown.title}\N{NO-BREAK SPACE}({number}/2)" for number in (1, 2)
    ]
    assert "\n".join(each.text for each in shown.continued) == shown.text
    assert shown.warnings == ()
    assert shown.notes.say == "Only for me."
    assert not any(each.notes for each in shown.continued)
    sources = {note.text for note in shown.footnotes if note.name != shown.footnotes[-1].name}
    assert all({n.text for n in each.footnotes} != set() for each in shown.continued)
    assert sources <= {note.text for each in shown.continued for note in each.footnotes}


@pytest.mark.parametrize(
    "reference", [LONG, "recommendation/6#what-to-do", "vision/overview#what-it-is"]
)
def test_it_is_continued_as_often_in_every_language(workspace: Workspace, reference: str) -> None:
    steps = {
        workspace.presenting.projected(Address.parse(reference), language).steps
        for language in Language
    }

    assert len(steps) == 1


def test_the_nine_shares_take_two_slides_each_with_its_own_sources(workspace: Workspace) -> None:
    address = Address("polis/results", "where-each-stands")

    shown = workspace.presenting.projected(address, Language.EN)
    charts = [each.chart for each in shown.continued if each.chart]

    assert [len(chart.bars) for chart in charts] == [4, 5]
    assert [len(each.figures) for each in shown.continued] == [4, 5]
    for chart, other in zip(charts, reversed(charts), strict=True):
        assert all(bar.sentence in chart.description for bar in chart.bars)
        assert not any(bar.sentence in chart.description for bar in other.bars)


def test_typed_words_are_never_continued(workspace: Workspace) -> None:
    words = {Language.EN: SlideWords(text="x" * 2000)}

    shown = workspace.presenting.slide(
        Slide("it", SlideKind.STATEMENT, (LONG,), words=words), Language.EN
    )

    assert shown.continued == ()
    assert [each.count for each in shown.warnings] == [2000]
