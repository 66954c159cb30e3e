"""Hand the keyboard that a panel is given on to one of its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class KeyboardLead(QObject):
    """Does what a focus proxy does, without its two faults.

    Tab into a panel with a proxy passes over all that stands in it before the proxy; and where
    the proxy is hidden, Tab never gets past the panel.
    """

    def __init__(self, panel: QWidget, choose: Callable[[], QWidget | None]) -> None:
        """`choose` answers the part that matters most right now, or `None`."""
        super().__init__(panel)
        self._choose = choose
        panel.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            part = self._choose()
            if part is not None and part.isVisible():
                part.setFocus(event.reason())
        return False


def is_led(panel: QWidget) -> bool:
    """Whether a panel that is given the keyboard knows where to put it."""
    option = Qt.FindChildOption.FindDirectChildrenOnly
    led = panel.findChild(KeyboardLead, options=option) is not None
    return led or panel.focusProxy() is not None
