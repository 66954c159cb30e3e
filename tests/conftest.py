"""What every test may use: the bundled knowledge prepared once, and copies of it to break."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt: tests draw in memory, not on somebody's screen.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("SUUNTA_TEST_PLATFORM", "offscreen")

from suunta import paths
from suunta.content.catalogue import Catalogue
from suunta.content.checks import spelling
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.services import preparing
from suunta.services.preparing import Prepared
from suunta.services.workspace import Workspace


def pytest_sessionfinish() -> None:
    """Empty the clipboard: the offscreen one would let go of it when Python is gone already."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The bundled knowledge, indexed for this run of the tests."""
    folder = tmp_path_factory.mktemp("prepared") / "index"
    knowledge, resources = paths.knowledge_folder(), paths.resources_folder()
    preparing.prepare(folder, knowledge, resources)
    return preparing.open_prepared(folder, preparing.fingerprint(knowledge, resources))


@pytest.fixture(scope="session")
def workspace(prepared: Prepared) -> Iterator[Workspace]:
    """The running services over the bundled knowledge."""
    workspace = Workspace(prepared)
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def catalogue(prepared: Prepared) -> Catalogue:
    return prepared.catalogue


@pytest.fixture(scope="session")
def knowledge(catalogue: Catalogue) -> KnowledgeBase:
    return catalogue.knowledge


@pytest.fixture(scope="session")
def labels(catalogue: Catalogue) -> Labels:
    return catalogue.labels


@pytest.fixture
def knowledge_copy(tmp_path: Path) -> Path:
    """A copy of the bundled knowledge folder, to plant mistakes in."""
    return Path(shutil.copytree(paths.knowledge_folder(), tmp_path / "knowledge"))


@pytest.fixture(autouse=True)
def no_dictionaries(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever dictionaries this computer has: the tests bring their own."""
    if "test_spelling" not in request.node.nodeid:
        monkeypatch.setattr(spelling, "installed", dict)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the folders of whoever runs it."""
    homes = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    for name in (*homes, "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
