"""The hits of a page are found in the pool; the latest question counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.analysis import Word
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.reader.hit_finder import HitFinder

PATIENCE = 10_000
TEXT = "Kirjaaminen vie aikaa. Documentation takes time."


@pytest.fixture
def finder(workspace: Workspace, pool: QThreadPool, qtbot: QtBot) -> HitFinder:
    return HitFinder(searching=workspace.searching, pool=pool)


def test_words_and_their_translations_are_found(qtbot: QtBot, finder: HitFinder) -> None:
    with qtbot.waitSignal(finder.found, timeout=PATIENCE) as told:
        finder.start(TEXT, SearchRequest("kirjaaminen"), Language.FI)

    assert [TEXT[mark.start : mark.end] for mark in told.args[0]] == [
        "Kirjaaminen",
        "Documentation",
    ]


def test_nothing_found_is_an_answer_too(qtbot: QtBot, finder: HitFinder) -> None:
    with qtbot.waitSignal(finder.found, timeout=PATIENCE) as told:
        finder.start("Something else.", SearchRequest("kirjaaminen"), Language.EN)

    assert told.args == [()]


def test_only_the_latest_question_is_answered(qtbot: QtBot, finder: HitFinder) -> None:
    answers: list[object] = []
    finder.found.connect(answers.append)

    finder.start(TEXT, SearchRequest("kirjaaminen"), Language.FI)
    finder.start("Time.", SearchRequest("time"), Language.EN)

    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers == [((0, 4),)]


def test_a_cancelled_question_has_no_answer(
    qtbot: QtBot, finder: HitFinder, pool: QThreadPool
) -> None:
    answers: list[object] = []
    finder.found.connect(answers.append)

    finder.start(TEXT, SearchRequest("kirjaaminen"), Language.FI)
    finder.cancel()

    assert pool.waitForDone(PATIENCE)
    qtbot.wait(20)
    assert answers == []


def test_a_cancelled_question_does_not_go_through_the_text(qtbot: QtBot, pool: QThreadPool) -> None:
    slow = _Slow()
    finder = HitFinder(searching=slow, pool=pool)  # type: ignore[arg-type]
    finder.start(TEXT, SearchRequest("kirjaaminen"), Language.FI)
    assert slow.has_begun.wait(10)

    finder.cancel()
    slow.may_go_on.set()

    assert pool.waitForDone(PATIENCE)
    assert slow.texts == []


class _Slow:
    """A searching that takes its time to understand what is looked for."""

    def __init__(self) -> None:
        self.has_begun, self.may_go_on = Event(), Event()
        self.texts: list[str] = []

    def marker(self, _request: SearchRequest, _language: Language) -> Callable[..., Sequence[Word]]:
        self.has_begun.set()
        self.may_go_on.wait(10)
        return self._find

    def _find(self, text: str) -> Sequence[Word]:
        self.texts.append(text)
        return ()
