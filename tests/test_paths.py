"""Where files are, in a checkout and in an installed program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from suunta import paths

TOLD = (
    "from suunta import paths\n"
    "print(paths.is_installed(), paths.knowledge_folder(), paths.resources_folder(),"
    " paths.bundled_index(), sep='\\n')"
)


def test_a_checkout_holds_the_knowledge_beside_the_package() -> None:
    root = Path(__file__).parents[1]

    assert not paths.is_installed()
    assert paths.knowledge_folder() == root / "knowledge"
    assert paths.resources_folder() == root / "resources"
    assert paths.bundled_index() == root / "build" / "index"
    assert paths.translations_folder() == root / "build" / "translations"


def test_a_file_of_the_checkout_is_found_where_it_was_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.shipped_file("LICENSE").read_text(encoding="utf-8").startswith("MIT License")

    package = tmp_path / "suunta"
    (package / "_data" / "resources").mkdir(parents=True)
    (tmp_path / "LICENSE").touch()
    monkeypatch.setattr(paths, "_PACKAGE", package)

    assert paths.shipped_file("resources") == package / "_data" / "resources"
    assert paths.shipped_file("LICENSE") == tmp_path / "LICENSE"


def test_an_installed_program_holds_everything_inside_the_package(tmp_path: Path) -> None:
    package = Path(str(paths.__file__)).parent
    installed = tmp_path / "program files" / "suunta"
    (installed / "_data").mkdir(parents=True)
    for module in ("__init__.py", "paths.py"):
        shutil.copy(package / module, installed)

    told = subprocess.run(
        [sys.executable, "-c", TOLD],
        env={"PYTHONPATH": str(installed.parent), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()

    data = installed / "_data"
    assert told == [
        "True",
        str(data / "knowledge"),
        str(data / "resources"),
        str(data / "index"),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their own folders")
def test_the_user_s_own_index_is_in_the_user_s_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    assert paths.cached_index() == tmp_path / "cache" / "Suunta" / "index"


def test_the_user_s_work_is_where_the_variable_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUUNTA_DATA", str(tmp_path / "own data"))

    assert paths.data_folder() == tmp_path / "own data"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their own folders")
def test_the_user_s_work_is_in_the_system_s_folder_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUUNTA_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    assert paths.data_folder() == tmp_path / "data" / "suunta"


@pytest.mark.parametrize("program", ["suunta/suunta", "stick/Suunta.app/Contents/MacOS/suunta"])
def test_a_portable_program_has_the_user_s_work_beside_it(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUUNTA_DATA", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    beside = tmp_path / program.split("/", maxsplit=1)[0]
    beside.mkdir(parents=True)
    not_yet = paths.data_folder()

    (beside / "portable").touch()

    assert paths.data_folder() == beside / "suunta-data"
    assert not_yet != paths.data_folder()
