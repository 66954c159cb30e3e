"""The size of the text that is read: the same in the reader and in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from suunta.domain.settings import Settings
from suunta.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from suunta.ui.reader.page_steps import PageSteps


class ZoomMemory(QObject):
    """Lives as long as the reader does."""

    def __init__(self, *, steps: PageSteps, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._preferences = preferences
        self._show(preferences.settings)
        steps.zoomed.connect(self._on_zoomed)
        preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        if settings.page_zoom != self._steps.zoom():
            self._steps.set_zoom(settings.page_zoom)

    def _on_zoomed(self) -> None:
        self._preferences.change(page_zoom=self._steps.zoom())
