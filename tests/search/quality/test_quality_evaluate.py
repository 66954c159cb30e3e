"""Answers are scored by the rules of the graded queries; the values were worked out by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from tests.search.quality import evaluate
from tests.search.quality.evaluate import GradedQuery, canonical, read_queries, score

ANSWER = 'import sys; [print(\'{"hits": [{"id": "a/b"}]}\', flush=True) for _ in sys.stdin]'


@pytest.mark.parametrize(
    ("hits", "grades", "expected"),
    [
        (["a/b"], {"a/b": 3}, (1.0, 1.0, 1.0)),
        ([], {"a/b": 3}, (0.0, 0.0, 0.0)),
        (["x/y"], {"a/b": 3}, (0.0, 0.0, 0.0)),
        # 7 at the third place counts 7 / log2(4).
        (["x/y", "x/z", "a/b"], {"a/b": 3}, (0.5, 0.0, 1.0)),
        # The wrong way round: 3 and 7 / log2(3), of 7 and 3 / log2(3).
        (["a/c", "a/b"], {"a/b": 3, "a/c": 2}, (0.83399, 0.0, 1.0)),
        # One of two, first: of 1 and 1 / log2(3). No lower grade is a success.
        (["a/b"], {"a/b": 1, "a/c": 1}, (0.61315, 0.0, 0.5)),
    ],
)
def test_an_answer_is_worth_what_its_grades_and_places_say(
    hits: Sequence[str], grades: Mapping[str, int], expected: tuple[float, float, float]
) -> None:
    assert tuple(score(hits, grades)) == pytest.approx(expected, abs=1e-5)


def test_what_stands_after_the_tenth_document_counts_for_nothing() -> None:
    before = [f"x/{number}" for number in range(10)]

    assert tuple(score([*before, "a/b"], {"a/b": 3})) == (0.0, 0.0, 0.0)


def test_glossary_terms_and_further_pages_of_a_set_take_no_place() -> None:
    hits = ["term/care", "vision/aims", "vision/overview", "figure/one", "polis/results", "a/b"]

    # After the two sets, a/b is the third: 7 / log2(4) of 7.
    assert score(hits, {"a/b": 3}).ndcg == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("vision/aims", "vision/overview"),
        ("polis/method", "polis/results"),
        ("figure/votes", "polis/results"),
        ("recommendation/1", "recommendation/1"),
    ],
)
def test_one_page_stands_for_each_set(identifier: str, expected: str) -> None:
    assert canonical(identifier) == expected


def test_of_two_pages_of_a_set_the_higher_grade_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "queries.tsv"
    file.write_text(
        "lang\tquery\ttargets\tkind\nen\tvotes\tfigure/a=1;polis/b=3;a/b=2\tplain\n",
        encoding="utf-8",
    )

    assert read_queries(file) == [
        GradedQuery("en", "plain", "votes", {"polis/results": 3, "a/b": 2})
    ]


@pytest.mark.parametrize(
    ("least", "status", "wanted"), [("1", 0, "a/b=3"), ("0.9", 1, "x/y=3"), ("0", 0, "x/y=3")]
)
def test_a_command_is_asked_line_by_line_and_fails_below_the_wanted_score(
    tmp_path: Path, least: str, status: int, wanted: str
) -> None:
    file = tmp_path / "queries.tsv"
    file.write_text(f"lang\tquery\ttargets\tkind\nen\tcare\t{wanted}\tplain\n", encoding="utf-8")

    ended = subprocess.run(
        [
            *(sys.executable, evaluate.__file__, str(file), "--min-ndcg", least, "--show", "1"),
            *("--", sys.executable, "-c", ANSWER),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )

    assert ended.returncode == status, ended.stderr
    assert json.dumps("care").strip('"') in ended.stdout
    assert "kind plain" in ended.stdout
