"""The sidebar: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.sidebar_entry import SidebarEntry
from suunta.ui.shell.sidebar_list import SidebarList
from suunta.ui.theme.theme import Theme

_AROUND_ICON = 38
_MARGINS = (10, 12, 9, 8)
_BETWEEN = 4
_NARROW_MARGINS = (8, 12, 7, 8)


class Sidebar(QWidget):
    """A list of places and, always in sight, a short one at the foot; narrow, icons alone."""

    place_requested = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.places = SidebarList(theme=theme, parent=self)
        self.foot = SidebarList(theme=theme, parent=self)
        self._is_narrow = False
        self._build()
        self._retranslate()
        theme.changed.connect(self._on_theme_changed)

    def show_entries(self, entries: tuple[SidebarEntry, ...]) -> None:
        self.places.show_entries(tuple(entry for entry in entries if not entry.is_foot))
        self.foot.show_entries(tuple(entry for entry in entries if entry.is_foot))
        self._fit_height()

    def show_here(self, place: Place, kind: str) -> None:
        """Mark where the window is; a document belongs to the collection of its `kind`."""
        if place.page is PageName.READER:
            here = Place(PageName.BROWSE, kind)
        elif place.page is PageName.BROWSE:
            here = place
        else:
            here = Place(place.page)
        self.places.show_here(here)
        self.foot.show_here(here)

    def set_narrow(self, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._fit()
        self._fit_height()
        self.places.scheduleDelayedItemsLayout()
        self.foot.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.places.setObjectName("sidebarList")
        self.foot.setObjectName("sidebarFoot")
        self.foot.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot.setFixedHeight(0)
        for each in (self.places, self.foot):
            each.place_requested.connect(self.place_requested)
        self.places.passed_end.connect(self._on_places_ended)
        self.foot.passed_start.connect(self._on_foot_started)
        layout = QVBoxLayout(self)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self.places, 1)
        layout.addWidget(self.foot)
        self._fit()

    def _retranslate(self) -> None:
        self.places.setAccessibleName(self.tr("Places"))
        self.foot.setAccessibleName(self.tr("Help and settings"))

    def _fit(self) -> None:
        narrow = self._theme.size("icon") + _AROUND_ICON
        self.setFixedWidth(narrow if self._is_narrow else self._theme.size("sidebar"))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(_NARROW_MARGINS if self._is_narrow else _MARGINS))

    def _fit_height(self) -> None:
        """Let rows stand closer where they would not all be in sight."""
        both = (self.places, self.foot)
        for each in both:
            each.set_dense(False)
        _, top, _, bottom = _MARGINS
        needed = sum(each.content_height() for each in both) + top + bottom + _BETWEEN
        for each in both:
            each.set_dense(needed > self.height())
        self.foot.setFixedHeight(self.foot.content_height())

    def _on_theme_changed(self) -> None:
        """Rows may have another height now."""
        self._fit()
        self._fit_height()
        for each in (self.places, self.foot):
            each.doItemsLayout()

    def _on_places_ended(self) -> None:
        if self.foot.model().rowCount():
            self.foot.enter(0)

    def _on_foot_started(self) -> None:
        self.places.enter(self.places.model().rowCount() - 1)
