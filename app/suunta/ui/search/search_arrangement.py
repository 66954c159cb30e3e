"""How the parts of the search page share its width."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.results_panel import ResultsPanel
from suunta.ui.theme.theme import Theme

_FACETS_WIDTH = 218
_FACETS_FROM = 620
_PREVIEW_FROM = 1000
_PREVIEW_SHARE = 0.34
_PREVIEW_LEAST, _PREVIEW_MOST = 330, 520


class SearchArrangement(QHBoxLayout):
    """Filters, results and preview in a row; in little room, the results stand alone."""

    def __init__(
        self,
        page: QWidget,
        *,
        theme: Theme,
        facets: FacetPanel,
        results: ResultsPanel,
        preview: PreviewPanel,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._facets = facets
        self._results = results
        self._preview = preview
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(facets)
        self.addWidget(results, 1)
        self.addWidget(preview)
        results.header.filters_toggled.connect(facets.setVisible)

    def fit(self, width: int, *, has_hits: bool) -> None:
        """Give each part its room, and show only the parts that have something to show."""
        is_narrowable = self._facets.has_something()
        grown = self._theme.grown
        has_facets = width >= grown(_FACETS_FROM)
        has_preview = width >= grown(_PREVIEW_FROM) and has_hits
        self._results.header.offer_filters(is_narrowable and not has_facets)
        is_wanted = has_facets or self._results.header.wants_filters()
        self._facets.setVisible(is_narrowable and is_wanted)
        self._preview.setVisible(has_preview)
        wanted = round(width * _PREVIEW_SHARE)
        self._facets.setFixedWidth(grown(_FACETS_WIDTH))
        least, most = grown(_PREVIEW_LEAST), grown(_PREVIEW_MOST)
        self._preview.setFixedWidth(max(least, min(most, wanted)))
        self._results.set_opens_with_click(not has_preview)
        # At once: rows that come next are laid out in the width they are shown in.
        self.activate()
