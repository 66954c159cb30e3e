"""Opening the knowledge for a command, and saying how that went."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from suunta import paths
from suunta.cli.opening import open_for_command
from suunta.services.workspace import REBUILT


def test_a_good_index_is_opened_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    open_for_command().close()

    assert capsys.readouterr() == ("", "")


def test_an_index_that_had_to_be_built_is_told_on_standard_error_once(
    small_installation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_for_command()) as workspace:
        assert workspace.prepared.folder == paths.cached_index()
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[0]) == ("", f"suunta: {REBUILT}")

    open_for_command().close()

    assert capsys.readouterr() == ("", "")


def test_mistakes_in_the_knowledge_are_told_with_file_and_line(
    small_installation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    about = small_installation / "vision" / "overview" / "about.yaml"
    about.write_text("type: vision\norder: [", "utf-8")

    open_for_command().close()

    assert "suunta: vision/overview/about.yaml:2: error: " in capsys.readouterr().err
