"""Say that a newer program was installed while this one ran, and offer to start that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from suunta.ui.replacement import Program
from suunta.ui.shell.main_window import MainWindow

_LOOK_AGAIN = 60_000
"""Milliseconds."""


class UpgradeWatch(QObject):
    """Looks now and then, and when one comes back to the window; says it once."""

    def __init__(self, *, window: MainWindow, program: Program) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_AGAIN)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state_changed)

    def look(self) -> None:
        """Say it if it is so; then there is nothing more to look for."""
        if self._timer.isActive() and self._program.is_replaced():
            self._tell()

    def explains_mishaps(self) -> bool:
        """Whether errors that nobody answers come of an upgrade; that is told again then."""
        if not self._program.is_replaced():
            return False
        self._tell()
        return True

    def _tell(self) -> None:
        self._timer.stop()
        self._window.notice_bar.show_choice(
            self.tr("Another version of Suunta was installed meanwhile. What you typed is kept."),
            self.tr("Restart"),
            lambda: self._window.restart_requested.emit({}),
        )

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
