"""No code path opens a network connection: walk the window where there is none, under a tracer."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from suunta import paths
from suunta.services.preparing import Prepared

WALK = Path(__file__).with_name("walk_the_window.py")
INTERNET = re.compile(r"socket\((AF_INET6?|AF_PACKET|AF_BLUETOOTH)\b.*")


@pytest.fixture(autouse=True)
def ready_index(own_folders: None, prepared: Prepared) -> None:
    """An index in the cache: to build one under the tracer takes longer than the walk waits."""
    shutil.copytree(prepared.folder, paths.cached_index())


def traced(command: list[str], log: Path) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run without a network interface; answers how it ended and the internet sockets it made."""
    apart = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    tracer = [
        "strace",
        "--seccomp-bpf",
        "--follow-forks",
        "--quiet=all",
        "--trace=socket",
        f"--output={log}",
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(log.parent)}
    ended = subprocess.run(
        [*apart, *tracer, *command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    return ended, INTERNET.findall(log.read_text(encoding="utf-8")) if log.exists() else []


@pytest.mark.timeout(240)
def test_a_walk_through_the_window_opens_no_internet_socket(tmp_path: Path) -> None:
    ended, sockets = traced([sys.executable, str(WALK)], tmp_path / "sockets.log")

    assert ended.stdout.strip().endswith("walked"), ended.stderr
    assert sockets == []


@pytest.mark.timeout(240)
def test_the_proof_notices_a_planted_socket(tmp_path: Path) -> None:
    ended, sockets = traced([sys.executable, str(WALK), "--plant"], tmp_path / "sockets.log")

    assert ended.stdout.strip().endswith("walked"), ended.stderr
    assert sockets == ["AF_INET"]


@pytest.mark.parametrize("command", [["search", "documentation"], ["check"], ["doctor"]])
def test_the_command_line_opens_no_internet_socket(tmp_path: Path, command: list[str]) -> None:
    ended, sockets = traced([sys.executable, "-m", "suunta", *command], tmp_path / "sockets.log")

    assert ended.returncode == 0, ended.stderr
    assert sockets == []
