"""The strip under a page that was found: what for, which hit this is, and on to the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from suunta.ui.commands.hints import with_key_of
from suunta.ui.commands.keys import with_key
from suunta.ui.theme.theme import Theme

_BUTTON = 28
_ICON = 16
_LONGEST = 32
_HEIGHT = 40
_EDGE = 14


class HitBar(QWidget):
    """Hidden until there are hits; it knows their number, not where they are."""

    previous_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._number, self._count = 0, 0
        self._query = QLabel(self)
        self._place = QLabel(self)
        self._previous = QToolButton(self)
        self._next = QToolButton(self)
        self._close = QToolButton(self)
        self._row = QHBoxLayout(self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_place(self, words: str, number: int, count: int) -> None:
        """Say what was searched for, and which of how many hits this is, counted from 1."""
        self._words = " ".join(words.split())
        self._number, self._count = number, count
        self._write()
        self.show()

    def show_none(self, keyboard_to: QWidget) -> None:
        """Be away; the keyboard, if it is here, goes on elsewhere."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            keyboard_to.setFocus()
        self.hide()

    def set_indent(self, indent: int) -> None:
        """Begin where the text above begins."""
        self._row.setContentsMargins(indent, 1, _EDGE, 0)
        self._row.activate()

    def place(self) -> str:
        """`3 of 17`."""
        return self._place.text()

    def announce(self, text: str) -> None:
        """Let a screen reader say something now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

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

    def _build(self) -> None:
        self.setObjectName("hitBar")
        # The first of them: Tab passes over those before the proxy.
        self.setFocusProxy(self._previous)
        self.hide()
        self._query.setTextFormat(Qt.TextFormat.PlainText)
        self._query.setProperty("role", "strong")
        self._place.setProperty("role", "muted")
        self._place.setObjectName("hitPlace")
        for button, name, asks in (
            (self._previous, "previousHit", self.previous_requested),
            (self._next, "nextHit", self.next_requested),
            (self._close, "closeHits", self.close_requested),
        ):
            button.setObjectName(name)
            button.setProperty("role", "quiet")
            button.setFixedSize(_BUTTON, _BUTTON)
            button.clicked.connect(asks)
        self._previous.setText("↑")
        self._next.setText("↓")
        self._close.setIconSize(QSize(_ICON, _ICON))
        row = self._row
        row.setSpacing(4)
        row.addWidget(self._query)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addSpacing(8)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._close)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Hits on this page"))
        previous, following = self.tr("Previous hit"), self.tr("Next hit")
        clear = self.tr("Clear the marks")
        for button, name, hint in (
            (self._previous, previous, with_key_of(previous, "hit.previous")),
            (self._next, following, with_key_of(following, "hit.next")),
            (self._close, clear, with_key(clear, "Esc")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(hint)
        self._write()

    def _write(self) -> None:
        is_short = len(self._words) <= _LONGEST
        shown = self._words if is_short else f"{self._words[: _LONGEST - 1]}…"
        is_quoted = '"' in shown
        self._query.setText(shown if is_quoted else self.tr("‘%1’").replace("%1", shown))
        self._query.setToolTip("" if is_short else self._words)
        self._query.setAccessibleName(self.tr("Searched for: %1").replace("%1", self._words))
        place = self.tr("%1 of %2").replace("%1", self._number_text(self._number))
        self._place.setText(place.replace("%2", self._number_text(self._count)))
        self._place.setAccessibleName(self.tr("Hit %1").replace("%1", self._place.text()))

    def _number_text(self, number: int) -> str:
        return self.locale().toString(number)

    def _tint(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.grown(_HEIGHT))
        self.update()
