"""Background work: the latest wins, errors are values, cancelled work is silent."""

from __future__ import annotations

import threading
import time

import shiboken6
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.ui.jobs import Cancelled, LatestJob, Work


def slow(value: int, ran: list[int]) -> Work:
    def work(cancelled: Cancelled) -> int | None:
        for _ in range(10):
            if cancelled():
                return None
            time.sleep(0.002)
        ran.append(value)
        return value

    return work


def test_only_the_latest_answer_arrives_and_on_the_interface_thread(
    qtbot: QtBot, pool: QThreadPool
) -> None:
    job, ran = LatestJob(pool=pool), []
    got: list[tuple[object, bool]] = []
    is_main = threading.main_thread
    job.finished.connect(lambda r: got.append((r, threading.current_thread() is is_main())))

    with qtbot.waitSignal(job.finished, timeout=5000):
        for number in range(50):
            job.start(slow(number, ran))

    assert got == [(49, True)]
    assert ran == [49]


def test_an_error_arrives_as_a_value(qtbot: QtBot, pool: QThreadPool) -> None:
    job = LatestJob(pool=pool)

    def work(_cancelled: Cancelled) -> None:
        raise ValueError("boom")

    with qtbot.waitSignal(job.failed, timeout=5000) as seen:
        job.start(work)

    assert str(seen.args[0]) == "boom"


def test_cancelled_work_says_nothing(qtbot: QtBot, pool: QThreadPool) -> None:
    job, ran = LatestJob(pool=pool), []

    job.start(slow(1, ran))
    job.cancel()

    with qtbot.assertNotEmitted(job.finished, wait=100):
        assert pool.waitForDone(5000)
    assert ran == []


def test_nothing_starts_once_the_pool_has_gone(qtbot: QtBot) -> None:
    pool = QThreadPool()
    job = LatestJob(pool=pool)
    started: list[bool] = []
    shiboken6.delete(pool)

    job.start(lambda _cancelled: started.append(True))

    qtbot.wait(20)
    assert not started
