"""Drawing where no window has been opened."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QApplication

from suunta.export.without_window import make_drawable

_MEASURES = """
from suunta.export.without_window import make_drawable
make_drawable()
make_drawable()
from PySide6.QtGui import QFontMetricsF, QFont, QGuiApplication
print(type(QGuiApplication.instance()).__name__, QFontMetricsF(QFont()).horizontalAdvance("a") > 0)
"""


def test_the_application_of_the_window_is_used(qapp: QApplication) -> None:
    make_drawable()

    assert QApplication.instance() is qapp


def test_words_are_measured_without_a_window_and_a_screen() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", _MEASURES], capture_output=True, text=True, check=False, timeout=60
    )

    assert (outcome.stdout, outcome.returncode) == ("QGuiApplication True\n", 0), outcome.stderr
