"""Passages are found by their first words."""

from __future__ import annotations

import pytest

from suunta.ui.reader.passage import find_passage

TEXT = "In short\nHyvin\N{SOFT HYPHEN}vointi\N{SOFT HYPHEN}alue decides. A plan (short) helps."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a plan", "A plan"),
        ("hyvinvointialue  decides", "Hyvin\N{SOFT HYPHEN}vointi\N{SOFT HYPHEN}alue decides"),
        ("short hyvin", "short\nHyvin"),
        ("(short)", "(short)"),
    ],
)
def test_case_space_and_soft_hyphens_do_not_matter(words: str, found: str) -> None:
    passage = find_passage(TEXT, words)

    assert passage is not None
    assert TEXT[passage[0] : passage[0] + passage[1]] == found


@pytest.mark.parametrize("words", ["", "  ", "nowhere", "plan A"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert find_passage(TEXT, words) is None
