"""What is known of the first page before the knowledge is open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from suunta import paths
from suunta.services.glancing import OVERVIEW, glance
from suunta.services.workspace import Workspace


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The bundled and the cached folder, both empty."""
    made = (tmp_path / "bundled", tmp_path / "cached")
    for folder in made:
        folder.mkdir()
    monkeypatch.setattr(paths, "prepared_folders", lambda: made)
    return made


def test_nothing_prepared_is_nothing_known(folders: tuple[Path, Path]) -> None:
    assert glance() is None


def test_what_was_prepared_is_seen(folders: tuple[Path, Path], workspace: Workspace) -> None:
    shutil.copy(workspace.prepared.folder / OVERVIEW, folders[1])

    assert glance() == workspace.overview


def test_a_broken_file_is_passed_over(folders: tuple[Path, Path], workspace: Workspace) -> None:
    (folders[0] / OVERVIEW).write_text("{", encoding="utf-8")
    shutil.copy(workspace.prepared.folder / OVERVIEW, folders[1])

    assert glance() == workspace.overview
