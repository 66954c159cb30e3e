"""The languages, by the names they call themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.settings.language_section import LanguageSection
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme


def test_languages_are_called_by_their_own_names(qtbot: QtBot, preferences: Preferences) -> None:
    section = LanguageSection(preferences=preferences)
    qtbot.addWidget(section)

    names = [button.text() for button in section.findChildren(QPushButton)]

    assert names[1:4] == names[4:] == ["Suomi", "Svenska", "English"]


def test_the_section_speaks_the_language_that_was_chosen_at_once(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    interface = InterfaceLanguage(qapp, Language.EN, ["en"])
    preferences = Preferences(theme=theme, interface=interface)
    section = LanguageSection(preferences=preferences)
    qtbot.addWidget(section)
    english = section.title()

    section.findChildren(QPushButton)[1].click()
    finnish = section.title()
    words = [label.text() for label in section.findChildren(QLabel)]
    interface.set(Language.EN)
    interface.deleteLater()

    assert preferences.settings.window_language is Language.FI
    assert english == "Languages"
    assert finnish == words[0] != english
