"""Catalogues go in and out together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from suunta import paths
from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.translators import MISSING_IN_QT, Translators, locale_of


class Listener(QObject):
    """Counts how often the application is told of another language."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QCoreApplication) and event.type() is QEvent.Type.LanguageChange:
            self.heard += 1
        return False


def test_the_application_is_told_once_for_all_catalogues(interface: InterfaceLanguage) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    listener = Listener()
    application.installEventFilter(listener)

    interface.set(Language.FI)

    application.removeEventFilter(listener)
    assert listener.heard == 1


def test_where_the_catalogues_are_missing_the_window_speaks_english(
    qapp: QApplication, interface: InterfaceLanguage, tmp_path: Path
) -> None:
    translators = Translators(application=qapp, folder=tmp_path)

    translators.install(Language.FI)

    assert QCoreApplication.translate("MainWindow", "Try again") == "Try again"
    translators.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(locale_of(interface.current()))


@pytest.mark.parametrize("language", Language)
def test_every_language_has_its_catalogue(language: Language) -> None:
    assert (paths.translations_folder() / f"suunta_{language}.qm").stat().st_size > 100


@pytest.mark.parametrize(
    ("language", "name"), [(Language.EN, "en_GB"), (Language.FI, "fi_FI"), (Language.SV, "sv_FI")]
)
def test_numbers_and_dates_follow_finland_and_britain(language: Language, name: str) -> None:
    assert locale_of(language) == QLocale(name)


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_what_qt_leaves_in_english_is_said_by_us(
    interface: InterfaceLanguage, language: Language
) -> None:
    interface.set(language)

    said = {text: QCoreApplication.translate("QFileDialog", text) for text in MISSING_IN_QT}
    assert [text for text, translated in said.items() if text == translated] == []
