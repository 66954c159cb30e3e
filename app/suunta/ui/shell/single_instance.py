"""One window for each user and data folder: a second start hands its address to the first.

A lock file says who runs; addresses come as files into a watched folder. No socket is opened. The
lock of a program that was killed is taken over, for no process has its number any more.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

_LOCK = "window.lock"
_REQUESTS = "requests"
_LONGEST = 8_192
"""Bytes of a request that are read; an address is far shorter."""
_PATIENCE = 3.0
"""Seconds after which a window that takes no request is given up."""
_STEP = 0.02
_OLDEST = 60.0
"""Seconds after which nobody waits for what a request asked for."""
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What lets a window come to the front, because a person asked for it, in strict systems."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start wants of the window that is there."""

    address: str = ""
    """Empty: only come to the front."""
    token: str = ""


class SingleInstance(QObject):
    """Holds the lock while it lives, and tells what other starts ask for."""

    asked = Signal(object)
    """A `Request`; the window should come to the front and open its address."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._requests = folder / _REQUESTS
        self._lock = QLockFile(str(folder / _LOCK))
        # However long a window is open, its lock is good; whether its process lives decides.
        self._lock.setStaleLockTime(0)

    def begin(self) -> bool:
        """Whether this is the one window; where no lock can be kept, each start is one."""
        try:
            self._requests.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Take requests from now on; there is an application object by now."""
        watcher = QFileSystemWatcher(self)
        watcher.directoryChanged.connect(self._take_requests)
        watcher.addPath(str(self._requests))
        QTimer.singleShot(0, self._take_requests)

    def end(self) -> None:
        """Let another start be the one window."""
        self._lock.unlock()

    def hand_over(self, address: str) -> bool:
        """Ask the window that is there to open `address`; `False` if it does not take it up."""
        token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
        let_others_to_the_front()
        file = self._requests / f"{os.getpid()}-{time.time_ns()}.json"
        try:
            half = file.with_suffix(".part")
            half.write_text(json.dumps({"address": address, "token": token}), encoding="utf-8")
            half.replace(file)
        except OSError:
            return False
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            if not file.exists():
                return True
            time.sleep(_STEP)
        try:
            file.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def _take_requests(self) -> None:
        for file in sorted(self._requests.glob("*.json")):
            request = _taken(file)
            if request is not None:
                self.asked.emit(request)


def let_others_to_the_front() -> None:
    """Give the right to come to the front, which Windows gives to who was started last, away."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def _taken(file: Path) -> Request | None:
    """The request in a file, which is gone then; None if it is old or none of ours."""
    try:
        age = time.time() - file.stat().st_mtime
        with file.open("rb") as opened:
            written = opened.read(_LONGEST)
        file.unlink()
        read = json.loads(written)
        request = Request(str(read["address"]), str(read["token"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return request if age < _OLDEST else None
