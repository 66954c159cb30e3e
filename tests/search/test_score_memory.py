"""Scores that were worked out once."""

from __future__ import annotations

from suunta.search.score_memory import ScoreMemory


def test_scores_are_worked_out_once() -> None:
    memory, calls = ScoreMemory(), []

    for _ in range(2):
        scores = memory.recall("word", lambda: calls.append("worked") or {1: 2.0})

    assert scores == {1: 2.0}
    assert calls == ["worked"]


def test_what_was_not_used_for_longest_goes_first() -> None:
    memory = ScoreMemory(most_rows=4)
    for word in ("one", "two", "one", "three"):
        memory.recall(word, lambda: {1: 1.0})
    calls: list[str] = []

    memory.recall("one", lambda: calls.append("one") or {})
    memory.recall("two", lambda: calls.append("two") or {1: 1.0})

    assert calls == ["two"]


def test_a_word_with_more_rows_than_all_room_is_kept_alone() -> None:
    memory = ScoreMemory(most_rows=4)
    memory.recall("rare", lambda: {1: 1.0})
    memory.recall("common", lambda: dict.fromkeys(range(9), 1.0))

    assert len(memory) == 1
