"""The parser and the exit status of the command line."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import __version__, paths
from suunta.cli import main as command_line
from suunta.cli.main import COMMANDS, make_parser
from suunta.services.workspace import REBUILT

Suunta = Callable[..., Any]


def test_help_names_every_command_and_the_window(suunta: Suunta) -> None:
    outcome = suunta("--help")

    assert outcome.status == 0
    for word in (*COMMANDS, "--self-test", "--screenshot", "suunta:recommendation/1"):
        assert word in outcome.out


def test_the_commands_are_those_of_the_design() -> None:
    assert set(COMMANDS) == {
        *("search", "show", "list", "facts", "terms", "deck", "workshop"),
        *("check", "new", "preview", "index", "doctor"),
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_is_for(suunta: Suunta, command: str) -> None:
    outcome = suunta(command, "--help")

    description = (COMMANDS[command].__doc__ or "").partition(": ")[2].strip()
    assert outcome.status == 0
    assert description
    assert description.rstrip(".")[:30] in " ".join(outcome.out.split())


def test_the_version_is_told(suunta: Suunta) -> None:
    assert suunta("--version").out == f"suunta {__version__}\n"


def test_the_version_is_one_line_in_a_narrow_window(
    suunta: Suunta, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = f"suunta {__version__} (folder, commit 0123456789ab, 2026-11-30, knowledge 2026.1)"
    monkeypatch.setattr("suunta.cli.main.version_line", lambda: line)
    monkeypatch.setenv("COLUMNS", "40")

    assert suunta("--version").out == f"{line}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("--nonsense",),
        ("",),
        ("show",),
        ("show", "recommendation/1", "--format", "pdf"),
        ("show", "recommendation/1", "--lang", "de"),
        ("list", "--type", "novel"),
        ("list", "extra"),
        ("search",),
        ("search", "AI", "--type", "novel"),
        ("search", "AI", "--limit", "-1"),
        ("search", "AI", "--limit", "many"),
        ("search", "AI", "--lang", "de"),
        ("facts", "--json=yes"),
        ("terms", "--format", "xml"),
        ("check", "one", "two"),
        ("index", "--forced"),
        ("doctor", "--verbose"),
    ],
)
def test_wrong_use_is_status_2_with_a_word_on_standard_error(
    suunta: Suunta, arguments: tuple[str, ...]
) -> None:
    outcome = suunta(*arguments)

    assert (outcome.status, outcome.out) == (2, "")
    assert "suunta" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "choices"),
    [
        (("list", "--type", "novel"), ("vision", "use-case", "term")),
        (("search", "AI", "--lang", "de"), ("en", "fi", "sv")),
        (("show", "recommendation/1", "--lang", "de"), ("en", "fi", "sv")),
    ],
)
def test_a_wrong_choice_is_answered_with_the_choices_in_plain_words(
    suunta: Suunta, arguments: tuple[str, ...], choices: tuple[str, ...]
) -> None:
    err = suunta(*arguments).err

    assert all(choice in err for choice in choices)
    assert "<" not in err


READERS = [
    ("search", "AI"),
    ("search", "AI", "--json"),
    ("show", "recommendation/1"),
    ("list",),
    ("facts", "--json"),
    ("terms", "--format", "turtle"),
    ("check",),
    ("index",),
]


@pytest.mark.parametrize("arguments", READERS, ids=" ".join)
@pytest.mark.parametrize("kind", ["missing", "empty", "a file"])
def test_knowledge_that_cannot_be_read_is_status_3_with_its_path(
    suunta: Suunta,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    kind: str,
) -> None:
    folder = tmp_path / "the knowledge"
    if kind == "empty":
        folder.mkdir()
    elif kind == "a file":
        folder.write_text("no folder", "utf-8")
    monkeypatch.setattr(paths, "knowledge_folder", lambda: folder)
    monkeypatch.setattr(paths, "bundled_index", lambda: tmp_path / "index")

    outcome = suunta(*arguments)

    assert (outcome.status, outcome.out) == (3, "")
    assert outcome.err.startswith("suunta: ")
    assert str(folder) in outcome.err


@pytest.fixture
def no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file where the cache should be, and no index that came with the program."""
    (tmp_path / "cache").write_text("no folder", "utf-8")
    monkeypatch.setattr(paths, "bundled_index", lambda: tmp_path / "nowhere")
    monkeypatch.setattr(paths, "cached_index", lambda: tmp_path / "cache" / "index")
    return tmp_path / "cache"


def test_a_cache_that_cannot_be_written_is_done_without(suunta: Suunta, no_cache: Path) -> None:
    outcome = suunta("list")

    assert outcome.status == 0
    assert outcome.out
    assert REBUILT in outcome.err


def test_where_nothing_can_be_written_is_status_3(
    suunta: Suunta, no_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(no_cache))

    outcome = suunta("list")

    assert (outcome.status, outcome.out) == (3, "")
    assert str(no_cache) in outcome.err


def test_an_interruption_is_no_traceback(suunta: Suunta, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(COMMANDS["doctor"], "run", interrupt)

    try:
        status = suunta("doctor").status
    except KeyboardInterrupt:
        status = None  # it would end the whole run of the tests

    assert status == 130


def test_a_program_without_a_console_has_nowhere_to_print_and_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{stream}", None)

    assert command_line.run(["list"]) == 0
    assert command_line.run(["show", "recommendation/9"]) == 1
    assert command_line.run(["search", "--stdin"]) == 0


def test_the_parser_is_named_after_the_program() -> None:
    assert make_parser().prog == "suunta"
