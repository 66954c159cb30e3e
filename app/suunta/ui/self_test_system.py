"""What the self-test asks of Qt, SQLite and the system beneath the program."""

from __future__ import annotations

import importlib
import platform
import sys
import tempfile
from collections.abc import Callable
from functools import cmp_to_key
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCollator, QDate, QLibraryInfo, QLocale, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.translators import locale_of

Finding = dict[str, object]
"""What a check saw; it raises when that is not as it should be."""

_CANCEL = {Language.EN: "Cancel", Language.FI: "Peru", Language.SV: "Avbryt"}
_DAY, _WRITTEN = QDate(2025, 6, 10), "10.6.2025"
_LETTERS, _SORTED = "äöåz", "zåäö"
"""Last in the alphabet of Finnish and of Swedish; others have them beside a and o."""
_NETWORK = ("ssl", "http", "PySide6.QtNetwork")
"""What a built program goes without."""
_FEWEST_CREDITS = 10
_MARGIN = 20
"""Pixels; no button with a word on it is narrower."""


def versions() -> dict[str, str]:
    """Of all that a report has to be read with."""
    from suunta.services.keeping.connecting import SQLITE_VERSION

    return {
        "python": platform.python_version(),
        "qt": qVersion(),
        "icu": _icu(),
        "sqlite": SQLITE_VERSION,
        "platform": platform.platform(),
    }


def ask_in_every_language(application: QApplication) -> Finding:
    """A dialogue of Qt's own has its buttons in the language of the window."""
    said = _in_each_language(application, _say_cancel)
    _expect(said, dict(_CANCEL))
    return {"cancel": said}


def sort_letters(application: QApplication) -> Finding:
    """ä, ö and å stand where Finns and Swedes look for them."""
    found = _in_each_language(application, _sort, (Language.FI, Language.SV))
    _expect(found, dict.fromkeys((Language.FI, Language.SV), _SORTED))
    return {"sorted": found}


def write_dates(application: QApplication) -> Finding:
    """A day is written as in Finland."""
    written = _in_each_language(application, _write_day, (Language.FI, Language.SV))
    _expect(written, dict.fromkeys((Language.FI, Language.SV), _WRITTEN))
    return {"written": written}


def keep_a_note() -> Finding:
    """What somebody writes is on the disk, and found by the next start."""
    from suunta.services.keeping import open_keeping

    with tempfile.TemporaryDirectory(prefix="suunta-ä-") as folder:
        place = Path(folder, "Käyttäjän tiedot")
        for text in ("ensimmäinen", "toinen"):
            keeping = open_keeping(place)
            keeping.notes.save(Note(text))
            keeping.close()
        keeping = open_keeping(place)
        kept = len(keeping.notes.all())
        keeping.close()
    if kept != len(("ensimmäinen", "toinen")):
        raise AssertionError(f"{kept} of 2 notes were kept")
    return {"notes": kept}


def tell_about_it() -> Finding:
    """What support asks for and whose work is inside can be told."""
    from suunta.services.crediting import credits_due
    from suunta.services.diagnosing import diagnose

    told, credited = diagnose(), credits_due()
    is_built = getattr(sys, "frozen", False)
    silent = [credit.name for credit in credited if is_built and not credit.text.strip()]
    if silent or len(credited) < _FEWEST_CREDITS:
        raise AssertionError(f"{len(credited)} are credited; without a licence's text: {silent}")
    return {"credits": len(credited), "asked": sorted(told)}


def stay_offline() -> Finding:
    """A built program has nothing that could open a connection; a checkout is held by its tests."""
    if not getattr(sys, "frozen", False):
        return {"is_built": False}
    there = [name for name in _NETWORK if find_spec(name) is not None]
    if there:
        raise AssertionError(f"{', '.join(there)} should not be inside")
    try:
        importlib.import_module("urllib.request").urlopen("http://127.0.0.1:9/")
    except OSError as error:
        return {"is_built": True, "said": str(error)}
    raise AssertionError("a connection was opened")


def _in_each_language(
    application: QApplication,
    ask: Callable[[Language], str],
    languages: tuple[Language, ...] = tuple(Language),
) -> dict[str, str]:
    interface = InterfaceLanguage(application, Language.EN)
    answers = {}
    for language in languages:
        interface.set(language)
        answers[language.value] = ask(language)
    interface.set(Language.EN)
    interface.deleteLater()
    return answers


def _say_cancel(_language: Language) -> str:
    buttons = QMessageBox.StandardButton
    box = QMessageBox()
    box.setText("Suunta")
    box.setStandardButtons(buttons.Save | buttons.Cancel)
    box.show()
    QApplication.processEvents()
    button = box.button(buttons.Cancel)
    said = button.text().replace("&", "")
    if button.width() < button.fontMetrics().horizontalAdvance(said) + _MARGIN:
        raise AssertionError(f"{said} does not fit its button")
    box.close()
    box.deleteLater()
    return said


def _sort(language: Language) -> str:
    compare = QCollator(locale_of(language)).compare
    return "".join(sorted(_LETTERS, key=cmp_to_key(compare)))


def _write_day(_language: Language) -> str:
    return QLocale().toString(_DAY, QLocale.FormatType.ShortFormat)


def _expect(found: dict[str, str], wanted: dict[Language, str]) -> None:
    if found != {language.value: text for language, text in wanted.items()}:
        raise AssertionError(f"{found} instead of {wanted}")


def _icu() -> str:
    """The version of what sorts and writes dates; Windows and macOS bring it themselves."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    found = sorted(file.name for file in folder.glob("libicuuc.so.*"))
    return found[0].rpartition(".so.")[2] if found else "of the system"
