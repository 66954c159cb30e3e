"""The sidebar: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.sidebar_delegate import SidebarDelegate
from suunta.ui.shell.sidebar_entry import SidebarEntry
from suunta.ui.shell.sidebar_model import SidebarModel, SidebarRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView

_NARROW_WIDTH = 56
_MARGINS = (10, 12, 9, 8)
_NARROW_MARGINS = (8, 12, 7, 8)


class Sidebar(QWidget):
    """A list of places; narrow, it shows their icons alone."""

    place_requested = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = SidebarModel(self)
        self.places = RowView(self)
        self._is_narrow = False
        self._build()

    def show_entries(self, entries: tuple[SidebarEntry, ...]) -> None:
        self._model.set_entries(entries)

    def show_here(self, place: Place, kind: str) -> None:
        """Mark where the window is; a document belongs to the collection of its `kind`."""
        if place.page is PageName.READER:
            here = Place(PageName.BROWSE, kind)
        elif place.page is PageName.SEARCH:
            here = Place(PageName.SEARCH)
        else:
            here = place
        index = self._model.set_here(here)
        if index.isValid():
            self.places.setCurrentIndex(index)

    def set_narrow(self, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._fit()
        self.places.scheduleDelayedItemsLayout()

    def _build(self) -> None:
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.places.setObjectName("sidebarList")
        self.places.setModel(self._model)
        self.places.setItemDelegate(SidebarDelegate(theme=self._theme, parent=self.places))
        self.places.setAccessibleName(self.tr("Places"))
        self.places.chosen.connect(self._on_chosen)
        self._theme.changed.connect(self.places.viewport().update)
        layout = QVBoxLayout(self)
        layout.addWidget(self.places)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(_NARROW_WIDTH if self._is_narrow else self._theme.size("sidebar"))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(_NARROW_MARGINS if self._is_narrow else _MARGINS))

    def _on_chosen(self, index: QModelIndex) -> None:
        entry = index.data(SidebarRole.ENTRY)
        if isinstance(entry, SidebarEntry) and entry.place is not None:
            self.place_requested.emit(entry.place)
