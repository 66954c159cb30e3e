"""How a window begins and ends: at once, in seconds, or with a reason why not."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event, Timer
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from suunta.domain.errors import IndexUnusable, UnreadableKnowledge
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.problem import Problem
from suunta.search.analysis import Word
from suunta.search.hit import Results
from suunta.services.preparing import Prepared
from suunta.services.searching import Searching, SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.jobs import Cancelled
from suunta.ui.presentations.export_door import COMMANDS as DECK_FILES
from suunta.ui.presentations.presentations_door import COMMANDS as DECKS
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers, Progress
from suunta.ui.shell.session import Session
from suunta.ui.shell.yours import COMMANDS as YOURS
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.export_door import COMMANDS as WORKSHOP_FILES
from suunta.ui.workshops.workshops_door import COMMANDS as WORKSHOPS

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


def test_garbage_is_looked_for_again_when_the_search_is_open(
    qtbot: QtBot, begin: Begin, workspace: Workspace
) -> None:
    session = begin(Openers(lambda: workspace, unreadable))

    session.start()

    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled, timeout=PATIENCE)
    assert session.pages is not None


def test_an_address_that_comes_before_the_pages_is_opened_with_them(
    qtbot: QtBot, begin: Begin, workspace: Workspace
) -> None:
    session = begin(Openers(lambda: workspace, unreadable))
    session.start()

    session.open("suunta:recommendation/4")

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        pass
    assert session.navigator is not None
    assert session.navigator.place.argument == "suunta:recommendation/4"


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
    assert session.window.notice_bar.text().startswith("The search index was missing")


def test_knowledge_that_cannot_be_read_is_explained_with_file_and_line(
    qtbot: QtBot, begin: Begin
) -> None:
    session = begin(Openers(unusable, unreadable))

    with qtbot.waitSignal(session.failed, timeout=PATIENCE):
        session.start()

    assert gc.isenabled()
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
    assert session.window.top_bar.search_field.selectedText() == ""
    qtbot.waitUntil(lambda: "results in" in session.window.status_line.text())


def test_stopping_in_the_middle_of_opening_is_safe(begin: Begin, workspace: Workspace) -> None:
    session = begin(Openers(lambda: workspace, unreadable))

    session.start()
    session.stop()

    assert session.pages is None


def test_a_letter_typed_while_waiting_is_not_overwritten_by_the_next(
    qtbot: QtBot, begin: Begin, workspace: Workspace
) -> None:
    session = begin(Openers(lambda: workspace, unreadable))
    field = session.window.top_bar.search_field
    field.setText("visi")
    session.window.sidebar.places.setFocus()
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()

    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "on")

    assert field.text() == "vision"


def test_an_index_that_does_not_open_is_built_anew_and_the_window_goes_on(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    broken = _BrokenSearching.over(prepared)
    session = begin(Openers(lambda: broken, lambda _c, _p: Workspace(prepared, "Built anew.")))
    commands, told, dead = session.window.commands, list[str](), list[str]()
    session._opening.preparing.connect(lambda: told.append(texts(session.window)))
    session._opening.preparing.connect(lambda: dead.extend(commands.unbound()))
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()
    old = session.pages
    field = session.window.top_bar.search_field
    qtbot.keyClicks(field, "vision")

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        pass

    assert len(told) == 1
    assert "Preparing the knowledge" in told[0]
    assert session.window.notice_bar.text().startswith("The search index was missing")
    assert session.pages is not None
    assert session.pages is not old
    assert session.workspace is not broken
    qtbot.waitUntil(lambda: "results in" in session.window.status_line.text())
    assert session.pages.search.query() == field.text() == "vision"
    assert {"home.show", "search.focus", "filters.clear"} <= set(dead)
    assert not {"theme.toggle", "window.close"} & set(dead)
    # Nothing of anybody's was opened here.
    files = {*DECK_FILES, *WORKSHOP_FILES}
    assert set(commands.unbound()) == {*YOURS, *DECKS, *WORKSHOPS, *files}
    commands.action("home.show").trigger()
    assert session.pages.currentWidget() is session.pages.home


def test_what_was_read_is_open_again_when_the_index_is_built_anew(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    broken = _BrokenSearching.over(prepared)
    session = begin(Openers(lambda: broken, lambda _c, _p: Workspace(prepared)))
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()
    assert session.navigator is not None
    session.navigator.open("recommendation/2")

    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        pass

    assert session.navigator is not None
    assert session.navigator.place.argument == "suunta:recommendation/2"


def test_an_index_that_never_opens_is_built_once_and_then_said_to_be_broken(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    prepared_times: list[int] = []

    def prepare(_cancelled: Cancelled, _progress: Progress) -> Workspace:
        prepared_times.append(1)
        return _BrokenSearching.over(prepared)

    session = begin(Openers(lambda: _BrokenSearching.over(prepared), prepare))
    session.start()

    notice = session.window.notice_bar
    qtbot.waitUntil(lambda: "cannot be used" in notice.text(), timeout=PATIENCE)
    qtbot.wait(100)
    assert prepared_times == [1]
    assert "The index does not open." in notice.details()
    assert session.pages is not None
    assert session.pages.isVisible()


def test_closing_the_window_ends_a_search_that_runs(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    workspace = Workspace(prepared)
    endless = _EndlessSearching(workspace.knowledge, prepared.index)
    workspace.searching = endless
    session = begin(Openers(lambda: workspace, unreadable))
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()
    qtbot.keyClicks(session.window.top_bar.search_field, "vision")
    assert endless.has_begun.wait(10)

    session.window.close()

    assert endless.was_cancelled


def test_closing_the_window_ends_the_search_for_hits(
    qtbot: QtBot, begin: Begin, prepared: Prepared
) -> None:
    workspace = Workspace(prepared)
    slow = _SlowMarking(workspace.knowledge, prepared.index)
    workspace.searching = slow
    session = begin(Openers(lambda: workspace, unreadable))
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()
    assert session.navigator is not None
    session.navigator.open("recommendation/1", SearchRequest("vision"))
    assert slow.has_begun.wait(10)

    Timer(0.2, slow.may_go_on.set).start()
    session.window.close()

    assert slow.may_go_on.is_set()
    assert slow.texts == []


class _BrokenSearching(Searching):
    """Its index passed every check, and does not open."""

    @classmethod
    def over(cls, prepared: Prepared) -> Workspace:
        workspace = Workspace(prepared)
        workspace.searching = cls(workspace.knowledge, prepared.index)
        return workspace

    @override
    def warm_up(self) -> None:
        raise IndexUnusable("The index does not open.")


class _EndlessSearching(Searching):
    """Searches until it is told not to, or gives up."""

    def __init__(self, knowledge: KnowledgeBase, index: Path) -> None:
        super().__init__(knowledge, index)
        self.has_begun = Event()
        self.was_cancelled = False

    @override
    def search(self, request: SearchRequest, cancelled: Cancelled = lambda: False) -> Results:
        self.has_begun.set()
        for _ in range(300):
            if cancelled():
                self.was_cancelled = True
                break
            sleep(0.01)
        return Results((), 0, {})


class _SlowMarking(Searching):
    """Takes its time to understand what is looked for in a page."""

    def __init__(self, knowledge: KnowledgeBase, index: Path) -> None:
        super().__init__(knowledge, index)
        self.has_begun, self.may_go_on = Event(), Event()
        self.texts: list[str] = []

    @override
    def marker(self, request: SearchRequest, language: Language) -> Callable[[str], Sequence[Word]]:
        self.has_begun.set()
        self.may_go_on.wait(10)
        return self._find

    def _find(self, text: str) -> Sequence[Word]:
        self.texts.append(text)
        return ()
