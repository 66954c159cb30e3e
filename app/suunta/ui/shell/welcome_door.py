"""Open the welcome, at the first start alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.ui.welcome.welcome import Welcome

_PAINTED = 150
"""Milliseconds after which the first page is on the screen."""


class WelcomeDoor(QObject):
    """Whoever left the welcome, in whatever way, does not see it again."""

    def __init__(self, *, window: MainWindow, theme: Theme, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self.welcome: Welcome | None = None
        """While it is open."""

    def offer_soon(self) -> None:
        """Offer it when the window is painted, which it shall not keep from that."""
        QTimer.singleShot(_PAINTED, self, self.offer)

    def offer(self) -> None:
        """Open it, unless it was seen, or it could not be kept that it was."""
        if self._preferences.is_kept and not self._preferences.settings.is_welcomed:
            self.open()

    def open(self) -> Welcome:
        from suunta.ui.welcome.welcome import Welcome

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        welcome = Welcome(
            theme=self._theme,
            preferences=self._preferences,
            commands=self._window.commands,
            application=application,
            window=self._window,
        )
        welcome.finished.connect(self._on_finished)
        self.welcome = welcome
        welcome.begin()
        return welcome

    def _on_finished(self) -> None:
        welcome, self.welcome = self.welcome, None
        if welcome is not None:
            welcome.hide()
            welcome.deleteLater()
        self._preferences.change(is_welcomed=True)
        self._window.top_bar.search_field.setFocus()
