"""What stands in the place of the list where there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from suunta.ui.commands.hints import key_of
from suunta.ui.commands.keys import shown as as_written
from suunta.ui.notes.kept_tools import BIN
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState

_BEGINNINGS = ("bookmark.toggle", "highlight.toggle", "note.write", "search.save")
"""The commands that keep something."""


class KeptEmpty(QScrollArea):
    """Says why, and how to begin; scrolls where that is more than the room."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState(theme=theme, icon="bookmark")
        self._shown, self._is_bare = "", True
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(self._state)

    def explain(self, shown: str, *, is_bare: bool) -> None:
        """Nothing of what is shown is there at all, or nothing of it has the words."""
        self._shown, self._is_bare = shown, is_bare
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        if not self._is_bare:
            title, text = self.tr("Nothing with these words"), self.tr("Take some of them away.")
        elif self._shown == BIN:
            title = self.tr("The bin is empty")
            text = self.tr("What you delete stays here for 30 days.")
        else:
            title, text = self.tr("Nothing kept yet"), self._how_to_begin()
        self._state.set_texts(title, text)

    def _how_to_begin(self) -> str:
        told = self.tr(
            "On a page, press %1 to bookmark the passage you read, select words and press %2 to "
            "highlight them, or %3 to write a note. In the search, %4 keeps what you asked for."
        )
        for number, command in enumerate(_BEGINNINGS, start=1):
            told = told.replace(f"%{number}", as_written(key_of(command)))
        return told
