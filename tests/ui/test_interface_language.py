"""The window speaks the language that was set, else that of the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.translators import locale_of

AGAIN = {Language.EN: "Try again", Language.FI: "Yritä uudelleen", Language.SV: "Försök igen"}
CANCEL = {Language.EN: "Cancel", Language.FI: "Peru", Language.SV: "Avbryt"}
IN_FINLAND = "2\N{NO-BREAK SPACE}394"
NUMBER = {Language.EN: "2,394", Language.FI: IN_FINLAND, Language.SV: IN_FINLAND}


@pytest.fixture
def another(
    qapp: QApplication, the_interface: InterfaceLanguage
) -> Iterator[dict[str, InterfaceLanguage]]:
    """A place for a second one; what it installed is taken away."""
    made: dict[str, InterfaceLanguage] = {}
    yield made
    for each in made.values():
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(locale_of(the_interface.current()))


@pytest.mark.parametrize("language", Language)
def test_our_words_and_those_of_qt_are_in_the_language(
    interface: InterfaceLanguage, language: Language
) -> None:
    interface.set(language)

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert QCoreApplication.translate("MainWindow", "Try again") == AGAIN[language]
    assert button.text().replace("&", "") == CANCEL[language]


@pytest.mark.parametrize("language", Language)
def test_numbers_are_written_as_in_the_language(
    interface: InterfaceLanguage, language: Language
) -> None:
    interface.set(language)

    assert QLocale().toString(2394) == NUMBER[language]


def test_what_is_set_is_current_and_told(interface: InterfaceLanguage) -> None:
    told: list[Language] = []
    interface.changed.connect(told.append)

    interface.set(Language.SV)
    interface.set(Language.SV)

    assert (interface.current(), interface.chosen()) == (Language.SV, Language.SV)
    assert told == [Language.SV]


@pytest.mark.parametrize(
    ("of_the_system", "expected"),
    [
        (["sv-Latn-FI", "sv-FI", "sv", "fi-FI"], Language.SV),
        (["de-DE", "fi_FI"], Language.FI),
        (["de-DE", "de"], Language.EN),
        ([], Language.EN),
    ],
)
def test_without_a_choice_it_is_a_language_of_the_system(
    qapp: QApplication,
    another: dict[str, InterfaceLanguage],
    of_the_system: list[str],
    expected: Language,
) -> None:
    made = another["one"] = InterfaceLanguage(qapp, of_the_system=of_the_system)

    assert (made.current(), made.chosen()) == (expected, None)


def test_a_choice_can_be_taken_back(
    qapp: QApplication, another: dict[str, InterfaceLanguage]
) -> None:
    made = another["one"] = InterfaceLanguage(qapp, Language.FI, ["sv-FI"])
    assert made.current() is Language.FI

    made.set(None)

    assert (made.current(), made.chosen(), made.of_the_system()) == (
        Language.SV,
        None,
        Language.SV,
    )


def test_a_widget_has_its_new_words_when_set_returns(interface: InterfaceLanguage) -> None:
    button = _Counted()
    button.show()

    interface.set(Language.FI)
    interface.set(Language.SV)

    assert button.changes == 2
    assert button.text() == AGAIN[Language.SV]
    button.close()


class _Counted(QPushButton):
    """Counts how often it hears of another language."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.changes += 1
            self.setText(QCoreApplication.translate("MainWindow", "Try again"))


def test_shortcuts_are_the_same_keys_in_every_language(interface: InterfaceLanguage) -> None:
    keys = {}
    for language in Language:
        interface.set(language)
        keys[language] = [key.toString() for command in COMMANDS for key in command.keys]

    assert keys[Language.FI] == keys[Language.SV] == keys[Language.EN]
