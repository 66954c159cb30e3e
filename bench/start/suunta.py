"""Suunta as it is, until the title of the first recommendation is on the screen."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bench.start.clock import now

MOMENTS = {"python": now()}

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer  # noqa: E402
from typing_extensions import override  # noqa: E402

from suunta.ui import application  # noqa: E402
from suunta.ui.shell.session import Session  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOMENTS["imported"] = now()


class _Painted(QObject):
    """Notes when a widget was first painted, and the frame is done."""

    def __init__(self, widget: QWidget, name: str, *, is_last: bool) -> None:
        super().__init__(widget)
        self._name, self._is_last = name, is_last
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
            if self._is_last:
                print(json.dumps(MOMENTS))
                QCoreApplication.quit()
        return super().event(event)


class _Watched(Session):
    """A session that tells when its window and its first page are painted."""

    @override
    def start(self) -> None:
        MOMENTS["window made"] = now()
        _Painted(self.window, "window painted", is_last=False)
        self.ready.connect(self._on_ready)
        super().start()

    def _on_ready(self) -> None:
        from PySide6.QtWidgets import QAbstractItemView

        MOMENTS["pages made"] = now()
        assert self.pages is not None
        first = self.pages.home.main_pane()
        assert isinstance(first, QAbstractItemView)
        assert first.model().rowCount()
        _Painted(first.viewport(), "painted", is_last=True)
        QTimer.singleShot(60_000, lambda: QCoreApplication.exit(1))


def main() -> int:
    application.Session = _Watched  # type: ignore[misc]
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
