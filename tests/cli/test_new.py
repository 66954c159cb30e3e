"""`suunta new`: the files of a new document."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import paths

Suunta = Callable[..., Any]


def test_it_says_what_was_made_and_what_comes_next(suunta: Suunta, knowledge_copy: Path) -> None:
    outcome = suunta("new", "experiment", "made-up", "--into", str(knowledge_copy))

    folder = knowledge_copy / "experiments" / "made-up"
    *made, following = outcome.out.splitlines()
    assert outcome.status == 0
    assert made == [f"Made {folder / name}" for name in ("about.yaml", "en.md", "fi.md", "sv.md")]
    assert all(Path(line.removeprefix("Made ")).is_file() for line in made)
    assert f"'suunta check {knowledge_copy}'" in following


def test_the_next_command_names_what_remains(suunta: Suunta, knowledge_copy: Path) -> None:
    suunta("new", "vision", "made-up", "--into", str(knowledge_copy))

    outcome = suunta("check", str(knowledge_copy))

    assert outcome.status == 1
    assert "made-up" in outcome.out
    assert "remains to be written" in outcome.out


def test_it_is_made_in_the_checkout_unless_another_folder_is_named(
    suunta: Suunta, knowledge_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "knowledge_folder", lambda: knowledge_copy)

    outcome = suunta("new", "polis", "made-up")

    assert (knowledge_copy / "polis" / "made-up" / "sv.md").is_file()
    assert "'suunta check'" in outcome.out


def test_a_folder_with_spaces_is_quoted_in_the_next_command(
    suunta: Suunta, knowledge_copy: Path
) -> None:
    spaced = Path(shutil.copytree(knowledge_copy, knowledge_copy.with_name("our knowledge")))

    outcome = suunta("new", "polis", "made-up", "--into", str(spaced))

    assert f"suunta check '{spaced}'" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("experiment", "hus-obesity"), "There is a document 'experiment/hus-obesity' already"),
        (("experiment", "Made Up"), "'Made Up' is not lower-case English"),
        (("figure", "made-up"), "invalid choice: 'figure'"),
        (("experiment",), "SLUG"),
    ],
)
def test_wrong_use_is_status_2_with_a_sentence(
    suunta: Suunta, knowledge_copy: Path, arguments: tuple[str, ...], words: str
) -> None:
    outcome = suunta("new", *arguments, "--into", str(knowledge_copy))

    assert (outcome.status, outcome.out) == (2, "")
    assert words in outcome.err


def test_a_folder_that_is_not_there_is_status_3(suunta: Suunta, tmp_path: Path) -> None:
    outcome = suunta("new", "polis", "made-up", "--into", str(tmp_path / "nowhere"))

    assert (outcome.status, outcome.out) == (3, "")
    assert "nowhere" in outcome.err


def test_an_installed_program_asks_for_a_folder_of_the_users_own(
    suunta: Suunta, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "is_installed", lambda: True)

    outcome = suunta("new", "polis", "made-up")

    assert (outcome.status, outcome.out) == (2, "")
    assert "--into DIR" in outcome.err
