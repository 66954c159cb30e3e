"""A fresh start: how long after the first paint the search is open, and a key typed before that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from bench.speed.corpus import CATALOGUE
from bench.speed.figures import Row
from bench.speed.keystrokes import keystrokes
from bench.speed.pressing import press
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace

EARLY = "med"
"""Typed into a window that has nothing to search in yet."""
LATER = "medication risk"
PATIENCE = 60_000


@dataclass(slots=True)
class Moments:
    """When the opening of the search began and ended."""

    began: float = 0.0
    ready: float = 0.0


def opener(folder: Path, moments: Moments) -> Callable[[], Workspace]:
    """Opens a prepared folder as the program does; an invented one has nothing to be checked by."""

    def open_prepared() -> Workspace:
        # Imported here, as in the window: what the import takes belongs to the start.
        from suunta.content.catalogue import read_catalogue
        from suunta.services import workspace
        from suunta.services.preparing import Prepared
        from suunta.services.searching import Searching

        class TimedSearching(Searching):
            """Notes when it is opened."""

            @override
            def warm_up(self) -> None:
                moments.began = perf_counter()
                super().warm_up()
                moments.ready = perf_counter()

        if (folder / "manifest.json").exists():
            opened = workspace.open_prepared((folder,))
        else:
            opened = workspace.Workspace(Prepared(folder, read_catalogue(folder / CATALOGUE)))
        opened.searching = TimedSearching(opened.knowledge, opened.prepared.index)
        return opened

    return open_prepared


class FirstPaint(QObject):
    """The moment a window is painted for the first time."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.moment = 0.0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.moment:
            self.moment = perf_counter()
            self.painted.emit()
        return False


def measure_start(theme: Theme, folder: Path, *, is_early: bool) -> Row:
    """Open a window from nothing; with `is_early`, type into it at once and go on typing after."""
    window = MainWindow(theme=theme)
    first = FirstPaint(window)
    moments = Moments()
    openers = Openers(opener(folder, moments), _no_preparing)
    session = Session(window=window, theme=theme, openers=openers)
    typed_at: list[float] = []

    def type_early() -> None:
        typed_at.append(perf_counter())
        for letter in EARLY:
            press(window.top_bar.search_field, letter)

    if is_early:
        first.painted.connect(type_early)
    window.show()
    failure = session.open_and_wait()
    if failure is not None:
        raise failure
    row = {"pages ms": (perf_counter() - first.moment) * 1000}
    if is_early:
        row |= _type_on(session, typed_at[0])
    else:
        _wait_until(lambda: bool(moments.ready))
        row["open ms"] = (moments.ready - moments.began) * 1000
        row["search ready ms"] = (moments.ready - first.moment) * 1000
    session.stop()
    window.close()
    return row


def _type_on(session: Session, typed_at: float) -> Row:
    """The answer to the early letters, and the first ones after it."""
    from bench.speed.typist import Typist

    typist = Typist(session)
    early = typist.wait_for_early(EARLY, typed_at)
    field = session.window.top_bar.search_field
    overwritten = len(field.selectedText())
    field.deselect()
    rest = keystrokes(LATER)[len(EARLY) :]
    typed = typist.type_patiently(rest)
    return {
        "early key painted ms": early,
        "keys that the next one overwrites": overwritten,
        "next key painted ms": typed.painted[0],
        "worst of the first keys ms": max(typed.painted),
    }


def _no_preparing(*_arguments: object) -> Workspace:
    raise AssertionError("what is prepared was not used")


def _wait_until(condition: Callable[[], bool]) -> None:
    loop = QEventLoop()
    patience, look = QTimer(), QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: loop.exit(1))
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    patience.start(PATIENCE)
    look.start(5)
    if loop.exec():
        raise TimeoutError("The search did not open.")
