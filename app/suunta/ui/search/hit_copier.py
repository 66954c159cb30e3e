"""Take along what is looked at in the search: a selected passage, or else a hit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from suunta.domain.address import Address
from suunta.domain.labels import Labels
from suunta.services.reading import Reading
from suunta.ui.reader.cite_copier import PassageCopier
from suunta.ui.reader.cite_shown import ShownPages
from suunta.ui.search.hit_clipboard import HitClipboard
from suunta.ui.search.hit_copy import passage_of
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.results_panel import ResultsPanel


class HitCopier(QObject):
    """Puts on the clipboard what the results or the preview beside them show."""

    copied = Signal(str)
    """A sentence that says what is on the clipboard now."""

    def __init__(
        self,
        *,
        reading: Reading,
        labels: Labels,
        results: ResultsPanel,
        preview: PreviewPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = HitClipboard(reading=reading, labels=labels)
        self._reading = reading
        self._results = results
        self._preview = preview
        self.passages = PassageCopier(
            browser=preview.passage,
            shown=self._previewed,
            labels=labels,
            edition=reading.edition,
            parent=self,
        )
        self.passages.told.connect(self.copied)
        results.copy_requested.connect(self.copy_current)
        results.row_copy_requested.connect(self._on_row_wanted)
        results.row_address_copy_requested.connect(self._on_address_wanted)

    def copy_current(self) -> None:
        """Copy the current hit with its source; a selected passage goes first."""
        if self._preview.has_selection():
            self.passages.copy()
            return
        row = self._results.current_row()
        if row is not None:
            self._on_row_wanted(row)

    def meant(self) -> tuple[Address, ...]:
        """What is selected in the preview, or else the current hit."""
        selected = self.passages.selected() if self._preview.has_selection() else None
        row = self._results.current_row()
        if selected is not None:
            return (selected.address,)
        return (Address.parse(row.address),) if row is not None else ()

    def passage(self) -> Address | None:
        """What is selected in the preview, or else the passage of the current hit."""
        selected = self.passages.selected() if self._preview.has_selection() else None
        if selected is not None:
            return selected.address
        row = self._results.current_row()
        return passage_of(row) if row is not None else None

    def _previewed(self) -> ShownPages:
        """The section that the preview shows."""
        row = self._preview.row()
        if row is None:
            return ShownPages()
        page = self._reading.page(row.hit.id, row.hit.language)
        return ShownPages((page,), row.hit.anchor)

    def _on_row_wanted(self, row: HitRow) -> None:
        self.copied.emit(self._clipboard.copy(row))

    def _on_address_wanted(self, row: HitRow) -> None:
        self.copied.emit(self._clipboard.copy_address(row))
