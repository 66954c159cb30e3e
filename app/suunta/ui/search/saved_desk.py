"""Keep the search as it stands, and ask a kept one again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from suunta.domain.saved_search import SavedSearch
from suunta.ui.keeper import Keeper
from suunta.ui.search.saved_dialog import SavedDialog
from suunta.ui.search.saved_list import SavedList
from suunta.ui.search.saved_state import restored, saved, suggested_name
from suunta.ui.search.search_page import SearchPage
from suunta.ui.theme.theme import Theme


class SavedDesk(QObject):
    """Serves the search page."""

    told = Signal(str)
    opened = Signal(str)
    """A kept search is asked again; carries its query, for the field."""

    def __init__(self, *, page: SearchPage, keeper: Keeper, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._keeper = keeper
        self.list = SavedList(theme=theme, parent=page)
        page.offer_saved(self.list)
        page.save_requested.connect(self.save)
        self.list.chosen.connect(self.open)
        keeper.changed.connect(self._on_changed)
        self._fill()

    def save(self) -> None:
        """Ask for a name, and keep what is searched for under it."""
        state = self._page.state()
        names = self._page.names_of(state.filters)
        if not (state.query.strip() or names):
            self.told.emit(self.tr("There is no search to save yet."))
            return
        dialog = SavedDialog(suggested=suggested_name(state.query, names), parent=self._page)
        made = saved(state, state.filters, "")
        dialog.named.connect(lambda name: self._keep(made, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, search: SavedSearch) -> None:
        """Ask the very same question again: words, filters, and what was switched off."""
        self._page.restore(restored(search))
        self.opened.emit(search.query)

    def _keep(self, made: SavedSearch, name: str) -> None:
        """A search of that name is replaced: it is the same one, asked better."""
        kept = self._keeper.keeping.searches
        same = next((each for each in kept.all() if each.name == name), None)
        search = SavedSearch(name, made.query, made.filters)
        if same is not None:
            search = SavedSearch(name, made.query, made.filters, id=same.id, created=same.created)
        told = self.tr("Search saved: %1").replace("%1", name)
        self._keeper.do(lambda: kept.save(search), lambda _kept: self.told.emit(told))

    def _fill(self) -> None:
        self.list.show_searches(self._keeper.keeping.searches.all())

    def _on_changed(self, names: frozenset[str]) -> None:
        if "search" in names:
            self._fill()
