"""What was searched for before, and the walk through it."""

from __future__ import annotations

from suunta.ui.search.query_history import MOST, QueryHistory


def test_the_newest_comes_first_and_nothing_twice() -> None:
    history = QueryHistory()

    for query in ("shift plan", "lingai", " Shift  Plan ", "  "):
        history.remember(query)

    assert history.queries() == ("Shift  Plan", "lingai")


def test_the_oldest_is_forgotten_in_the_end() -> None:
    history = QueryHistory(f"query {number}" for number in range(MOST + 9))

    history.remember("one more")

    assert len(history.queries()) == MOST
    assert history.queries()[:2] == ("one more", "query 0")


def test_a_walk_goes_back_to_the_oldest_and_forward_to_what_was_typed() -> None:
    walk = QueryHistory(["newer", "older"]).walk("typ")

    assert [walk.older() for _ in range(3)] == ["newer", "older", "older"]
    assert not walk.is_at_start
    assert [walk.newer() for _ in range(3)] == ["newer", "typ", "typ"]
    assert walk.is_at_start


def test_a_walk_does_not_offer_what_stands_there_already() -> None:
    walk = QueryHistory(["AI act", "older"]).walk("ai act ")

    assert walk.older() == "older"


def test_a_walk_keeps_its_order_whatever_is_remembered_meanwhile() -> None:
    history = QueryHistory(["newer", "older", "oldest"])
    walk = history.walk("")
    walk.older()
    walk.older()

    history.remember("older")

    assert walk.older() == "oldest"
