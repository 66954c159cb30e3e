"""What a slide is of is one thing or several."""

from __future__ import annotations

import pytest

from suunta.content.deck_manuscript import references


@pytest.mark.parametrize(
    ("slide", "of"),
    [
        ({}, ()),
        ({"of": "vision/aims"}, ("vision/aims",)),
        ({"of": ["vision/aims", "figure/votes"]}, ("vision/aims", "figure/votes")),
    ],
)
def test_references_are_listed_however_they_are_written(
    slide: dict[str, object], of: tuple[str, ...]
) -> None:
    assert references(slide) == of
