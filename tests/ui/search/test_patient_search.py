"""A search one waits for: what is told, and what follows its answer."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.search.hit import Results
from suunta.services.searching import Cancelled, SearchRequest
from suunta.ui.search.patient_search import PatientSearch

NOTHING = Results((), 0, {})


class Slow:
    """Answers when it may, or fails."""

    def __init__(self) -> None:
        self.may_answer = Event()
        self.error: Exception | None = None

    def search(self, _request: SearchRequest, _cancelled: Cancelled) -> Results:
        self.may_answer.wait(10)
        if self.error is not None:
            raise self.error
        return NOTHING


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def search(qtbot: QtBot, slow: Slow, pool: QThreadPool) -> PatientSearch:
    return PatientSearch(search=slow.search, pool=pool)


def told_by(search: PatientSearch) -> list[str]:
    told: list[str] = []
    search.answered.connect(lambda answer: told.append(answer.request.text))
    search.failed.connect(lambda error: told.append(str(error)))
    search.first_wanted.connect(lambda: told.append("first"))
    return told


def test_one_that_takes_long_says_so_and_one_that_does_not_never(
    qtbot: QtBot, slow: Slow, search: PatientSearch
) -> None:
    with qtbot.waitSignal(search.taking_long):
        search.start(SearchRequest("a"))
    assert search.is_waiting()
    with qtbot.waitSignal(search.answered):
        slow.may_answer.set()

    assert not search.is_waiting()
    with qtbot.assertNotEmitted(search.taking_long, wait=400):
        search.start(SearchRequest("b"))


def test_the_first_hit_is_wanted_after_the_answer(
    qtbot: QtBot, slow: Slow, search: PatientSearch
) -> None:
    told = told_by(search)
    search.start(SearchRequest("a"))
    search.want_first()

    with qtbot.waitSignal(search.first_wanted):
        slow.may_answer.set()

    assert told == ["a", "first"]


def test_another_question_forgets_that_the_first_hit_was_wanted(
    qtbot: QtBot, slow: Slow, search: PatientSearch
) -> None:
    told = told_by(search)
    search.start(SearchRequest("a"))
    search.want_first()
    search.start(SearchRequest("b"))

    with qtbot.waitSignal(search.answered):
        slow.may_answer.set()

    assert told == ["b"]


def test_a_failure_is_told_and_ends_the_waiting(
    qtbot: QtBot, slow: Slow, search: PatientSearch
) -> None:
    told = told_by(search)
    slow.error = ValueError("broken")
    search.start(SearchRequest("a"))
    search.want_first()

    with qtbot.waitSignal(search.failed):
        slow.may_answer.set()

    assert told == ["broken"]
    assert not search.is_waiting()


def test_what_is_cancelled_is_never_told(
    qtbot: QtBot, slow: Slow, search: PatientSearch, pool: QThreadPool
) -> None:
    told = told_by(search)
    search.start(SearchRequest("a"))
    search.want_first()

    assert search.cancel()
    slow.may_answer.set()

    assert pool.waitForDone(5_000)
    qtbot.wait(20)
    assert told == []
    assert not search.cancel()
