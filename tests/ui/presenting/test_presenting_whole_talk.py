"""A whole talk with a clicker: on two screens in memory, and on two of an X server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from suunta.services.preparing import Prepared

TALK = Path(__file__).with_name("whole_talk.py")
PATIENCE = 180
STEPS = (
    "begun on the screens that were chosen",
    "swapped, and back",
    "forth and back with the clicker",
    "black, pause and on with the clicker's buttons",
    "searched in private",
    "projected a hit",
    "showed what was put by, in another order",
    "froze, searched in private and showed a hit",
    "voted",
    "ended, because it was asked",
)
UNPLUGGED = "a screen was unplugged, came back, was mirrored, and came back"
NEEDED = ("Xvfb", "xrandr", "openbox")


def given(platform: str, prepared: Prepared, data: Path, **environment: str) -> list[str]:
    """The steps that went well."""
    done = subprocess.run(
        [sys.executable, str(TALK), str(prepared.folder), str(data)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": platform} | environment,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return [line.removeprefix("ok ") for line in done.stdout.splitlines()]


def test_two_screens_of_different_density(prepared: Prepared, tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens()}), encoding="utf-8")

    steps = given(f"offscreen:configfile={file}", prepared, tmp_path / "data")

    assert tuple(steps) == STEPS


def screens() -> list[dict[str, object]]:
    """A laptop, and a projector twice as dense beside it."""
    shared = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96}
    return [
        {"name": "laptop", "x": 0, "width": 1366, "height": 820, "dpr": 1, **shared},
        {"name": "projector", "x": 1366, "width": 960, "height": 540, "dpr": 2, **shared},
    ]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server with two monitors and a window manager, as a desk has them."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"there is no {', '.join(missing)} (tools/setup.sh test installs them)")
    number = tmp_path / "display"
    with number.open("w") as file:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(file.fileno()), "-noreset", "-screen", "0", "2646x820x24"],
            pass_fds=[file.fileno()],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    manager = None
    try:
        name = f":{waited_for(number)}"
        for monitor in (
            ("L", "1366/361x820/217+0+0", "screen"),
            ("R", "1280/338x720/190+1366+0", "none"),
        ):
            subprocess.run(
                ["xrandr", "--display", name, "--setmonitor", *monitor],
                check=True,
                timeout=20,
                capture_output=True,
            )
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=os.environ | {"DISPLAY": name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield name
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(timeout=20)


def waited_for(file: Path) -> str:
    for _ in range(200):
        if written := file.read_text().strip():
            return written
        time.sleep(0.05)
    raise AssertionError("the X server did not start")


def test_two_screens_of_an_x_server_and_one_that_is_unplugged(
    prepared: Prepared, tmp_path: Path, display: str
) -> None:
    steps = given("xcb", prepared, tmp_path / "data", DISPLAY=display)

    assert tuple(steps) == (*STEPS[:-1], UNPLUGGED, STEPS[-1])
