"""What the window needs to know of itself before the user's data are open: its place and look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings

if TYPE_CHECKING:
    from suunta.services.presetting import Presets

_GEOMETRY = "window/geometry"
_LANGUAGE, _LOOK, _TEXT_SIZE = "window/language", "window/colours", "window/text-size"
_TEXT_LANGUAGE, _BEGINS_AT_HOME = "window/text-language", "window/begins-at-home"
_TITLE_HEIGHT = 30
_LEAST_SEEN = (120, 15)
"""How much of the title bar there must be to take hold of."""


class WindowMemory:
    """Reads and writes one `QSettings`; whatever it cannot read is as if never written.

    The settings themselves are kept with the user's data; what is here is a copy of those the
    first picture of the window is painted with.
    """

    def __init__(self, *, settings: QSettings, presets: Presets | None = None) -> None:
        self._settings = settings
        self._presets = presets

    def restore_window(self, window: QWidget) -> bool:
        """Put the window where it was, as far as that can be seen; `False` if it is not known."""
        geometry = self._settings.value(_GEOMETRY)
        is_known = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        if is_known:
            bring_into_sight(window)
        return is_known

    def look(self) -> Settings:
        """The settings as far as they are known here, and as administrators have set them."""
        known = self._known()
        if self._presets is None:
            return known
        if not self._settings.contains(_LOOK):
            return self._presets.settings()
        return replace(known, **self._presets.locked)  # type: ignore[arg-type]

    def _known(self) -> Settings:
        look = str(self._settings.value(_LOOK, ""))
        settings = Settings(
            window_language=self._language(_LANGUAGE),
            text_language=self._language(_TEXT_LANGUAGE),
            look=Look(look) if look in set(Look) else Look.SYSTEM,
        )
        try:
            size = int(str(self._settings.value(_TEXT_SIZE, settings.text_size)))
            return replace(settings, text_size=size)
        except ValueError:
            return settings

    def begins_at_home(self) -> bool:
        """Whether the window was left where the next one shows its first page."""
        return str(self._settings.value(_BEGINS_AT_HOME, "true")) != "false"

    def keep(self, window: QWidget, settings: Settings, *, is_at_home: bool) -> None:
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        begins_at_home = is_at_home or not settings.begin_where_left
        self._settings.setValue(_BEGINS_AT_HOME, "true" if begins_at_home else "false")
        self._settings.setValue(_TEXT_LANGUAGE, settings.text_language or "")
        self._settings.setValue(_LANGUAGE, settings.window_language or "")
        self._settings.setValue(_LOOK, settings.look.value)
        self._settings.setValue(_TEXT_SIZE, settings.text_size)

    def _language(self, key: str) -> Language | None:
        written = str(self._settings.value(key, ""))
        return Language(written) if written in set(Language) else None


def bring_into_sight(window: QWidget) -> None:
    """Move the window to a screen that is there, unless its title bar can be taken hold of."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or any(_is_in_reach(window.frameGeometry(), screen) for screen in screens):
        return
    screen = min(screens, key=lambda each: _distance(window.geometry(), each))
    size = window.size().boundedTo(screen.size())
    place = QRect(QPoint(), size)
    place.moveCenter(screen.center())
    window.setGeometry(place)


def _is_in_reach(frame: QRect, screen: QRect) -> bool:
    title = QRect(frame.left(), frame.top(), frame.width(), _TITLE_HEIGHT)
    seen = title.intersected(screen)
    width, height = _LEAST_SEEN
    return seen.width() >= width and seen.height() >= height


def _distance(one: QRect, other: QRect) -> int:
    return (one.center() - other.center()).manhattanLength()
