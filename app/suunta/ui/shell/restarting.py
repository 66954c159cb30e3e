"""Start the program anew, when everything that was typed is kept."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from suunta import paths

_LIBRARIES = "LD_LIBRARY_PATH"


class Restarting:
    """Closes the window as a person does, so whatever keeps it open from that keeps it open."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._variables: Mapping[str, str] | None = None

    def ask(self, variables: Mapping[str, str]) -> None:
        """Close the window, and start anew then; `variables` are the new start's own."""
        self._variables = variables
        if not self._window.close():
            self._variables = None

    def begin_if_asked(self) -> bool:
        """To be called when all is written and no lock is held; whether there is a new start."""
        if self._variables is None:
            return False
        import subprocess  # Takes as long to import as a small page to make.

        subprocess.Popen(
            command(),
            env=environment(os.environ, self._variables),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        return True


def command() -> list[str]:
    """What starts the program as it was started, at no address."""
    is_built = getattr(sys, "frozen", False)
    return [str(paths.starting_file())] if is_built else [sys.executable, "-m", "suunta"]


def environment(present: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The environment of a new start, without what a built program has put into its own."""
    given = dict(present)
    if getattr(sys, "frozen", False):
        before = given.pop(f"{_LIBRARIES}_ORIG", "")
        given.pop(_LIBRARIES, None)
        if before:
            given[_LIBRARIES] = before
        given["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return given | dict(own)
