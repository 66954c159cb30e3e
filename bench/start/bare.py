"""The least window that shows the same kind of thing: a list and a text, set in Inter."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QSplitter, QTextBrowser
from typing_extensions import override

from bench.start.clock import now
from suunta import paths


class _Painted(QObject):
    """Ends the program when the frame is done in which the list was painted."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._is_seen = False
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._is_seen:
            self._is_seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            print(json.dumps({"painted": now()}))
            QCoreApplication.quit()
        return super().event(event)


def bare_window(application: QApplication) -> tuple[QMainWindow, QListWidget]:
    """The window, and what is painted last in it."""
    for file in sorted((paths.resources_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont("Inter"))
    window = QMainWindow()
    titles, text = QListWidget(), QTextBrowser()
    titles.addItems([f"Recommendation {number}" for number in range(1, 7)])
    text.setPlainText("Nothing yet.")
    middle = QSplitter()
    middle.addWidget(titles)
    middle.addWidget(text)
    window.setCentralWidget(middle)
    window.resize(1366, 820)
    return window, titles


def main() -> None:
    application = QApplication(sys.argv)
    window, titles = bare_window(application)
    painted = _Painted(titles)
    window.show()
    application.exec()
    painted.deleteLater()


if __name__ == "__main__":
    main()
