"""When what was typed is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QListView
from typing_extensions import override

from suunta.ui.search.live_search import Answer, LiveSearch
from suunta.ui.search.search_page import SearchPage

Tell = Callable[[str, float], None]
"""Takes the text whose answer is on the screen, and the moment from which on it is."""


class Painted(QObject):
    """Tells of every answer that reached the screen.

    An answer is there when the frame is done in which the list painted itself after the page had
    taken the answer; where nothing was found, when the frame is done in which the window painted.
    """

    def __init__(self, *, page: SearchPage, tell: Tell) -> None:
        super().__init__(page)
        self._tell = tell
        self._text: str | None = None
        self._is_in_frame = False
        live, hits = page.findChild(LiveSearch), page.findChild(QListView, "hits")
        assert isinstance(live, LiveSearch)
        assert isinstance(hits, QListView)
        self._hits = hits
        self._viewport = hits.viewport()
        # Connected later than the page's own slot: here the page shows the answer already.
        live.answered.connect(self._on_answered)
        self._viewport.installEventFilter(self)
        page.window().installEventFilter(self)

    def _on_answered(self, answer: Answer) -> None:
        self._text = answer.request.text

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._text is not None and not self._is_in_frame:
            kind = event.type()
            is_list = watched is self._viewport and kind is QEvent.Type.Paint
            is_window = kind is QEvent.Type.UpdateRequest and not self._hits.isVisible()
            if is_list or is_window:
                self._is_in_frame = True
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.User:
            return super().event(event)
        self._is_in_frame = False
        text, self._text = self._text, None
        if text is not None:
            self._tell(text, perf_counter())
        return True
