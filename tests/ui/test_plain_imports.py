"""Python imports as it always does once the window is about to open."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import builtins, linecache
from suunta.ui.plain_imports import keep_plain_imports
assert "feature" in builtins.__import__.__name__, "PySide has changed: is this still needed?"
keep_plain_imports()
assert "feature" not in builtins.__import__.__name__
linecache.clearcache()
from suunta.ui import application
from PySide6.QtWidgets import QApplication, QLabel
QApplication([])
assert QLabel("heard").text() == "heard"
print(sum("suunta" in file for file in linecache.cache))
"""


def test_no_source_is_read_to_import_the_window() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "0"
