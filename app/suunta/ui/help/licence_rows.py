"""Name each part of the program and its licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.services.crediting import Credit, Part
from suunta.ui.help.help_row import HelpRow
from suunta.ui.translation import QT_TRANSLATE_NOOP

_PARTS = {
    Part.PROGRAM: QT_TRANSLATE_NOOP("Help", "Suunta, the program"),
    Part.CONTENT: QT_TRANSLATE_NOOP("Help", "The texts of the knowledge"),
    Part.TYPEFACE: QT_TRANSLATE_NOOP("Help", "The typeface: %1"),
    Part.ICONS: QT_TRANSLATE_NOOP("Help", "The icons: %1"),
    Part.WORDS: QT_TRANSLATE_NOOP("Help", "The word tables of the search: %1"),
}


def licence_row(credit: Credit) -> HelpRow:
    name = credit.name
    if credit.part in _PARTS:
        name = QCoreApplication.translate("Help", _PARTS[credit.part]).replace("%1", name)
    return HelpRow(name, f"{credit.version} · {credit.licence}".strip(" ·"))
