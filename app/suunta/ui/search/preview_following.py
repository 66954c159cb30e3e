"""Let the preview follow the results, without keeping them from the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.results_panel import ResultsPanel

_RESTING = 100
"""Milliseconds without a letter before the preview, which takes as long as the list, follows it."""


class PreviewFollowing(QObject):
    """Previews the current hit: soon after a person moved, later while results go on changing."""

    def __init__(
        self, *, results: ResultsPanel, preview: PreviewPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._preview = preview
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show)
        results.current_changed.connect(self._on_current_changed)

    def follow(self) -> None:
        """Other results are there: preview the current one when the fingers rest."""
        self._rest.start(_RESTING)

    def _on_current_changed(self) -> None:
        self._rest.start(0)

    def _show(self) -> None:
        """After the list is on the screen."""
        row = self._results.current_row()
        if row is None:
            self._preview.show_nothing()
        else:
            self._preview.show_hit(row, self._results.find_matches)
