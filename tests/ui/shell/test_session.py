"""How a window begins and ends: at once, in seconds, or with a reason why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.errors import IndexUnusable, UnreadableKnowledge
from suunta.domain.problem import Problem
from suunta.services.preparing import Prepared
from suunta.services.workspace import Workspace
from suunta.ui.jobs import Cancelled
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers, Progress
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

PATIENCE = 10_000
Begin = Callable[[Openers], Session]


def unusable() -> Workspace:
    raise IndexUnusable("There is no prepared index.")


def unreadable(_cancelled: Cancelled, _progress: Progress) -> Workspace:
    raise UnreadableKnowledge("knowledge/facts.yaml:3: this is no YAML.")


@pytest.fixture
def begin(qtbot: QtBot, theme: Theme) -> Iterator[Begin]:
    """Make a window that opens the knowledge in the ways given; it is not started yet."""
    sessions: list[Session] = []

    def with_openers(openers: Openers) -> Session:
        window = MainWindow(theme=theme)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        session = Session(window=window, theme=theme, openers=openers)
        sessions.append(session)
        return session

    yield with_openers
    for session in sessions:
        session.stop()


def texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_window_is_there_before_the_knowledge_is(begin: Begin, workspace: Workspace) -> None:
    session = begin(Openers(lambda: workspace, unreadable))

    session.start()

    assert session.window.isVisible()
    assert "Opening the knowledge" in texts(session.window)


def test_a_window_that_waits_says_so(qtbot: QtBot, begin: Begin, workspace: Workspace) -> None:
    may_end = Event()

    def slowly() -> Workspace:
        may_end.wait(10)
        return workspace

    session = begin(Openers(slowly, unreadable))
    session.start()

    bar = session.window.findChild(QProgressBar)
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        may_end.set()
    assert not bar.isVisible()


def test_without_a_usable_index_one_is_prepared_and_the_window_says_so(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    session = begin(Openers(unusable, lambda _c, _p: Workspace(prepared, "Built anew.")))
    told: list[str] = []
    session._opening.preparing.connect(lambda: told.append(texts(session.window)))

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()

    assert "Preparing the knowledge" in told[0]
    assert session.window.notice_bar.isVisible()
    assert session.window.notice_bar.text() == "Built anew."


def test_knowledge_that_cannot_be_read_is_explained_with_file_and_line(
    qtbot: QtBot, begin: Begin
) -> None:
    session = begin(Openers(unusable, unreadable))

    with qtbot.waitSignal(session.failed, timeout=PATIENCE):
        session.start()

    shown = texts(session.window)
    assert "The knowledge cannot be read" in shown
    assert "knowledge/facts.yaml:3" in shown
    assert "suunta check" in shown


def test_one_can_try_again_with_the_keyboard(
    qtbot: QtBot, begin: Begin, workspace: Workspace
) -> None:
    attempts: list[int] = []

    def second_time_lucky() -> Workspace:
        attempts.append(1)
        if len(attempts) == 1:
            raise UnreadableKnowledge("knowledge: gone.")
        return workspace

    session = begin(Openers(second_time_lucky, unreadable))
    with qtbot.waitSignal(session.failed, timeout=PATIENCE):
        session.start()
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert session.pages is not None
    assert session.window.top_bar.search_field.isEnabled()


def test_mistakes_in_the_files_are_told_with_their_particulars(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    problem = Problem("vision/aims/en.md", 7, "The heading has no anchor.")
    faulty = Prepared(prepared.folder, prepared.catalogue, (problem,))
    session = begin(Openers(lambda: Workspace(faulty), unreadable))
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()

    assert "vision/aims/en.md:7" in session.window.notice_bar.details()


def test_what_is_typed_while_waiting_is_searched(
    qtbot: QtBot, begin: Begin, workspace: Workspace
) -> None:
    session = begin(Openers(lambda: workspace, unreadable))
    qtbot.keyClicks(session.window.top_bar.search_field, "vision")

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()

    assert session.pages is not None
    assert session.pages.search.query() == "vision"
    qtbot.waitUntil(lambda: "results in" in session.window.status_line.text())


def test_stopping_in_the_middle_of_opening_is_safe(begin: Begin, workspace: Workspace) -> None:
    session = begin(Openers(lambda: workspace, unreadable))

    session.start()
    session.stop()

    assert session.pages is None
