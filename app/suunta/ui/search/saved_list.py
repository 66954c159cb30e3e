"""The saved searches on the search page before anything is searched for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.saved_search import SavedSearch
from suunta.ui.search.chip_button import RING, ChipButton
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout

_MOST = 12


class SavedList(QWidget):
    """A chip for each, the newest first; hidden while there are none."""

    chosen = Signal(object)
    """Carries the `SavedSearch`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = QLabel(self)
        self._heading.setProperty("role", "strong")
        self._heading.setContentsMargins(RING, 0, 0, 0)
        self._flow = FlowLayout(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._flow)
        self._retranslate()
        self.hide()

    def show_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for search in searches[:_MOST]:
            chip = ChipButton(search.name, theme=self._theme, parent=self)
            chip.clicked.connect(partial(self.chosen.emit, search))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(searches))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Your saved searches"))
        self.setAccessibleName(self._heading.text())
