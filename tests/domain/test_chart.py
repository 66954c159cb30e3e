"""A chart knows whether its bars need labels."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.chart import Bar, Chart
from suunta.domain.language import Language

BAR = Bar("figure/one", "like it", "68% like it.", 68, "68%", 0.68, "Some.", "2025", "Deck")


@pytest.fixture
def alone() -> Chart:
    """One bar under its own wording."""
    return Chart(
        id="figure/one",
        language=Language.EN,
        title=BAR.sentence,
        scope="Some",
        bars=(BAR,),
        scale=("0%", "50%", "100%"),
        caveat="",
        notes=(),
        imprint="Suunta",
        edition="1",
        address="suunta:figure/one",
        description=BAR.sentence,
    )


def test_a_lone_number_is_told_by_the_title(alone: Chart) -> None:
    assert not alone.is_labelled


def test_a_number_under_another_title_needs_its_label(alone: Chart) -> None:
    assert replace(alone, title="The figure behind recommendation 1").is_labelled


def test_bars_beneath_each_other_need_their_labels(alone: Chart) -> None:
    assert replace(alone, bars=(BAR, BAR)).is_labelled
