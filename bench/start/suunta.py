"""Suunta as it is, until the title of the first recommendation is on the screen."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bench.start.clock import now

MOMENTS = {"python": now()}

from suunta.ui.plain_imports import keep_plain_imports  # noqa: E402

keep_plain_imports()

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView  # noqa: E402
from typing_extensions import override  # noqa: E402

from suunta.ui import application  # noqa: E402
from suunta.ui.shell.session import Session  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOMENTS["imported"] = now()


class _Painted(QObject):
    """Notes when a widget was first painted, and the frame is done."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self._name = name
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._name not in MOMENTS:
            MOMENTS[self._name] = 0
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            MOMENTS[self._name] = now()
            print(json.dumps(MOMENTS))
            QCoreApplication.quit()
        return super().event(event)


class _Watched(Session):
    """A session that tells when its first page is painted."""

    @override
    def start(self) -> None:
        MOMENTS["window made"] = now()
        super().start()
        MOMENTS["first page made"] = now()
        QTimer.singleShot(60_000, lambda: QCoreApplication.exit(1))
        if not self._watch():
            # A first start of all: nothing is prepared, and the page comes with the knowledge.
            self.ready.connect(self._watch)

    def _watch(self) -> bool:
        """Wait for the first page to be painted, if there is one."""
        from suunta.ui.home.home_page import HomePage

        home = self.window.findChild(HomePage)
        if not isinstance(home, HomePage):
            return False
        first = home.main_pane()
        assert isinstance(first, QAbstractItemView)
        assert first.model().rowCount()
        _Painted(first.viewport(), "painted")
        return True


def main() -> int:
    application.Session = _Watched  # type: ignore[misc]
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
