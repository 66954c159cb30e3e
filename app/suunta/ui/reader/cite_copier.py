"""Take a passage of the page along: with its source, without it, or its address alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from typing_extensions import override

from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.ui.reader.cite_shown import ShownPages
from suunta.ui.reader.page_browser import PageBrowser

if TYPE_CHECKING:
    from suunta.ui.reader.cite_passage import Meant

_LONGEST_TOLD = 60


class PassageCopier(QObject):
    """Answers the copying keys of a page, and says each time what is on the clipboard now.

    What it needs for that is imported when it is needed: nobody copies while the window opens.
    """

    told = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        shown: Callable[[], ShownPages],
        labels: Labels,
        edition: Edition,
        parent: QObject,
    ) -> None:
        """`shown` answers what is in the browser at the moment."""
        super().__init__(parent)
        self._browser = browser
        self._labels = labels
        self._edition = edition
        self._shown = shown
        browser.installEventFilter(self)

    def meant(self) -> Meant | None:
        """What is selected, or else the passage that is being read."""
        from suunta.ui.reader.cite_passage import being_read

        return self.selected() or being_read(self._browser, self._shown())

    def selected(self) -> Meant | None:
        from suunta.ui.reader.cite_passage import selected

        return selected(self._browser, self._shown())

    def copy(self) -> None:
        """Put the passage with its source and its address on the clipboard."""
        from suunta.ui.reader.cite_mime import quotation_mime
        from suunta.ui.reader.cite_passage import quotation_of

        meant = self.meant()
        if meant is None:
            return
        self._put(quotation_mime(quotation_of(meant, self._edition, self._labels)))
        self.told.emit(self._told(self.tr("Copied with its source: %1"), meant))

    def copy_words(self) -> None:
        """Put the words of the passage alone on the clipboard."""
        from suunta.ui.reader.cite_mime import words_mime

        meant = self.meant()
        if meant is None:
            return
        self._put(words_mime(meant.passage.blocks, meant.page.page.language))
        self.told.emit(self._told(self.tr("Copied without its source: %1"), meant))

    def copy_address(self) -> None:
        """Put the address that opens and marks the passage on the clipboard."""
        meant = self.meant()
        if meant is None:
            return
        QGuiApplication.clipboard().setText(str(meant.address))
        self.told.emit(self.tr("Address copied: %1").replace("%1", str(meant.address)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copying is ours: the browser itself would copy nothing, or words without a source."""
        if watched is not self._browser or event.type() is not QEvent.Type.KeyPress:
            return False
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        return False

    def _told(self, sentence: str, meant: Meant) -> str:
        """What was copied: the first words of a selection, the name of a passage."""
        section = meant.page.page.section(meant.anchor)
        named = section.heading if section else meant.page.page.title
        return sentence.replace("%1", _begin(meant.text) if meant.is_selected else named)

    def _put(self, data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)


def _begin(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= _LONGEST_TOLD:
        return words
    return f"{words[:_LONGEST_TOLD].rsplit(' ', 1)[0]}…"
