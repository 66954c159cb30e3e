"""A program that is carried about keeps its settings, and those of Qt, beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from suunta.ui.carried import keep_settings_in
application = QCoreApplication([])
application.setApplicationName("Suunta")
application.setOrganizationName("Suunta")
keep_settings_in(Path(sys.argv[1]))
QSettings().setValue("window/geometry", "1")
QSettings(QSettings.Scope.UserScope, "QtProject").setValue("FileDialog/lastVisited", "x")
print(QSettings().value("window/geometry"))
"""


def run(folder: Path, home: Path) -> str:
    variables = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder)],
        env=variables | {"HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout.strip()


def test_nothing_is_written_to_the_home(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "tikku ä"
    home.mkdir()
    stick.mkdir()

    assert run(stick, home) == "1"

    assert list(home.iterdir()) == []
    assert {file.name for file in stick.rglob("*.*")} >= {"Suunta.ini"}
