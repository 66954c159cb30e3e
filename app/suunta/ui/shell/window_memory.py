"""What the window remembers of itself between two starts: where it was and which look it had."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from suunta.ui.theme.theme import Mode, Theme

_GEOMETRY = "window/geometry"
_MODE = "window/colours"


class WindowMemory:
    """Reads and writes one `QSettings`; whatever it cannot read is as if never written."""

    def __init__(self, *, settings: QSettings) -> None:
        self._settings = settings

    def restore_window(self, window: QWidget) -> bool:
        """Put the window where it was; `False` when that is not known."""
        geometry = self._settings.value(_GEOMETRY)
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def restore_theme(self, theme: Theme) -> None:
        written = str(self._settings.value(_MODE, ""))
        theme.set_mode(written if written in set(Mode) else Mode.SYSTEM)

    def keep(self, window: QWidget, theme: Theme) -> None:
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        self._settings.setValue(_MODE, theme.mode.value)
