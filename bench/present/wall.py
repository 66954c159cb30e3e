"""A key, and the moment from which on the wall shows what it asked for."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_LONGEST = 10.0
"""Seconds that are waited for a picture."""


class Wall:
    """Measures by the clock on the wall: what else the machine does is in it."""

    def __init__(self, painted: SignalInstance) -> None:
        self._ends: list[float] = []
        painted.connect(lambda: self._ends.append(perf_counter()))

    def after_key(
        self, window: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier | None = None
    ) -> float:
        """Milliseconds from a key that comes as one of the system does, until it is painted."""

        def press() -> None:
            modifiers = held or Qt.KeyboardModifier.NoModifier
            target = window.focusWidget() or window
            event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
            QCoreApplication.postEvent(target, event)

        return self.after(press)

    def after(self, press: Callable[[], object]) -> float:
        """The same from anything that presses a key."""
        self._ends.clear()
        begin = perf_counter()
        press()
        while not self._ends:
            QCoreApplication.processEvents()
            if perf_counter() - begin > _LONGEST:
                raise TimeoutError("the slide was not painted")
        took = (self._ends[0] - begin) * 1000
        QTest.qWait(0)
        return took
