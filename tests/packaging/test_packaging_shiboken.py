"""PySide's own modules travel compiled, all of them, and work."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import shiboken6
from tests.packaging.release_samples import ROOT

RECIPE = runpy.run_path(str(ROOT / "packaging" / "shiboken_support.py"))
_IMPORTING = """
import sys
sys.path.insert(0, {packages!r})
from PySide6.QtCore import QObject, Signal, Slot
import shibokensupport.feature
assert shibokensupport.feature.__file__.startswith({packages!r}), shibokensupport.feature.__file__
class Heard(QObject):
    said = Signal(str)
    @Slot(str)
    def hear(self, words): self.words = words
heard = Heard()
heard.said.connect(heard.hear)
heard.said.emit("yes")
try:
    heard.setObjectName(3)
except TypeError as error:
    print(heard.words, "setObjectName" in str(error))
"""


def test_every_module_is_there_as_the_archive_has_it(tmp_path: Path) -> None:
    folder = RECIPE["write_support"](tmp_path)

    archived = {
        name.removesuffix(".py")
        for name in RECIPE["_archive"]().namelist()
        if name.startswith("shibokensupport/") and name.endswith(".py")
    }
    written = {
        file.relative_to(folder).as_posix().removesuffix(".pyc") for file in folder.rglob("*.pyc")
    }
    assert len(archived) > 10
    assert written == archived


def test_two_folders_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = (RECIPE["write_support"](tmp_path / name) for name in ("one", "two"))

    for file in one.rglob("*.pyc"):
        assert file.read_bytes() == (two / file.relative_to(one)).read_bytes()


def test_pyside_works_with_them(tmp_path: Path) -> None:
    """Signals, slots, and the words of an error, which these modules make."""
    packages = tmp_path / "packages"
    packages.mkdir()
    (packages / "PySide6").symlink_to(Path(PySide6.__path__[0]))
    shutil.copytree(shiboken6.__path__[0], packages / "shiboken6")
    RECIPE["write_support"](packages / "shiboken6" / "files.dir")

    program = _IMPORTING.format(packages=str(packages))
    run = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "yes True"
