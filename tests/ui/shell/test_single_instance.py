"""One window for each user: a second start hands over, a killed one is taken over from."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from suunta.ui.shell import single_instance
from suunta.ui.shell.single_instance import Request, SingleInstance

_HOLD = """
import sys, time
from pathlib import Path
from suunta.ui.shell.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print(instance.begin(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    first = SingleInstance(tmp_path)
    assert first.begin()
    first.listen()
    yield first
    first.end()


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the one window, and hears nothing."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "True"
    yield process
    process.kill()
    process.communicate()


def test_a_second_start_hands_its_address_to_the_first(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    second = SingleInstance(tmp_path)
    taken: list[bool] = []
    asking = Thread(target=lambda: taken.append(second.hand_over("suunta:recommendation/1#action")))

    with qtbot.waitSignal(first.asked) as told:
        asking.start()
    asking.join()

    assert told.args is not None
    assert told.args[0].address == "suunta:recommendation/1#action"
    assert taken == [True]


def test_a_request_carries_the_right_to_come_to_the_front(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "click-17")
    second = SingleInstance(tmp_path)
    asking = Thread(target=lambda: second.hand_over(""))

    with qtbot.waitSignal(first.asked) as told:
        asking.start()
    asking.join()

    assert told.args == [Request("", "click-17")]


def test_while_a_window_is_open_no_other_begins(holder: object, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).begin()


def test_a_killed_window_is_taken_over_from(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()

    heir = SingleInstance(tmp_path)

    assert heir.begin()
    heir.end()


def test_a_window_that_does_not_answer_is_given_up(
    holder: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 0.1)

    assert not SingleInstance(tmp_path).hand_over("suunta:recommendation/1")
    assert not list((tmp_path / "requests").iterdir())


def test_an_orderly_end_lets_the_next_one_begin(tmp_path: Path) -> None:
    first, next_one = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.begin()
    first.end()

    assert next_one.begin()
    next_one.end()


def test_a_request_from_before_the_start_is_answered_unless_it_is_old(
    qtbot: QtBot, tmp_path: Path
) -> None:
    requests = tmp_path / "requests"
    requests.mkdir()
    for name, age in (("new", 0), ("old", 3_600)):
        file = requests / f"{name}.json"
        file.write_text(json.dumps({"address": name, "token": ""}))
        os.utime(file, (time.time() - age,) * 2)
    first = SingleInstance(tmp_path)
    assert first.begin()
    spy = QSignalSpy(first.asked)

    first.listen()

    qtbot.waitUntil(lambda: not list(requests.iterdir()))
    assert [spy.at(number)[0].address for number in range(spy.count())] == ["new"]
    first.end()


@pytest.mark.parametrize("written", [b"", b"{}", b"[1]", b"\xff\xfe", b"x" * 100_000])
def test_what_is_no_request_is_dropped(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, written: bytes
) -> None:
    spy = QSignalSpy(first.asked)

    (tmp_path / "requests" / "odd.json").write_bytes(written)

    qtbot.waitUntil(lambda: not list((tmp_path / "requests").iterdir()))
    assert not spy.count()


def test_where_no_lock_can_be_kept_each_start_has_its_window(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert SingleInstance(tmp_path / "file").begin()
