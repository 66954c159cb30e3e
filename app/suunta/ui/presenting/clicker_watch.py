"""The keys of the clicker, while the program's own window has the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from typing_extensions import override

from suunta.ui.presenting.key_name import key_name

_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ClickerWatch(QObject):
    """Whoever has typed votes or searched walks to the flip chart and clicks: the talk goes on.

    A text that can be scrolled keeps its keys.
    """

    pressed = Signal(str)
    """The name of the key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._is_wanted: Callable[[str], bool] = bool

    def begin(self, window: QWidget, is_wanted: Callable[[str], bool]) -> None:
        """A talk runs; listen in a window, to the keys that are wanted when they come."""
        self.end()
        self._is_wanted = is_wanted
        self._window = window.windowHandle()
        if self._window is not None:
            self._window.installEventFilter(self)

    def end(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_clicker = event.key() in _KEYS and not event.modifiers()
            if is_clicker and not _is_taken(QApplication.focusWidget()):
                key = key_name(event)
                if self._is_wanted(key):
                    self.pressed.emit(key)
                    return True
        return super().eventFilter(watched, event)


def _is_taken(widget: QWidget | None) -> bool:
    """Whether the keys move something that is looked at closely: a text, or what pops up."""
    if QApplication.activePopupWidget() is not None:
        return True
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QAbstractItemView):
        return False
    bar = widget.verticalScrollBar()
    return bar.maximum() > bar.minimum()
