"""The line at the foot of the window: what just happened, and that nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.ui.theme.theme import Theme


class StatusLine(QWidget):
    """Says how many results there are, how much knowledge, and in which languages."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = QLabel(self)
        self._right = QLabel(self)
        self._results: tuple[int, float] | None = None
        self._passages = 0
        self._languages: tuple[Language, ...] = ()
        self._build()
        self._retranslate()

    def show_knowledge(self, passages: int, languages: tuple[Language, ...]) -> None:
        self._passages = passages
        self._languages = languages
        self._write()

    def show_results(self, count: int, milliseconds: float) -> None:
        """Say how a search went; one that took no time was none."""
        self._results = (count, milliseconds) if milliseconds else None
        self._write()

    def show_message(self, text: str) -> None:
        """Say what was just done, until something else happens; no text ends what was said."""
        if text:
            self._left.setText(text)
        else:
            self._write()

    def show_ready(self) -> None:
        """Forget the last search: the window is elsewhere."""
        self._results = None
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
        self.setFixedHeight(self._theme.size("status"))
        for label in (self._left, self._right):
            label.setProperty("role", "faint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._left)
        layout.addStretch()
        layout.addWidget(self._right)

    def _retranslate(self) -> None:
        self._right.setText(self.tr("Offline · nothing leaves this computer"))
        self._write()

    def _write(self) -> None:
        if not self._passages:
            self._left.setText(self.tr("Opening the knowledge…"))
            return
        languages = " ".join(language.value.upper() for language in self._languages)
        passages = self.tr("%1 passages").replace("%1", QLocale().toString(self._passages))
        self._left.setText(" · ".join((self._what_happened(), passages, languages)))

    def _what_happened(self) -> str:
        if self._results is None:
            return self.tr("Ready")
        count, milliseconds = self._results
        text = self.tr("1 result in %2 ms") if count == 1 else self.tr("%1 results in %2 ms")
        shown = str(max(1, round(milliseconds)))
        return text.replace("%1", QLocale().toString(count)).replace("%2", shown)
