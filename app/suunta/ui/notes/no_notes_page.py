"""What stands in the place of bookmarks and notes where they cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.errors import KeepingUnusable
from suunta.domain.language import Language
from suunta.ui.messages import message_of
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState


class NoNotesPage(QWidget):
    """Says why, and what can be done about it."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self, *, theme: Theme, fault: KeepingUnusable | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fault = fault
        self._state = EmptyState(theme=theme, icon="warning", parent=self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)
        self._retranslate()

    def set_language(self, language: Language) -> None:
        """Its words are the window's."""

    def state(self) -> object:
        return None

    def restore(self, state: object) -> None:
        """There is nothing to show again."""

    def go_to(self, argument: str) -> None:
        """It has no parts."""

    def panes(self) -> tuple[QWidget, ...]:
        return (self._state,)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        if self._fault is not None:
            message = message_of(self._fault)
            self._state.set_texts(message.title, message.text)
            return
        self._state.set_texts(
            self.tr("Nothing can be kept here"), self.tr("Your own work was not opened.")
        )
