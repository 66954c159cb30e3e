"""The languages: of the window, and of what is read in it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from suunta.domain.language import Language
from suunta.domain.settings import Settings
from suunta.ui.settings.language_names import OWN_NAMES
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.widgets.segmented import Segmented

_SYSTEM = "system"


class LanguageSection(Section):
    """Languages are called by their own names, which whoever needs one can read."""

    def __init__(self, *, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(name="languages", parent=parent)
        self._preferences = preferences
        self._window = Segmented(parent=self)
        self._text = Segmented(parent=self)
        self._window_row = SettingRow(control=self._window, parent=self)
        self._text_row = SettingRow(control=self._text, parent=self)
        self._window.setObjectName("windowLanguage")
        self._text.setObjectName("textLanguage")
        self.add(self._window_row)
        self.add_line()
        self.add(self._text_row)
        self._window.chosen.connect(self._on_window_chosen)
        self._text.chosen.connect(self._on_text_chosen)
        preferences.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Languages"))
        self._window_row.set_words(
            self.tr("The window"), self.tr("Menus, buttons and everything else Suunta says.")
        )
        self._text_row.set_words(
            self.tr("The texts"),
            self.tr("The language you read in. Every page can be turned to another one."),
        )
        if self._preferences.is_locked("window_language"):
            self._window_row.lock()
        self._show(self._preferences.settings)

    def _show(self, settings: Settings) -> None:
        window = settings.window_language
        system = (_SYSTEM, self.tr("As the system"))
        named = [(language.value, OWN_NAMES[language]) for language in OWN_NAMES]
        self._window.set_options((system, *named), window.value if window else _SYSTEM)
        self._text.set_options(named, self._preferences.text_language().value)

    def _on_window_chosen(self, key: str) -> None:
        self._preferences.change(window_language=None if key == _SYSTEM else Language(key))

    def _on_text_chosen(self, key: str) -> None:
        self._preferences.change(text_language=Language(key))
