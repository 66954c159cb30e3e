"""What stands where nothing is to be shown: an icon, what that means, and a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.centred_column import lay_out_centred
from suunta.ui.widgets.icon_label import IconLabel
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_ICON = 40


class EmptyState(QWidget):
    """Centred in the room it is given; the button shows when it has something to say."""

    action_requested = Signal()

    def __init__(self, *, theme: Theme, icon: str = "empty", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._icon = IconLabel(parent=self)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._action = QPushButton(self)
        self._build()
        self._tint()
        theme.changed.connect(self._tint)

    def set_texts(self, title: str, text: str, action: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {text}")

    def _build(self) -> None:
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading2")
        self._title.setWordWrap(True)
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action.setProperty("role", "primary")
        self._action.clicked.connect(self.action_requested)
        KeyboardLead(self, lambda: self._action)
        lay_out_centred(self, (self._icon, self._title, self._text, self._action), self._theme)
        self._action.hide()

    def _tint(self) -> None:
        icon = self._theme.icon(self._icon_name, "text_faint")
        self._icon.set_icon(icon, _ICON)
