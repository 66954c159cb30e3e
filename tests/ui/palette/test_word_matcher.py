"""A word fits as it is, by its beginning, by a part, or despite a slip, in that order."""

from __future__ import annotations

import pytest

from suunta.ui.palette.word_matcher import BEGINNING, EXACT, PART, SLIP, WordMatch, WordMatcher


@pytest.fixture
def matcher() -> WordMatcher:
    return WordMatcher(["search", "searching", "research", "documentation", "page"])


def test_the_surest_match_is_the_whole_word(matcher: WordMatcher) -> None:
    assert matcher.matches("search") == {
        "search": WordMatch(EXACT, 0, 6),
        "searching": WordMatch(BEGINNING, 0, 6),
        "research": WordMatch(PART, 2, 8),
    }


def test_two_letters_are_no_part_of_a_word(matcher: WordMatcher) -> None:
    assert "documentation" not in matcher.matches("ta")
    assert "documentation" in matcher.matches("tat")


@pytest.mark.parametrize("typed", ["documantation", "docmentation", "odcumentation", "documemt"])
def test_a_slip_is_forgiven_in_whole_words_and_in_beginnings(
    matcher: WordMatcher, typed: str
) -> None:
    assert matcher.matches(typed) == {}
    assert set(matcher.near(typed)) == {"documentation"}


def test_the_nearer_word_counts_more() -> None:
    near = WordMatcher(["recommendation", "recommandatiom"]).near("recommandation")

    assert near["recommendation"].quality == SLIP
    assert near["recommandatiom"].quality == SLIP


def test_two_slips_count_less_than_one(matcher: WordMatcher) -> None:
    one = matcher.near("documantation")["documentation"].quality
    two = matcher.near("documantatoin")["documentation"].quality

    assert one > two > 0


def test_a_short_word_has_no_slips(matcher: WordMatcher) -> None:
    assert matcher.near("pgae") == {"page": WordMatch(SLIP, 0, 4)}
    assert matcher.near("pae") == {}
