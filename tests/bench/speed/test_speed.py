"""A short version of `make bench-speed`: what no computer, however busy, may excuse."""

from __future__ import annotations

from itertools import islice

import pytest
from bench.speed.corpus import request
from bench.speed.figures import Row, middle, percentile, spread
from bench.speed.keystrokes import BACK, SCRIPTS, keystrokes
from bench.speed.start import measure_start
from bench.speed.synthetic import synthetic_knowledge
from bench.speed.tables import facts_table, times_table, verdicts_table
from bench.speed.targets import Verdict
from bench.speed.windows import measure_windows
from PySide6.QtWidgets import QApplication

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.analysis import words
from suunta.services.preparing import Prepared
from suunta.ui.search.live_search import SHOWN_AT_ONCE
from suunta.ui.theme.theme import Theme

FEW = ("shift", "teko", f"vård{BACK}d")
TIMES_CANNED = 4
"""A real answer may take so many times as long to the screen as a canned one; the target is 2."""
PATIENCE = 250
"""Milliseconds to the painted list that half of the keys stay below, on a busy computer, too."""


@pytest.fixture(scope="module")
def early(qapp: QApplication, theme: Theme, prepared: Prepared) -> Row:
    """A start with keys that come before the pages."""
    return measure_start(theme, prepared.folder, is_early=True)


def texts_of(knowledge: KnowledgeBase) -> list[str]:
    return [
        section.text
        for document in knowledge
        for page in document.pages.values()
        for section in page.sections
    ]


def vocabulary(texts: list[str]) -> set[str]:
    return {word.text for text in texts for word in words(text)}


def test_there_are_enough_keys_in_three_languages_with_mistakes() -> None:
    strokes = [stroke for script in SCRIPTS for stroke in keystrokes(script)]

    assert len(SCRIPTS) >= 25
    assert len(strokes) >= 300
    assert sum(stroke.key == BACK for stroke in strokes) >= 3


def test_the_bench_asks_for_as_many_hits_as_the_window() -> None:
    assert request("shift").limit == SHOWN_AT_ONCE


def test_a_key_back_takes_the_last_letter() -> None:
    assert [stroke.text for stroke in keystrokes(f"ab{BACK}c")] == ["a", "ab", "a", "ac"]


def test_every_key_reaches_the_screen_and_not_much_later_than_a_canned_answer(
    qapp: QApplication, theme: Theme, prepared: Prepared
) -> None:
    figures = measure_windows(theme, prepared, 1, FEW)

    keys = sum(len(keystrokes(script)) for script in FEW)
    real, canned = figures["window, real, waiting"], figures["window, canned, waiting"]
    fast = figures["window, real, fast"]
    assert real["n"] == canned["n"] == keys
    assert fast["n"] + fast["overtaken"] == keys
    assert fast["n"] >= len(FEW)
    assert real["p50"] <= TIMES_CANNED * canned["p50"]
    assert real["p50"] <= PATIENCE


def test_keys_typed_before_there_is_anything_to_search_are_answered(early: Row) -> None:
    assert early["early key painted ms"] > 0


def test_keys_typed_before_there_is_anything_to_search_are_not_overwritten(early: Row) -> None:
    assert early["keys that the next one overwrites"] == 0


def test_invented_texts_are_the_same_for_the_same_seed_only(knowledge: KnowledgeBase) -> None:
    wanted = knowledge.passages() + 300

    once, again = (texts_of(synthetic_knowledge(knowledge, wanted, seed=1)) for _ in range(2))
    other = texts_of(synthetic_knowledge(knowledge, wanted, seed=2))

    assert once == again != other
    assert len(once) >= wanted


def test_invented_texts_go_on_bringing_new_words(knowledge: KnowledgeBase) -> None:
    first = knowledge.passages()
    texts = texts_of(synthetic_knowledge(knowledge, first + 1_200))
    bundled, half = vocabulary(texts[:first]), vocabulary(texts[: first + 600])

    assert len(bundled) < len(half) < len(vocabulary(texts))


def test_what_is_invented_is_searched_as_what_is_not(knowledge: KnowledgeBase) -> None:
    made = synthetic_knowledge(knowledge, knowledge.passages() + 60)
    new = list(islice((each for each in made if "/made-" in each.id), 3))

    assert new
    assert all(made.links(each.id) for each in new)
    assert all(each.pages.keys() == {"en", "fi", "sv"} for each in new)


@pytest.mark.parametrize(("share", "figure"), [(50, 2), (95, 4), (25, 1), (100, 4)])
def test_a_percentile_is_one_of_the_values(share: int, figure: int) -> None:
    assert percentile([4, 2, 1, 3], share) == figure


def test_the_middle_of_rounds_is_taken_figure_by_figure() -> None:
    rounds = [spread([1.0, 5.0]), spread([2.0, 3.0]), spread([9.0, 9.0])]

    assert middle(rounds) == {"p50": 2.0, "p95": 5.0, "max": 5.0, "n": 2}


def test_tables_show_times_facts_and_what_is_missed() -> None:
    figures = {"bare": spread([1.25, 2.0]), "index": {"MB": 23.4}}
    judged = [Verdict("quick", 10.0, 16.0), Verdict("small", 9.0, 8.0)]

    assert "bare" in times_table("times", figures)
    assert "index" not in times_table("times", figures)
    assert "MB 23.4" in facts_table("facts", figures)
    assert [line.split()[-1] for line in verdicts_table(judged).splitlines()[1:]] == [
        "met",
        "MISSED",
    ]
