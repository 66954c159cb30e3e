"""What tests of the services may use: a small knowledge folder, and the index of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from suunta import paths
from suunta.services import preparing

SMALL = ("recommendations/1", "experiments/hus-obesity", "vision/overview")


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three of the bundled documents without the terms, in `knowledge`, and their `index`."""
    bundled, folder = paths.knowledge_folder(), tmp_path_factory.mktemp("small")
    knowledge = folder / "knowledge"
    for document in SMALL:
        shutil.copytree(bundled / document, knowledge / document)
    for ledger in bundled.glob("*.yaml"):
        shutil.copy(ledger, knowledge)
    (knowledge / "thesaurus.yaml").write_text("concepts: []\n", encoding="utf-8")
    preparing.prepare(folder / "index", knowledge, paths.resources_folder())
    return folder


@pytest.fixture
def small_knowledge(small: Path, tmp_path: Path) -> Path:
    """A copy of the small knowledge, to change."""
    return Path(shutil.copytree(small / "knowledge", tmp_path / "small" / "knowledge"))


@pytest.fixture
def small_index(small: Path, tmp_path: Path) -> Path:
    """A copy of its index, to break."""
    return Path(shutil.copytree(small / "index", tmp_path / "index"))
