"""Small steps on a page: from heading to heading, and from one size of the text to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_zoom import NORMAL, stepped


class PageSteps(QObject):
    """Takes the steps, and says where they lead."""

    zoomed = Signal()
    """The text is set in another size: it may need another arrangement."""
    told = Signal(str)

    def __init__(self, *, browser: PageBrowser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        browser.zoom_requested.connect(self._zoom_by)

    def next_heading(self) -> None:
        self._go_to_heading(+1)

    def previous_heading(self) -> None:
        self._go_to_heading(-1)

    def zoom_in(self) -> None:
        self._zoom_by(+1)

    def zoom_out(self) -> None:
        self._zoom_by(-1)

    def zoom_back(self) -> None:
        """Set the text in its own size again."""
        self.set_zoom(NORMAL)

    def zoom(self) -> int:
        """How large the text is set, in percent."""
        return self._browser.zoom()

    def set_zoom(self, percent: int) -> None:
        """Set the text of every page in another size."""
        self._browser.set_zoom(percent)
        self.zoomed.emit()
        self.told.emit(self.tr("Text size %1%").replace("%1", str(percent)))

    def _zoom_by(self, by: int) -> None:
        self.set_zoom(stepped(self._browser.zoom(), by))

    def _go_to_heading(self, by: int) -> None:
        heading = self._browser.go_to_heading(by)
        if not heading:
            heading = self.tr("No heading below") if by > 0 else self.tr("No heading above")
        self.told.emit(heading)
