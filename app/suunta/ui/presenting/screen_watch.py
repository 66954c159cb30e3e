"""The screens that are plugged in, and when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from suunta.domain.talk_screens import ScreenFacts

_SETTLING = 250
"""Milliseconds: a projector that is plugged in changes several things, one after the other."""


class ScreenWatch(QObject):
    """Tells once when screens come, go, or have another size."""

    changed = Signal()
    stirred = Signal()
    """At once when anything changes: what is private must not be seen for a moment."""
    vanished = Signal(str)
    """At once when a screen goes, with its key: nothing may stand on another for a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.changed)
        application = _application()
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        for screen in application.screens():
            self._follow(screen)

    def screens(self) -> tuple[QScreen, ...]:
        """From left to right, as they stand on the desktop."""
        screens = _application().screens()
        return tuple(sorted(screens, key=lambda each: each.geometry().topLeft().toTuple()))

    def facts(self) -> tuple[ScreenFacts, ...]:
        return tuple(facts_of(screen) for screen in self.screens())

    def screen(self, key: str) -> QScreen | None:
        """The screen that is known by a key; `None` while it is not plugged in."""
        return next((each for each in self.screens() if facts_of(each).key == key), None)

    def look_again(self) -> None:
        """Tell soon that something has changed, though the system has not said so."""
        self._soon()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        screen.logicalDotsPerInchChanged.connect(self._soon)

    def _on_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._soon()

    def _on_removed(self, screen: QScreen) -> None:
        self.vanished.emit(facts_of(screen).key)
        self._soon()

    def _soon(self, *_what: object) -> None:
        self.stirred.emit()
        self._settling.start(_SETTLING)


def facts_of(screen: QScreen) -> ScreenFacts:
    """What the system says of a screen."""
    box = screen.geometry()
    return ScreenFacts(
        name=screen.name(),
        manufacturer=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        box=(box.x(), box.y(), box.width(), box.height()),
        density=screen.devicePixelRatio(),
    )


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
