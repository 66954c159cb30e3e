"""Hands as a bar: counts before percentages while people are few, and always of how many."""

from __future__ import annotations

import pytest
from tests.export.slide_samples import view_of

from suunta.domain.language import Language
from suunta.export.slide_hands import Part, hands_block, hands_legend, hands_words
from suunta.export.slide_look import look_of
from suunta.export.slide_view import Hands
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("hands", "language", "expected"),
    [
        (Hands(17, 4, 3, 24), Language.EN, "17 of 24 agree (71%)"),
        (Hands(17, 4, 3, 24), Language.FI, "17/24 samaa mieltä (71\u00a0%)"),
        (Hands(17, 4, 3), Language.SV, "17 av 24 håller med (71\u00a0%)"),
        (Hands(15, 15, 0, 30), Language.EN, "50% agree (15 of 30)"),
        (Hands(11, 7, 6, 26), Language.EN, "11 of 26 agree (42%)"),
        (Hands(0, 0, 0, 24), Language.EN, ""),
        (Hands(37, 4, 0, 24), Language.EN, "37 of 41 agree (90%) · 24 present"),
        (Hands(17, 0, 0, 24, is_counted=False), Language.EN, "17 agree"),
        (Hands(0, 4, 0, 24, is_counted=False), Language.FI, "4 eri mieltä"),
    ],
)
def test_counts_come_first_under_thirty(
    workspace: Workspace, hands: Hands, language: Language, expected: str
) -> None:
    assert hands_words(hands, view_of("vote", workspace, language)) == expected


def test_parts_are_as_long_as_they_are_many_and_carry_their_counts(workspace: Workspace) -> None:
    view, look = view_of("vote", workspace), look_of("light")

    block = hands_block(Hands(10, 5, 5), 50, 800, view, look)

    parts = [(p.kind, p.rect.width()) for p in block.pieces if isinstance(p, Part)]
    counts = [p.text for p in block.pieces if isinstance(p, Words)]
    assert parts == [("agree", 400), ("passed", 200), ("disagree", 200)]
    assert counts[:3] == ["10", "5", "5"]


def test_while_a_side_is_not_counted_the_bar_is_not_whole(workspace: Workspace) -> None:
    half = Hands(15, 0, 0, 20, is_counted=False)

    block = hands_block(half, 50, 800, view_of("vote", workspace), look_of("light"))

    assert [p.rect.width() for p in block.pieces if isinstance(p, Part)] == [600]


def test_a_part_too_narrow_for_its_count_leaves_it_to_the_words(workspace: Workspace) -> None:
    view, look = view_of("vote", workspace), look_of("light")

    block = hands_block(Hands(1, 98, 1), 50, 800, view, look)

    counts = [p.text for p in block.pieces if isinstance(p, Words)]
    assert counts == ["98", "1% agree (1 of 100)"]


def test_before_anybody_voted_the_bar_is_empty(workspace: Workspace) -> None:
    block = hands_block(Hands(0, 0), 50, 800, view_of("vote", workspace), look_of("light"))

    assert not any(isinstance(piece, (Part, Words)) for piece in block.pieces)
    assert block.height > 0


def test_the_legend_names_the_three_parts(workspace: Workspace) -> None:
    legend = hands_legend(view_of("vote", workspace, Language.FI), look_of("contrast"))

    words = [p.text for p in legend.pieces if isinstance(p, Words)]
    assert words == ["samaa mieltä", "ohittaa", "eri mieltä"]
