"""Open the real window: over real answers, over canned ones, or from nothing."""

from __future__ import annotations

from collections.abc import Sequence

from bench.speed.canned import CannedSearching
from bench.speed.corpus import request
from bench.speed.figures import Row, middle, percentile, spread
from bench.speed.keystrokes import SCRIPTS, keystrokes
from bench.speed.typist import Typed, Typist
from suunta.services.preparing import Prepared
from suunta.services.workspace import Workspace
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

SETTLING = 300
"""Milliseconds after which an opened window has nothing left to do."""


def canned(prepared: Prepared, texts: Sequence[str]) -> Workspace:
    """A workspace that knows the answers to `texts` already, and no others."""
    workspace = Workspace(prepared)
    answers = {text: workspace.searching.search(request(text)) for text in texts}
    workspace.searching.close()
    workspace.searching = CannedSearching(workspace.knowledge, prepared.index, answers)
    return workspace


def open_session(theme: Theme, workspace: Workspace) -> Session:
    """A window over a workspace, shown and at rest."""

    def prepare_nothing(*_arguments: object) -> Workspace:
        raise AssertionError("what is prepared was not used")

    window = MainWindow(theme=theme)
    session = Session(
        window=window, theme=theme, openers=Openers(lambda: workspace, prepare_nothing)
    )
    window.show()
    failure = session.open_and_wait()
    if failure is not None:
        raise failure
    return session


def measure_windows(
    theme: Theme, prepared: Prepared, rounds: int, scripts: Sequence[str] = SCRIPTS
) -> dict[str, Row]:
    """Type into the real window and into one with canned answers, in turns."""
    texts = {stroke.text for script in scripts for stroke in keystrokes(script)}
    workspaces = {"real": Workspace(prepared), "canned": canned(prepared, sorted(texts))}
    sessions = {name: open_session(theme, each) for name, each in workspaces.items()}
    typists = {name: Typist(session) for name, session in sessions.items()}
    patient: dict[str, list[Typed]] = {name: [] for name in typists}
    fast = {name: Typed() for name in typists}
    for typist in typists.values():
        typist.rest(SETTLING)
        typist.type_patiently(keystrokes(scripts[0]))
    for number in range(rounds):
        for name, typist in typists.items():
            patient[name].append(_all(typist, scripts))
        for script in scripts[number::rounds]:
            for name, typist in typists.items():
                fast[name].add(typist.type_fast(keystrokes(script)))
    for session in sessions.values():
        session.stop()
        session.window.close()
    return {
        **{f"window, {name}, waiting": _row(typed) for name, typed in patient.items()},
        **{f"window, {name}, fast": _row([typed]) for name, typed in fast.items()},
    }


def _all(typist: Typist, scripts: Sequence[str]) -> Typed:
    typed = Typed()
    for script in scripts:
        typed.add(typist.type_patiently(keystrokes(script)))
    return typed


def _row(rounds: Sequence[Typed]) -> Row:
    return middle(
        [
            {
                **spread(typed.painted),
                "overtaken": typed.overtaken,
                "gap p99": percentile(typed.gaps, 99),
                "gap max": max(typed.gaps),
                "thread ms": typed.busy / (len(typed.painted) + typed.overtaken),
            }
            for typed in rounds
        ]
    )
