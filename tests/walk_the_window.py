"""Walk the real window by keys: search, open, follow a relation, go back, browse, change the theme.

Run as a program by the offline proof. With `--plant` it opens an internet socket on the way,
so that the proof can show that it would notice.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from suunta import paths
from suunta.ui.application import make_application
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import real_openers
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

PATIENCE = 60_000
"""Milliseconds until the walk gives up on a page; a tracer slows everything down."""


def main() -> int:
    application = make_application(sys.argv)
    theme = Theme(application=application, resources=paths.resources_folder())
    window = MainWindow(theme=theme)
    session = Session(window=window, theme=theme, openers=real_openers())
    window.show()
    session.start()
    wait_for("the pages", lambda: session.pages is not None)
    walk(window, session, theme)
    if "--plant" in sys.argv:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    session.stop()
    window.close()
    sys.stdout.write("walked\n")
    return 0


def walk(window: MainWindow, session: Session, theme: Theme) -> None:
    """What a person does in two minutes; each step waits for what it should show."""
    assert session.navigator is not None
    navigator = session.navigator
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.top_bar.search_field, "shift planning")
    wait_for("results", lambda: "result" in window.status_line.text())
    press(window.top_bar.search_field, Qt.Key.Key_Return)
    wait_for("a document", lambda: navigator.place.page is PageName.READER)
    for address in (
        "recommendation/1",
        "experiment/hus-obesity#status",
        "figure/votes",
        "term/documentation",
    ):
        navigator.open(f"suunta:{address}")
        wait_for(address, lambda: navigator.place.page is PageName.READER)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    before = theme.name
    press(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    wait_for("the other theme", lambda: theme.name != before)


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifier)


def wait_for(name: str, condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not condition():
        if deadline.hasExpired():
            raise SystemExit(f"The walk waited in vain for {name}.")
        # An event loop lets the other threads run; QTest.qWait keeps the interpreter to itself.
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
