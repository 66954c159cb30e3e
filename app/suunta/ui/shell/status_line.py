"""The line at the foot of the window: what just happened, and that nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.counting import Counting
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel


class StatusLine(QWidget):
    """Says how many results there are, how much knowledge, and in which languages."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = ElidedLabel(parent=self)
        self._right = QLabel(self)
        self.announcer = Announcer(self._left)
        """Says the same to whoever does not see it."""
        self._results: tuple[int, float] | None = None
        self._passages = 0
        self._languages: tuple[Language, ...] = ()
        self._build()
        self._fit()
        self._retranslate()
        theme.changed.connect(self._fit)

    def show_knowledge(self, passages: int, languages: tuple[Language, ...]) -> None:
        self._passages = passages
        self._languages = languages
        self._write()

    def show_results(self, count: int, milliseconds: float) -> None:
        """Say how a search went; one that took no time was none."""
        self._results = (count, milliseconds) if milliseconds else None
        self._write()
        if self._results:
            self.announcer.say_soon(Counting().results(count))

    def show_message(self, text: str) -> None:
        """Say what was just done, until something else happens; no text ends what was said."""
        if text:
            self._left.setText(text)
            self.announcer.say(text)
        else:
            self._write()

    def show_ready(self) -> None:
        """Forget the last search: the window is elsewhere."""
        self._results = None
        self.announcer.be_silent()
        self._write()

    def text(self) -> str:
        return self._left.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self._left, self._right):
            label.setProperty("role", "faint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(16)
        layout.addWidget(self._left, 1)
        layout.addWidget(self._right)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.size("status"))

    def _retranslate(self) -> None:
        self._right.setText(self.tr("Offline · nothing leaves this computer"))
        self._write()

    def _write(self) -> None:
        if not self._passages:
            self._left.setText(self.tr("Opening the knowledge…"))
            return
        languages = " ".join(language.value.upper() for language in self._languages)
        passages = Counting().passages(self._passages)
        self._left.setText(" · ".join((self._what_happened(), passages, languages)))

    def _what_happened(self) -> str:
        if self._results is None:
            return self.tr("Ready")
        count, milliseconds = self._results
        shown = QLocale().toString(max(1, round(milliseconds)))
        return self.tr("%Ln result(s) in %1 ms", "", count).replace("%1", shown)
