"""Where no window can be opened, a sentence says why, and nothing is aborted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, qWarning

from suunta.ui.no_window import NO_WINDOW, telling_why_not

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display")


def start(**variables: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "suunta"],
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({}, "Suunta needs a display to open its window. Here there is none."),
        ({"DISPLAY": ":4711"}, "the display ':4711' does not answer."),
        ({"QT_QPA_PLATFORM": "nonsense"}, "no Qt platform plugin could be initialized."),
    ],
    ids=["no display", "a display that does not answer", "an unknown platform"],
)
def test_what_is_in_the_way_is_told_in_a_line(variables: dict[str, str], told: str) -> None:
    ended = start(**variables)

    assert ended.returncode == NO_WINDOW
    assert told in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_library_that_the_plugin_lacks_is_named(tmp_path: Path) -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    plugin = (plugins / "libqxcb.so").read_bytes()
    assert b"libQt6XcbQpa.so.6\0" in plugin
    broken = plugin.replace(b"libQt6XcbQpa.so.6\0", b"libnowhere-qpa.so\0")
    (tmp_path / "libqxcb.so").write_bytes(broken)

    ended = start(DISPLAY=":4711", QT_QPA_PLATFORM_PLUGIN_PATH=str(tmp_path))

    assert ended.returncode == NO_WINDOW
    assert "libnowhere-qpa.so is missing" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_what_qt_warns_of_is_told_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    with telling_why_not():
        qWarning("an odd thing")

    assert capsys.readouterr().err == "an odd thing\n"
