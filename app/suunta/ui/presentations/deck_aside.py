"""What is said beside the list of the chosen presentation, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from suunta.ui.presentations.deck_actions import DeckActions
from suunta.ui.presentations.deck_row import DeckRow
from suunta.ui.presentations.deck_told import DeckTold
from suunta.ui.theme.theme import Theme

_WIDTH = 300
_ANY = 16_777_215


class DeckAside(QWidget):
    """Its name, its parts with their minutes, and what to do before people come.

    Under the list, the buttons are enough.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel(self)
        self.told = DeckTold(parent=self)
        self.deck_actions = DeckActions(theme=theme, parent=self)
        self._name.setProperty("role", "heading3")
        self._name.setWordWrap(True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self.deck_actions)
        column.addWidget(self.told, 1)

    def show_row(self, row: DeckRow | None) -> None:
        self.deck_actions.show_deck(
            row.deck if row else None, is_binned=row is not None and row.is_binned
        )
        self._name.setText(row.title if row else "")
        self.told.show_row(row)

    def set_beside(self, *, is_beside: bool) -> None:
        """Stand beside the list, in a width of its own, or under it."""
        width = self._theme.grown(_WIDTH)
        self.setMinimumWidth(width if is_beside else 0)
        self.setMaximumWidth(width if is_beside else _ANY)
        for widget in (self._name, self.told):
            widget.setVisible(is_beside)
