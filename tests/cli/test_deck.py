"""`suunta deck`: the presentations that come with the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Suunta = Callable[..., Any]
ID = "deck/vision-in-20-minutes"


def test_json_has_the_keys_that_others_rely_on(suunta: Suunta) -> None:
    outcome = suunta("deck", "list", "--json")

    assert outcome.status == 0
    deck = next(row for row in outcome.json if row["id"] == ID)
    assert list(deck) == ["id", "titles", "summaries", "minutes", "slides"]
    assert deck["titles"]["fi"] == "Visio 20 minuutissa"
    assert set(deck["summaries"]) == {"en", "fi", "sv"}
    assert sum(slide["minutes"] for slide in deck["slides"]) == deck["minutes"] == 20
    assert deck["slides"][0] == {"id": "opening", "kind": "title", "minutes": 0.5, "of": []}


def test_text_has_one_line_a_deck(suunta: Suunta) -> None:
    lines = suunta("deck", "list").out.splitlines()

    assert f"{ID}  20 min, 15 slides  The vision in 20 minutes" in lines


def test_decks_are_no_documents(suunta: Suunta) -> None:
    assert not any(row["id"].startswith("deck/") for row in suunta("list", "--json").json)


def test_without_an_action_it_is_wrong_use(suunta: Suunta) -> None:
    outcome = suunta("deck")

    assert outcome.status == 2
    assert "ACTION" in outcome.err
