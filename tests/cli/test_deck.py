"""`suunta deck`: the presentations that come with the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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


def test_a_deck_travels_from_one_suunta_to_another(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUUNTA_DATA", str(tmp_path / "data"))
    file = tmp_path / "deck.json"
    assert suunta("deck", "export", ID, "--to", "json", "--out", str(file)).status == 0

    first, again = suunta("deck", "import", str(file)), suunta("deck", "import", str(file))

    assert first.out.startswith("Imported: ")
    assert first.out.endswith("  The vision in 20 minutes\n")
    assert again.out == first.out.replace("Imported", "Kept already")
    identifier = first.out.split()[1]
    out = tmp_path / "own.html"
    assert suunta("deck", "export", identifier, "--to", "html", "--out", str(out)).status == 0
    assert "The vision in 20 minutes" in out.read_text(encoding="utf-8")


def test_a_file_that_is_no_deck_is_refused(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUUNTA_DATA", str(tmp_path / "data"))
    file = tmp_path / "other.json"
    file.write_text("[]", encoding="utf-8")

    outcome = suunta("deck", "import", str(file))

    assert outcome.status == 3
    assert "no deck that Suunta has exported" in outcome.err
