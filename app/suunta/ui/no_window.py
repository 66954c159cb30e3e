"""Say in a sentence why there is no window, instead of ending with a core dump or a traceback."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_WINDOW = 3
"""The exit status where no window can be opened."""
_PLUGIN = re.compile(r'Qt platform plugin "([\w-]+)"')
_NO_ANSWER = "could not connect to display"


@contextmanager
def telling_why_not() -> Iterator[None]:
    """Make the application object inside; if Qt cannot, the program ends with a sentence.

    Qt itself would abort the process. What Qt warns of meanwhile is told afterwards.
    """
    warned: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        warned.append(text)
        if kind is QtMsgType.QtFatalMsg:
            tell(_reason(warned))
            os._exit(NO_WINDOW)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in warned:
        tell(text)


def tell(sentence: str) -> None:
    """To standard error, which a program without a console does not have."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()


def _reason(warned: Sequence[str]) -> str:
    names = [found[1] for text in warned for found in _PLUGIN.finditer(text)]
    missing = next(filter(None, map(_missing_for, names)), "")
    if missing:
        return missing
    if any(_NO_ANSWER in text for text in warned):
        display = os.environ.get("DISPLAY", "")
        return f"Suunta cannot open its window: the display {display!r} does not answer."
    return f"Suunta cannot open its window. {' '.join(warned[-1].split())}"


def _missing_for(name: str) -> str:
    """What keeps the plugin from being loaded: only the loader tells, and only who asks it."""
    import ctypes

    from suunta.ui.missing_library import sentence_of

    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    asked = os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH", "")
    for folder in (*filter(None, asked.split(os.pathsep)), str(Path(own, "platforms"))):
        file = Path(folder, f"libq{name}.so")
        if file.exists():
            try:
                ctypes.CDLL(str(file))
            except OSError as error:
                # In a built program the loader's own words are the cause of another error.
                return sentence_of(f"{error} {error.__cause__}")
            return ""
    return ""
