"""One section of a page in the preview, as tall as its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.search.analysis import Word
from suunta.search.marks import find_marks
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme


class PassageView(PageBrowser):
    """A page without margins that leaves scrolling to the panel around it."""

    style_sheet = "passage.css"
    ground = "surface"

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def show_passage(self, html: str, find: Callable[[str], Iterable[Word]]) -> None:
        """Show a section with every word marked that `find` tells of."""
        self.show_html(html)
        self.set_marks(find_marks(self.toPlainText(), find))
        self._fit()

    @override
    def margins(self) -> tuple[int, int, int, int]:
        return (0, 0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Nothing scrolls in here, not even while the height is on its way."""
        if most:
            self.verticalScrollBar().setRange(0, 0)

    def _fit(self) -> None:
        self.setFixedHeight(max(1, ceil(self.document().size().height())))
