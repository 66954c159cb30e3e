"""`suunta doctor`: what support would ask."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import __version__, paths

Suunta = Callable[..., Any]


def test_json_has_versions_paths_and_the_state_of_each_index(suunta: Suunta) -> None:
    outcome = suunta("doctor", "--json")

    assert outcome.status == 0
    assert outcome.json["suunta"] == __version__
    assert outcome.json["knowledge"] == str(paths.knowledge_folder())
    assert [index["folder"] for index in outcome.json["indexes"]] == [
        str(paths.bundled_index()),
        str(paths.cached_index()),
    ]
    assert [index["usable"] for index in outcome.json["indexes"]] == [True, False]


def test_text_has_one_line_a_finding(suunta: Suunta) -> None:
    outcome = suunta("doctor")

    lines = outcome.out.splitlines()
    assert outcome.status == 0
    assert lines[0] == f"suunta: {__version__}"
    assert all(": " in line for line in lines)


def test_an_installation_without_anything_is_still_diagnosed(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("knowledge_folder", "resources_folder", "bundled_index", "cached_index"):
        monkeypatch.setattr(paths, name, lambda: tmp_path / "nowhere")

    outcome = suunta("doctor", "--json")

    assert outcome.status == 0
    assert [index["usable"] for index in outcome.json["indexes"]] == [False, False]
