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
