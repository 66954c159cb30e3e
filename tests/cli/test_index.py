"""`suunta index`: build the catalogue and the search index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from suunta import paths

Suunta = Callable[..., Any]


@pytest.fixture
def bundled(small_installation: Path) -> Path:
    """Where the index belongs."""
    return paths.bundled_index()


def manifest(folder: Path) -> tuple[int, str]:
    file = folder / "manifest.json"
    return file.stat().st_mtime_ns, file.read_text("utf-8")


def test_a_missing_index_is_built_and_what_is_wrong_is_told(suunta: Suunta, bundled: Path) -> None:
    outcome = suunta("index")

    # The documents left refer to those that are gone.
    assert outcome.status == 3
    assert outcome.out.startswith("Indexed ")
    assert str(bundled) in outcome.out
    assert ".yaml:" in outcome.err
    assert (bundled / "manifest.json").is_file()


def test_good_knowledge_is_indexed_without_a_complaint(
    suunta: Suunta, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "bundled_index", lambda: tmp_path / "build" / "index")

    outcome = suunta("index")

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("Indexed ")


def test_a_fresh_index_is_left_alone(suunta: Suunta, bundled: Path) -> None:
    suunta("index")
    before = manifest(bundled)

    outcome = suunta("index")

    assert outcome.status == 0
    assert outcome.out.startswith("The index is fresh: ")
    assert manifest(bundled) == before


def test_an_index_is_built_anew_when_forced(suunta: Suunta, bundled: Path) -> None:
    suunta("index")
    before = manifest(bundled)

    outcome = suunta("index", "--force")

    assert outcome.out.startswith("Indexed ")
    assert manifest(bundled)[0] > before[0]


@pytest.mark.parametrize("file", ["manifest.json", "catalogue.json"])
def test_a_broken_index_is_built_anew(suunta: Suunta, bundled: Path, file: str) -> None:
    suunta("index")
    (bundled / file).write_text("broken", "utf-8")

    assert suunta("index").out.startswith("Indexed ")
    assert suunta("index").out.startswith("The index is fresh: ")


def test_an_installed_program_builds_in_the_user_s_cache(
    suunta: Suunta, bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = paths.resources_folder()
    monkeypatch.setattr(paths, "is_installed", lambda: True)
    monkeypatch.setattr(paths, "resources_folder", lambda: resources)

    outcome = suunta("index", "--force")

    assert str(paths.cached_index()) in outcome.out
    assert not bundled.exists()
