"""The strip under a page that was found: what for, which hit this is, and on to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from typing_extensions import override

from suunta.ui.commands.hints import with_key_of
from suunta.ui.commands.keys import with_key
from suunta.ui.reader.step_bar import StepBar
from suunta.ui.theme.theme import Theme

_LONGEST = 32


class HitBar(StepBar):
    """Hidden until there are hits; it knows their number, not where they are."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        query = QLabel()
        super().__init__(first=query, theme=theme, parent=parent)
        self._words = ""
        self._query = query
        self._build()
        self._retranslate()
        self._tint()

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

    def _build(self) -> None:
        self.setObjectName("hitBar")
        # The first of them: Tab passes over those before the proxy.
        self.setFocusProxy(self._previous)
        self._query.setTextFormat(Qt.TextFormat.PlainText)
        self._query.setProperty("role", "strong")
        self._place.setObjectName("hitPlace")
        self._previous.setObjectName("previousHit")
        self._next.setObjectName("nextHit")
        self._close.setObjectName("closeHits")
        row = self._row
        row.addWidget(self._query)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addSpacing(8)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._close)

    @override
    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Hits on this page"))
        previous, following = self.tr("Previous hit"), self.tr("Next hit")
        clear = self.tr("Clear the marks")
        self._name(self._previous, previous, with_key_of(previous, "hit.previous"))
        self._name(self._next, following, with_key_of(following, "hit.next"))
        self._name(self._close, clear, with_key(clear, "Esc"))
        self._write()

    def _write(self) -> None:
        is_short = len(self._words) <= _LONGEST
        shown = self._words if is_short else f"{self._words[: _LONGEST - 1]}…"
        is_quoted = '"' in shown
        self._query.setText(shown if is_quoted else self.tr("‘%1’").replace("%1", shown))
        self._query.setToolTip("" if is_short else self._words)
        self._query.setAccessibleName(self.tr("Searched for: %1").replace("%1", self._words))
        self._write_place(self.tr("%1 of %2"))
        self._place.setAccessibleName(self.tr("Hit %1").replace("%1", self._place.text()))
