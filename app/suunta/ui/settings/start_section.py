"""The start: where the window begins."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from suunta.domain.settings import Settings
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.widgets.segmented import Segmented

_WHERE_LEFT, _HOME = "where-left", "home"


class StartSection(Section):
    """An address that is given at the start goes before either choice."""

    def __init__(self, *, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(name="start", parent=parent)
        self._preferences = preferences
        self._choice = Segmented(parent=self)
        self._row = SettingRow(control=self._choice, parent=self)
        self._choice.setObjectName("begin")
        self.add(self._row)
        self._choice.chosen.connect(self._on_chosen)
        preferences.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Start"))
        self._row.set_words(
            self.tr("Begin"), self.tr("The page, its place and the search come back.")
        )
        if self._preferences.is_locked("begin_where_left"):
            self._row.lock()
        self._show(self._preferences.settings)

    def _show(self, settings: Settings) -> None:
        options = ((_WHERE_LEFT, self.tr("Where I left off")), (_HOME, self.tr("At home")))
        self._choice.set_options(options, _WHERE_LEFT if settings.begin_where_left else _HOME)

    def _on_chosen(self, key: str) -> None:
        self._preferences.change(begin_where_left=key == _WHERE_LEFT)
