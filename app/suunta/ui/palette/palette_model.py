"""The rows of the palette."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.palette.entry import Entry, Found
from suunta.ui.translation import QT_TRANSLATE_NOOP

_NOT_NOW = QT_TRANSLATE_NOOP("Palette", "not now: %1")


class PaletteRole(IntEnum):
    """What a row is asked for besides its text."""

    FOUND = Qt.ItemDataRole.UserRole


class PaletteModel(QAbstractListModel):
    """Shows what was found, in its order; what cannot be chosen now is listed, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    def set_found(self, found: tuple[Found, ...]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def entry(self, index: QModelIndex) -> Entry | None:
        return self._found[index.row()].entry if index.isValid() else None

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._found)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return found.entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(found.entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return found.entry.about
            case PaletteRole.FOUND:
                return found
        return None


def _spoken(entry: Entry) -> str:
    """`Print, Read, Ctrl+P, not now: Only on a page that is read`."""
    not_now = QCoreApplication.translate("Palette", _NOT_NOW).replace("%1", entry.reason)
    said = (entry.name, entry.group, entry.keys, not_now if entry.reason else "")
    return ", ".join(part for part in said if part)
