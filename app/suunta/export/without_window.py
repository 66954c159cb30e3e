"""Let words be measured and slides be painted where no window has been opened."""

from __future__ import annotations

import os
import sys
from functools import cache

from PySide6.QtGui import QGuiApplication


def make_drawable() -> None:
    """See to it that Qt can draw: by the window's application, or one without a screen."""
    if QGuiApplication.instance() is None:
        _application()


@cache
def _application() -> QGuiApplication:
    """It stays to the end of the program: what was drawn may still need it."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["suunta"])
