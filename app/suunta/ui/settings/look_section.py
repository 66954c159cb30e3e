"""The look: light or dark, and how large the words are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from suunta.domain.settings import TEXT_SIZES, Look, Settings
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.widgets.segmented import Segmented


class LookSection(Section):
    """Both choices are seen at once, in the whole window."""

    def __init__(self, *, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(name="look", parent=parent)
        self._preferences = preferences
        self._look = Segmented(parent=self)
        self._size = Segmented(parent=self)
        self._look_row = SettingRow(control=self._look, parent=self)
        self._size_row = SettingRow(control=self._size, parent=self)
        self._look.setObjectName("look")
        self._size.setObjectName("textSize")
        self.add(self._look_row)
        self.add_line()
        self.add(self._size_row)
        self._look.chosen.connect(self._on_look_chosen)
        self._size.chosen.connect(self._on_size_chosen)
        preferences.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Look"))
        self._look_row.set_words(
            self.tr("Colours"),
            self.tr("If the system asks for more contrast, Suunta has it by itself."),
        )
        self._size_row.set_words(
            self.tr("Size of all words"),
            self.tr("A page that is read can be set larger or smaller by itself, too."),
        )
        if self._preferences.is_locked("look"):
            self._look_row.lock()
        self._show(self._preferences.settings)

    def _show(self, settings: Settings) -> None:
        names = {
            Look.SYSTEM: self.tr("As the system"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
        }
        looks = [(look.value, name) for look, name in names.items()]
        self._look.set_options(looks, settings.look.value)
        percent = self.tr("%1%")
        sizes = [(str(size), percent.replace("%1", str(size))) for size in TEXT_SIZES]
        self._size.set_options(sizes, str(settings.text_size))

    def _on_look_chosen(self, key: str) -> None:
        self._preferences.change(look=Look(key))

    def _on_size_chosen(self, key: str) -> None:
        self._preferences.change(text_size=int(key))
