"""A strip under a page: which of how many places this is, on to the others, and away with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.announcer import Announcer

_BUTTON = 28
_ICON = 16
_EDGE = 14


class StepBar(QWidget):
    """What the strips for found words and for the hits of a search have in common.

    A strip puts its parts into `row`, and writes its words whenever the language changes.
    """

    HEIGHT = 40
    """At the usual size of text."""

    previous_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()

    def __init__(self, *, first: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        """`first` stands at the beginning: Tab and a screen reader meet it before the rest."""
        super().__init__(parent)
        first.setParent(self)
        self._theme = theme
        self._number, self._count = 0, 0
        self.announcer = Announcer(self)
        self._place = QLabel(self)
        self._previous = self._button(self.previous_requested, "↑")
        self._next = self._button(self.next_requested, "↓")
        self._close = self._button(self.close_requested)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._place.setProperty("role", "muted")
        self.hide()
        theme.changed.connect(self._tint)

    def set_indent(self, indent: int) -> None:
        """Begin where the text above begins."""
        self._row.setContentsMargins(indent, 1, _EDGE, 0)
        self._row.activate()

    def place(self) -> str:
        """`3 of 17`."""
        return self._place.text()

    def announce(self, text: str) -> None:
        """Let a screen reader say something now."""
        self.announcer.say(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        """Write every word anew."""
        raise NotImplementedError

    def _tint(self) -> None:
        for button in (self._previous, self._next, self._close):
            side, icon = self._theme.grown(_BUTTON), self._theme.grown(_ICON)
            button.setFixedSize(side, side)
            button.setIconSize(QSize(icon, icon))
        self._close.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.grown(self.HEIGHT))
        self.update()

    def _name(self, button: QToolButton, name: str, hint: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(hint)

    def _write_place(self, pattern: str) -> None:
        """Say which place this is; `pattern` is `%1 of %2` in the language of the window."""
        number, count = (self.locale().toString(each) for each in (self._number, self._count))
        self._place.setText(pattern.replace("%1", number).replace("%2", count))

    def _button(self, asks: SignalInstance, sign: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setText(sign)
        button.clicked.connect(asks)
        return button
