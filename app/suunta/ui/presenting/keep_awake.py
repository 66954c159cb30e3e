"""Keep the machine from darkening its screens while somebody presents.

Each system has its own way, and none of them needs a network or another library: a call on Windows,
a program of the system on the others, which is told to wait and is ended with the talk.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002
"""Of `SetThreadExecutionState`."""

_GNOME = ("--inhibit", "idle", "--reason", "Presenting", "--inhibit-only")
_SYSTEMD = ("--what=idle:sleep", "--who=Suunta", "--why=Presenting", "sleep", "infinity")
_WAITERS = (
    ("", "caffeinate", ("-d", "-i")),
    ("GNOME", "gnome-session-inhibit", _GNOME),
    ("KDE", "kde-inhibit", ("--power", "--screenSaver", "sleep", "infinity")),
    ("", "systemd-inhibit", _SYSTEMD),
)
"""Programs that keep the machine awake as long as they run, with the desktop they speak to.

The first that is there and speaks to this desktop is taken.
"""


class KeepAwake:
    """Awake from `begin` to `end`; says honestly where that cannot be had."""

    def __init__(self) -> None:
        self._waiter: subprocess.Popen[bytes] | None = None
        self._is_told = False

    def begin(self) -> bool:
        """Whether the system has been asked; without a way to ask, it is left to its settings."""
        if sys.platform == "win32":
            self._is_told = _tell_windows(_CONTINUOUS | _SYSTEM | _DISPLAY)
            return self._is_told
        if self._waiter is None:
            self._waiter = _started()
        return self._waiter is not None

    def end(self) -> None:
        """Let the machine sleep again when it wants to."""
        if self._is_told:
            self._is_told = not _tell_windows(_CONTINUOUS)
        waiter, self._waiter = self._waiter, None
        if waiter is not None:
            waiter.terminate()
            waiter.wait(timeout=5)

    def is_asked(self) -> bool:
        """Whether it is kept awake; a program that has ended does not."""
        return self._is_told or (self._waiter is not None and self._waiter.poll() is None)


def _started() -> subprocess.Popen[bytes] | None:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
    for spoken_to, name, arguments in _WAITERS:
        program = shutil.which(name) if spoken_to in desktop else None
        if program is None:
            continue
        try:
            return subprocess.Popen(
                [program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            continue
    return None


def _tell_windows(state: int) -> bool:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  only there on Windows
    return bool(kernel.SetThreadExecutionState(state))
