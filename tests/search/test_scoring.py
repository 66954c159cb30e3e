"""The weighting of words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from suunta.search.query import parse_query
from suunta.search.scoring import CorrectedBM25F
from suunta.search.searcher import IndexSearcher


def test_a_rare_word_weighs_more_than_a_common_one_which_still_weighs_something(
    make_searcher: Callable[[Mapping[str, str]], IndexSearcher],
) -> None:
    searcher = make_searcher(
        {f"term/{n}": f"Title | Heading | common {'rare' if n == 1 else 'usual'}" for n in range(9)}
    )
    scorer, whoosh = CorrectedBM25F(), searcher._searcher

    rare, usual, common = (
        scorer.idf(whoosh, "body_exact", word) for word in ("rare", "usual", "common")
    )

    assert rare > usual > common > 0


def test_a_word_that_every_passage_holds_still_finds_them(
    make_searcher: Callable[[Mapping[str, str]], IndexSearcher],
) -> None:
    searcher = make_searcher({f"term/{n}": "Title | Heading | common" for n in range(5)})

    answer = searcher.search(parse_query("common"))

    assert answer is not None
    assert len(answer.found) == 5
    assert all(found.score > 0 for found in answer.found)
