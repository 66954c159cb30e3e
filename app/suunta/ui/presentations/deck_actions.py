"""What can be done with the presentation that is chosen in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.ui.commands.keys import with_key
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout

ACTIONS = (
    "restore", "present", "edit", "sheet", "export", "workshop", "duplicate", "rename", "delete"
)  # fmt: skip
"""In the order in which they stand."""


class DeckActions(QWidget):
    """Buttons; each asks for what it says, and nothing else."""

    asked = Signal(str)
    """One of `ACTIONS`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._deck: Deck | None = None
        self._buttons = {name: QPushButton(self) for name in ACTIONS}
        layout = FlowLayout(self, spacing=6)
        for name, button in self._buttons.items():
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            layout.addWidget(button)
        for name in ("present", "restore"):
            self._buttons[name].setProperty("role", "primary")
        self._buttons["restore"].hide()
        self._retranslate()

    def show_deck(self, deck: Deck | None, *, is_binned: bool = False) -> None:
        """Offer what can be done with a deck; one in the bin can be brought back."""
        self._deck = deck
        self.setEnabled(deck is not None)
        is_own = deck is not None and not deck.is_ready
        for name, button in self._buttons.items():
            is_offered = is_own or name not in ("rename", "delete", "duplicate")
            button.setVisible(is_binned if name == "restore" else is_offered and not is_binned)
        self._retranslate()

    def button(self, name: str) -> QPushButton:
        return self._buttons[name]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        is_ready = self._deck is not None and self._deck.is_ready
        names = {
            "restore": self.tr("Restore"),
            "present": self.tr("Present"),
            "edit": self.tr("Edit a copy") if is_ready else self.tr("Edit"),
            "sheet": self.tr("Run sheet"),
            "export": self.tr("Export…"),
            "workshop": self.tr("Start a workshop"),
            "duplicate": self.tr("Duplicate"),
            "rename": self.tr("Rename"),
            "delete": self.tr("Delete"),
        }
        keys = {"edit": "Return", "rename": "F2", "delete": "Del"}
        for name, text in names.items():
            button = self._buttons[name]
            button.setText(text)
            key = keys.get(name, "")
            button.setToolTip(with_key(text.rstrip("…"), key) if key else "")
