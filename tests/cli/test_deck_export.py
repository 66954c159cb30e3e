"""`suunta deck export`: a presentation as a file for other programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import paths
from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.services.keeping import open_keeping
from suunta.services.preparing import Prepared

Suunta = Callable[..., Any]
ID = "deck/vision-in-20-minutes"


def test_a_ready_deck_becomes_a_web_page(suunta: Suunta, tmp_path: Path) -> None:
    target = tmp_path / "deck.html"

    outcome = suunta("deck", "export", ID, "--to", "html", "--out", str(target), "--lang", "fi")

    assert outcome.status == 0
    assert outcome.out == f"{target}  15 slides\n"
    assert '<html lang="fi">' in target.read_text(encoding="utf-8")


def test_notes_go_with_it_only_when_asked_for(suunta: Suunta, tmp_path: Path) -> None:
    plain, noted = tmp_path / "plain.html", tmp_path / "noted.html"

    suunta("deck", "export", ID, "--to", "html", "--out", str(plain))
    suunta("deck", "export", ID, "--to", "html", "--out", str(noted), "--notes")

    assert "<details" not in plain.read_text(encoding="utf-8")
    assert noted.read_text(encoding="utf-8").count("<details") == 15


@pytest.mark.parametrize("form", ["pdf", "pptx"])
def test_it_paints_without_a_window_and_without_a_screen(
    form: str, tmp_path: Path, own_folders: None, prepared: Prepared
) -> None:
    shutil.copytree(prepared.folder, paths.cached_index())
    target = tmp_path / f"deck.{form}"
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }

    ended = subprocess.run(
        [sys.executable, "-m", "suunta", "deck", "export", ID, "--to", form, "--out", target],
        env=bare,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert target.stat().st_size > 20_000


def test_a_folder_that_is_not_there_is_told(suunta: Suunta, tmp_path: Path) -> None:
    target = tmp_path / "no" / "deck.html"

    outcome = suunta("deck", "export", ID, "--to", "html", "--out", str(target))

    assert outcome.status == 1
    assert "There is no such folder." in outcome.err


def test_an_unknown_deck_is_told_with_the_nearest(suunta: Suunta, tmp_path: Path) -> None:
    target = tmp_path / "deck.html"

    outcome = suunta("deck", "export", "deck/vision", "--to", "html", "--out", str(target))

    assert outcome.status == 1
    assert ID in outcome.err
    assert not target.exists()


def test_a_deck_of_one_s_own_is_exported_and_what_it_lost_is_told(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    own = Deck(
        {Language.EN: "Mine"},
        (
            Slide("a", SlideKind.STATEMENT, words={Language.EN: SlideWords(text="My own words.")}),
            Slide("b", SlideKind.STATEMENT, ("recommendation/99",)),
        ),
    )
    keeping = open_keeping(tmp_path / "data")
    keeping.decks.save(own)
    keeping.close()
    target = tmp_path / "deck.html"

    outcome = suunta("deck", "export", own.id, "--to", "html", "--out", str(target))

    assert outcome.status == 0
    assert "My own words." in target.read_text(encoding="utf-8")
    assert "slide 2: " in outcome.err


def test_a_ready_deck_is_found_without_its_prefix(suunta: Suunta, tmp_path: Path) -> None:
    target = tmp_path / "deck.json"
    name = ID.removeprefix("deck/")

    assert suunta("deck", "export", name, "--to", "json", "--out", str(target)).status == 0
    assert target.exists()


def test_one_of_one_s_own_is_listed_and_found_by_its_beginning(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    keeping = open_keeping(tmp_path / "data")
    lost = Slide("b", SlideKind.STATEMENT, ("recommendation/99",))
    own = keeping.decks.save(Deck({Language.FI: "Oma"}, (lost,)))
    keeping.close()
    target = tmp_path / "deck.html"

    assert f"{own.id}  " in suunta("deck", "list").out
    outcome = suunta(
        *("deck", "export", own.id[:8], "--to", "html", "--lang", "fi", "--out", str(target))
    )

    assert outcome.status == 0
    assert "slide 1: recommendation/99 is not in this edition." in outcome.err


def test_a_name_of_another_form_is_refused(suunta: Suunta, tmp_path: Path) -> None:
    target = tmp_path / "deck.pdf"

    outcome = suunta("deck", "export", ID, "--to", "pptx", "--out", str(target))

    assert outcome.status == 2
    assert "makes a .pptx file" in outcome.err
    assert not target.exists()


@pytest.mark.usefixtures("qapp")
def test_what_says_nothing_about_the_form_is_told(suunta: Suunta, tmp_path: Path) -> None:
    target = str(tmp_path / "deck.pdf")

    outcome = suunta(
        *("deck", "export", ID, "--to", "pdf", "--notes", "--per-page", "2", "--out", target)
    )

    assert outcome.status == 0
    assert "have no notes" in outcome.err
    assert "--per-page is for the handout" in outcome.err


def test_a_form_that_is_none_is_wrong_use(suunta: Suunta, tmp_path: Path) -> None:
    assert suunta("deck", "export", ID, "--to", "odp", "--out", str(tmp_path / "a")).status == 2
