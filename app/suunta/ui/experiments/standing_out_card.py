"""What the counts of the experiments show, and how well that is founded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from suunta.ui.theme.theme import Theme


class StandingOutCard(QFrame):
    """Sentences made from the data; nothing in it was written for this edition."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self)
        self._text = QLabel(self)
        self.setProperty("role", "card")
        self._title.setProperty("role", "strong")
        self._text.setProperty("role", "muted")
        self._text.setObjectName("standingOut")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self._set_font()
        theme.changed.connect(self._set_font)

    def set_sentences(self, title: str, sentences: tuple[str, ...]) -> None:
        self._title.setText(title)
        self._text.setText(" ".join(sentences))
        self.setAccessibleName(title)

    def _set_font(self) -> None:
        self._text.setFont(self._theme.font("small"))
