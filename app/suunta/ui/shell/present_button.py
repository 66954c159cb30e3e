"""The button at the head of the window that offers what can be shown to an audience from here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from suunta.ui.commands.command_set import CommandSet
from suunta.ui.theme.theme import Theme

COMMAND = "present.choose"
_GAP = 4


class PresentButton(QPushButton):
    """Opens a menu that is filled anew each time; usable as long as its command is."""

    opening = Signal()
    """Whoever holds the talk fills the menu now."""

    def __init__(self, *, theme: Theme, commands: CommandSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = commands.action(COMMAND)
        self._is_narrow = False
        self.offers = QMenu(self)
        self._build()
        self._retranslate()
        self._tint()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone where there is little room."""
        self._is_narrow = is_narrow
        self._retranslate()

    def open(self) -> None:
        """Offer what fits; the first of it is chosen already, so that Enter takes it."""
        self.opening.emit()
        left = self.width() - self.offers.sizeHint().width()
        self.offers.popup(self.mapToGlobal(QPoint(left, self.height() + _GAP)))
        if actions := self.offers.actions():
            self.offers.setActiveAction(actions[0])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.EnabledChange:
            self._tint()

    def _build(self) -> None:
        self.setObjectName("presentButton")
        self.setProperty("role", "primary")
        self.offers.setObjectName("presentMenu")
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._on_command_changed)
        self._theme.changed.connect(self._tint)
        self._on_command_changed()

    def _on_command_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())

    def _retranslate(self) -> None:
        name = self.tr("Present")
        self.setText("" if self._is_narrow else name)
        self.setAccessibleName(name)
        self.offers.setAccessibleName(name)

    def _tint(self) -> None:
        self.setIcon(self._theme.icon("play", "on_brand" if self.isEnabled() else "text_faint"))
