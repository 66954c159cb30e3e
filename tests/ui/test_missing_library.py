"""A library that is missing is named, with the package that brings it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from suunta.ui.missing_library import PACKAGES, sentence_of

LOADER = "{}: cannot open shared object file: No such file or directory"
WITHOUT_EGL = """
import sys
from suunta import __main__ as program

class Loader:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtCore":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file")

sys.meta_path.insert(0, Loader())
sys.argv = ["suunta", *sys.argv[1:]]
sys.exit(program.main())
"""


def test_the_library_and_its_packages_are_named() -> None:
    sentence = sentence_of(LOADER.format("libxcb-cursor.so.0"))

    assert "libxcb-cursor.so.0 is missing" in sentence
    assert "sudo apt install libxcb-cursor0" in sentence
    assert "sudo dnf install xcb-util-cursor" in sentence


def test_a_library_nobody_has_thought_of_is_named_at_least() -> None:
    sentence = sentence_of(f"Cannot load library /x/libqxcb.so: ({LOADER.format('libodd.so.7')})")

    assert sentence == (
        "Suunta cannot open its window: the system's library libodd.so.7 is missing."
    )


def test_a_system_that_is_too_old_is_told() -> None:
    complaint = "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.35' not found (required by x)"

    assert "GLIBC_2.35" in sentence_of(complaint)


def test_another_error_is_another_matter() -> None:
    assert sentence_of("No module named 'suunta.ui.nowhere'") == ""


def test_the_program_ends_with_the_sentence_and_no_traceback() -> None:
    command = [sys.executable, "-c", WITHOUT_EGL, "recommendation/1"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert ended.returncode == 3
    assert ended.stderr == sentence_of(LOADER.format("libEGL.so.1")) + "\n"


def test_the_command_line_needs_none_of_them() -> None:
    command = [sys.executable, "-c", WITHOUT_EGL, "--version"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="libraries have other names elsewhere")
def test_what_the_plugins_of_qt_need_of_the_system_is_known() -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    libraries = plugins.parents[1] / "lib"
    files = [plugins / "libqxcb.so", libraries / "libQt6XcbQpa.so.6", libraries / "libQt6Gui.so.6"]
    needed = {
        name
        for file in files
        for name in _needed_by(file)
        if not name.startswith(
            ("libQt6", "libicu", "libc.", "libm.", "libpthread", "ld-", "libdl.")
        )
    }

    assert len(needed) > 10
    assert needed <= set(PACKAGES)


def _needed_by(file: Path) -> set[str]:
    """The names in the file that look like libraries: what it is linked to is among them."""
    words = file.read_bytes().split(b"\0")
    return {
        word.decode()
        for word in words
        if word.startswith(b"lib") and b".so." in word and len(word) < 40 and word.isascii()
    }
