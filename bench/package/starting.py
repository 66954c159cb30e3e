"""One start of a program, watched from outside."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from bench.package.memory import megabytes
from bench.package.screen import Sample, Screen

_COLOURS = 16
"""A window with fewer different ones has nothing in it yet."""

_SAME = 0.98
"""Of the pixels that the window will change; the rest is a caret, or a clock."""

_PATIENCE = 40.0
_SETTLES = 2.0


class NeverShownError(Exception):
    """A program that has not painted anything in good time."""


@dataclass(frozen=True, slots=True)
class Program:
    """A command, and what it needs around it."""

    name: str
    command: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds from `exec`, and megabytes."""

    shown: float
    """The first moment with a window that has something in it."""

    whole: float
    """The first moment at which it looks as it will: each title is painted."""

    first: float
    """Memory at that moment."""

    rest: float
    """Memory two seconds later, with all that is done in the background behind it."""


def look(program: Program, screen: Screen, home: Path) -> tuple[Sample, Sample]:
    """The screen before and after a start; caches and profiles are warm from here on."""
    for _ in range(2):
        before = screen.sample()
        process = _begin(program, screen, home)
        time.sleep(1)
        after = screen.wait_until_still(_SETTLES)
        _end(process, screen, before)
    return before, after


def start(program: Program, screen: Screen, home: Path, looks: tuple[Sample, Sample]) -> Start:
    """Start it once and end it; raises NeverShownError."""
    before, after = looks
    changing = [index for index, pixel in enumerate(after) if pixel != before[index]]
    wanted = [after[index] for index in changing]
    shown = 0.0
    began = time.perf_counter()
    process = _begin(program, screen, home)
    try:
        while (passed := time.perf_counter() - began) < _PATIENCE:
            now = screen.sample()
            moment = time.perf_counter() - began
            if not shown and len(set(now)) >= _COLOURS:
                shown = moment
            same = sum(now[index] == pixel for index, pixel in zip(changing, wanted, strict=True))
            if shown and same >= _SAME * len(wanted):
                first = megabytes(process.pid)
                time.sleep(_SETTLES)
                return Start(shown * 1000, moment * 1000, first, megabytes(process.pid))
            time.sleep(0.004)
        raise NeverShownError(f"{program.name} did not look as before within {passed:.0f} s")
    finally:
        _end(process, screen, before)


def _begin(program: Program, screen: Screen, home: Path) -> subprocess.Popen[bytes]:
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
    }
    return subprocess.Popen(
        program.command,
        env=environment | dict(program.environment),
        cwd=home,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _end(process: subprocess.Popen[bytes], screen: Screen, before: Sample) -> None:
    """End all of it, and wait for an empty screen: the next start is not to be helped by it."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
    until = time.monotonic() + 5
    while screen.sample() != before and time.monotonic() < until:
        time.sleep(0.05)
