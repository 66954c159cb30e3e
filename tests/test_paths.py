"""Where files are, in a checkout and in an installed program."""

from __future__ import annotations

import json
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
    for module in ("__init__.py", "administered.py", "paths.py"):
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


def administrators_say(monkeypatch: pytest.MonkeyPatch, folder: Path, content: object) -> None:
    (folder / "suunta").mkdir(parents=True)
    (folder / "suunta" / "defaults.json").write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(folder))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems ask elsewhere")
@pytest.mark.parametrize(("how", "is_first"), [("locked", True), ("defaults", False)])
def test_administrators_say_where_the_user_s_work_is(
    how: str, is_first: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "väinö")
    administrators_say(monkeypatch, tmp_path, {how: {"data-folder": f"{tmp_path}/$USER/suunta"}})
    monkeypatch.setenv("SUUNTA_DATA", str(tmp_path / "own"))
    with_a_choice = paths.data_folder()
    monkeypatch.delenv("SUUNTA_DATA")

    assert paths.data_folder() == tmp_path / "väinö" / "suunta"
    assert (with_a_choice == paths.data_folder()) is is_first


@pytest.mark.parametrize("written", ["relative", "$NOWHERE_AT_ALL/x", "/x/${NOWHERE}", "", 7, None])
def test_a_folder_that_is_not_whole_is_none(written: object) -> None:
    assert paths.folder_of(written) is None


def test_a_program_that_is_carried_keeps_everything_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUUNTA_DATA", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "suunta"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (tmp_path / "portable").touch()
    (tmp_path / "defaults.json").write_text('{"defaults": {"look": "dark"}}', encoding="utf-8")

    beside = tmp_path / "suunta-data"
    assert paths.portable_folder() == beside
    for folder in (paths.data_folder(), paths.cached_index(), paths.running_folder()):
        assert folder.is_relative_to(beside)
    assert [source.defaults for source in paths.administrators()] == [{"look": "dark"}]


def test_the_windows_installer_names_the_version_that_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    running = tmp_path / "suunta-0.1.0" / "suunta-window.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(running))
    alone = paths.program_file(), paths.starting_file()
    (tmp_path / "current").write_text("suunta-0.1.0", encoding="ascii")

    assert alone == (running, running)
    assert paths.program_file() == tmp_path / "current"
    assert paths.starting_file() == tmp_path / "suunta-window.exe"
