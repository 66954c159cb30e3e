"""A field for minutes: typed with a comma or a point, or stepped with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.slide_kind import HALF
from suunta.services.deck_making_sheet import written_minutes
from suunta.ui.theme.theme import Theme

_STEPS = {
    Qt.Key.Key_Up: HALF,
    Qt.Key.Key_Down: -HALF,
    Qt.Key.Key_PageUp: 5,
    Qt.Key.Key_PageDown: -5,
}
_WIDTH = 62


class MinutesField(QLineEdit):
    """Takes what can be read as a number between two bounds; anything else changes nothing."""

    changed = Signal(float)

    def __init__(
        self, *, theme: Theme, least: float, most: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._least, self._most = theme, least, most
        self._minutes, self._language = least, Language.EN
        self.setPlaceholderText("–")
        self.textEdited.connect(self._on_typed)
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def minutes(self) -> float:
        return self._minutes

    def show_minutes(self, minutes: float, language: Language) -> None:
        """Show a number as it is written in a language; what is being typed stays."""
        self._language = language
        is_typing = self.hasFocus() and read_minutes(self.text() or "0") == minutes
        self._minutes = minutes
        if not is_typing:
            self.setText(self._written())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._take(self._minutes + step)
        self.setText(self._written())
        self.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is no number is written again as what counts."""
        super().focusOutEvent(event)
        self.setText(self._written())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _on_typed(self, text: str) -> None:
        minutes = read_minutes(text or "0")
        if minutes is not None:
            self._take(minutes)

    def _written(self) -> str:
        """Nothing where there are no minutes."""
        return written_minutes(self._minutes, self._language) if self._minutes else ""

    def _take(self, minutes: float) -> None:
        bounded = max(self._least, min(self._most, minutes))
        if bounded != self._minutes:
            self._minutes = bounded
            self.changed.emit(bounded)

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.grown(_WIDTH))
        self.setMinimumHeight(round(self._theme.size("button")))


def read_minutes(text: str) -> float | None:
    """A number of minutes in whole halves, or `None` where the text is no number."""
    try:
        minutes = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return round(minutes / HALF) * HALF if 0 <= minutes < float("inf") else None
