"""`suunta check`: every mistake in the knowledge, with file and line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import paths

Suunta = Callable[..., Any]


@pytest.fixture
def broken(small_installation: Path) -> Path:
    """Knowledge with a mistake in the last line of a file, among others."""
    about = small_installation / "vision" / "overview" / "about.yaml"
    about.write_text(f"{about.read_text('utf-8').rstrip()}\ncolour: [\n", "utf-8")
    return small_installation


def last_line(folder: Path) -> int:
    return len((folder / "vision" / "overview" / "about.yaml").read_text("utf-8").splitlines())


def test_good_knowledge_is_status_0(suunta: Suunta) -> None:
    outcome = suunta("check")

    assert outcome.status == 0
    assert str(paths.knowledge_folder()) in outcome.out.splitlines()[-1]


def test_good_knowledge_has_no_errors_in_json(suunta: Suunta, knowledge_copy: Path) -> None:
    outcome = suunta("check", str(knowledge_copy), "--json")

    assert outcome.status == 0
    assert [row for row in outcome.json if row["severity"] == "error"] == []


def test_a_mistake_is_status_1_with_file_and_line(suunta: Suunta, broken: Path) -> None:
    outcome = suunta("check", str(broken))

    lines = outcome.out.splitlines()
    places = [line.split(": ")[0] for line in lines[:-1]]
    assert outcome.status == 1
    about = broken / "vision" / "overview" / "about.yaml"
    assert any(place.startswith(f"{about}:") for place in places)
    assert lines[-1].startswith(f"{len(places)} problem")


def test_a_mistake_in_this_folder_has_a_path_that_can_be_opened(
    suunta: Suunta, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken)

    outcome = suunta("check", ".")

    path = outcome.out.split(":")[0]
    assert Path(path).is_file()


def test_json_has_file_line_message_and_remedy(suunta: Suunta, broken: Path) -> None:
    outcome = suunta("check", str(broken), "--json")

    assert outcome.status == 1
    row = next(row for row in outcome.json if row["file"] == "vision/overview/about.yaml")
    assert list(row) == ["file", "line", "message", "remedy", "severity"]
    assert 0 < row["line"] <= last_line(broken) + 1
    assert row["message"]
    assert row["severity"] == "error"


def test_every_mistake_is_told(suunta: Suunta, broken: Path) -> None:
    page = broken / "use-cases" / "prevention" / "en.md"
    page.write_bytes(page.read_bytes() + b"\xff\n")

    files = {row["file"] for row in suunta("check", str(broken), "--json").json}

    assert {"vision/overview/about.yaml", "use-cases/prevention/en.md"} <= files


@pytest.mark.parametrize("kind", ["missing", "empty", "a file"])
def test_a_folder_that_cannot_be_read_is_status_3(
    suunta: Suunta, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "no knowledge"
    if kind == "empty":
        folder.mkdir()
    elif kind == "a file":
        folder.write_text("no folder", "utf-8")

    outcome = suunta("check", str(folder), "--json")

    assert (outcome.status, outcome.out) == (3, "")
    assert str(folder) in outcome.err


def test_one_problem_is_counted_as_one(suunta: Suunta, knowledge_copy: Path) -> None:
    page = knowledge_copy / "recommendations" / "2" / "en.md"
    page.write_text(f"{page.read_text('utf-8').rstrip()} It has 25 patients.\n", "utf-8")

    assert "\n1 problem in " in suunta("check", str(knowledge_copy)).out
