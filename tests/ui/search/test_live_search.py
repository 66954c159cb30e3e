"""The newest query wins, and a failure arrives as a value."""

from __future__ import annotations

from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.search.hit import Results
from suunta.services.searching import Cancelled, SearchRequest
from suunta.ui.search.live_search import Answer, LiveSearch


def find_nothing(request: SearchRequest, cancelled: Cancelled) -> Results:
    return Results((), len(request.text), {})


def break_down(request: SearchRequest, cancelled: Cancelled) -> Results:
    raise ValueError(request.text)


def test_only_the_newest_query_is_answered(qtbot: QtBot, pool: QThreadPool) -> None:
    live = LiveSearch(search=find_nothing, pool=pool)
    answers: list[Answer] = []
    live.answered.connect(answers.append)

    with qtbot.waitSignal(live.answered):
        for text in ("s", "sh", "shi"):
            live.start(SearchRequest(text))

    assert [answer.request.text for answer in answers] == ["shi"]
    assert answers[0].results.total == 3


def test_a_failure_is_told(qtbot: QtBot, pool: QThreadPool) -> None:
    live = LiveSearch(search=break_down, pool=pool)

    with qtbot.waitSignal(live.failed) as told:
        live.start(SearchRequest("oh"))

    assert str(told.args[0]) == "oh"


def test_nothing_arrives_after_cancelling(qtbot: QtBot, pool: QThreadPool) -> None:
    live = LiveSearch(search=find_nothing, pool=pool)

    live.start(SearchRequest("gone"))
    live.cancel()

    with qtbot.assertNotEmitted(live.answered, wait=100):
        pool.waitForDone()
