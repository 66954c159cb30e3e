"""Put a window on a screen, on every system in its own way."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def put_on(window: QWidget, screen: QScreen) -> None:
    """Have a window that is not shown yet come up on a screen.

    Wayland places windows itself: there the screen that is asked for decides where a full screen
    comes up, and a position means nothing. Elsewhere screens share one desktop, and a window is on
    the screen its position is on.
    """
    window.setScreen(screen)
    if not is_wayland():
        room = screen.availableGeometry()
        size = window.size().boundedTo(room.size())
        box = QRect(room.topLeft(), size)
        box.moveCenter(room.center())
        window.setGeometry(box)


def is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
