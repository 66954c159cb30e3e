"""Put the words of one language into the application: ours, and Qt's own beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

from suunta.domain.language import Language, first_known
from suunta.ui.translation import QT_TRANSLATE_NOOP

OWN, OF_QT = "suunta", "qtbase"
MISSING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "My Computer"),
    QT_TRANSLATE_NOOP("QFileDialog", "Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "File Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Unknown"),
)
"""What Qt's own catalogues leave in English in one of our languages; ours hold it."""

_COUNTRIES = {
    Language.EN: QLocale.Country.UnitedKingdom,
    Language.FI: QLocale.Country.Finland,
    Language.SV: QLocale.Country.Finland,
}
_LANGUAGES = {
    Language.EN: QLocale.Language.English,
    Language.FI: QLocale.Language.Finnish,
    Language.SV: QLocale.Language.Swedish,
}


def locale_of(language: Language) -> QLocale:
    """How numbers and dates are written by those who read the language in Finland or Britain."""
    return QLocale(_LANGUAGES[language], _COUNTRIES[language])


def spoken_language() -> Language:
    """The language the window speaks, for words that come from elsewhere than the catalogues."""
    return first_known([QLocale().name()])


class Translators(QObject):
    """At most one language is in; every widget hears once that it changed."""

    def __init__(
        self, *, application: QCoreApplication, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def install(self, language: Language) -> None:
        """Take the words of `language` instead of those before; widgets have them on return."""
        found = [self._load(OWN, self._folder, language), self._load(OF_QT, _of_qt(), language)]
        silence = _Silence(self._application)
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [each for each in found if each is not None]
        # The one that came last is asked first: our own words win over Qt's.
        for translator in reversed(self._installed):
            self._application.installTranslator(translator)
        QLocale.setDefault(locale_of(language))
        silence.end()
        _tell_everybody(self._application)

    def _load(self, name: str, folder: Path, language: Language) -> QTranslator | None:
        """A catalogue that is missing leaves its words in English."""
        translator = QTranslator(self)
        if translator.load(f"{name}_{language}", str(folder)):
            return translator
        translator.deleteLater()
        return None


class _Silence(QObject):
    """Qt would tell all widgets at each of the steps, while the words are those of no language."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        application.installEventFilter(self)

    def end(self) -> None:
        self._application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return watched is self._application and event.type() is QEvent.Type.LanguageChange


def _tell_everybody(application: QCoreApplication) -> None:
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
    # It posts the event to each window; they shall have had it when this returns.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def _of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
