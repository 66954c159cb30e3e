"""One note: what it is written on, its text, and whether that is on the disk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.note import Note
from suunta.ui.messages import why_not_kept
from suunta.ui.reader.note_text import NoteText
from suunta.ui.theme.theme import Theme
from suunta.ui.typed_things import TypedThings
from suunta.ui.widgets.elided_label import ElidedLabel


class NoteEditor(QWidget):
    """Keeps the note as it is typed; an empty one that was never kept is nothing."""

    leave_requested = Signal()
    delete_requested = Signal(object)
    """Carries the `Note`."""
    emptied = Signal(str)
    """It was left with nothing in it; carries the note's identifier."""

    def __init__(
        self,
        *,
        note: Note,
        quote: str,
        typed: TypedThings[Note],
        theme: Theme,
        can_delete: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.note = note
        self._typed = typed
        self._theme = theme
        self._quote = ElidedLabel(parent=self)
        # Before its words: a label that was measured once keeps the type it had.
        self._quote.setProperty("role", "faint")
        self._quote.setText(quote)
        self._quote.setVisible(bool(quote))
        self.text = NoteText(parent=self)
        self._state = QLabel(self)
        self._delete = QToolButton(self)
        self._build()
        self._delete.setVisible(can_delete)
        self._retranslate()
        self._tint()
        self.text.setPlainText(note.text)
        self.text.textChanged.connect(self._on_typed)
        self.text.left.connect(self._on_left)
        self.text.leave_requested.connect(self.leave_requested)
        self._delete.clicked.connect(lambda: self.delete_requested.emit(self.note))
        typed.saved.connect(self._on_saved)
        typed.not_saved.connect(self._on_not_saved)
        theme.changed.connect(self._tint)

    def state(self) -> str:
        """What is said of the text: saved, or why not."""
        return self._state.text()

    def take(self, note: Note) -> None:
        """The note as another place has it now; what is being typed here goes first."""
        if note.text == self.text.toPlainText():
            self.note = note  # it may stand at another place since
            return
        if self._typed.is_waiting(note.id):
            return
        if not self.text.hasFocus():
            self.note = note
            self.text.blockSignals(True)
            self.text.setPlainText(note.text)
            self.text.blockSignals(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("noteEditor")
        self._state.setProperty("role", "faint")
        self._state.setWordWrap(True)
        self._state.setObjectName("noteState")
        self._delete.setProperty("role", "quiet")
        self._delete.setObjectName("deleteNote")
        self.setFocusProxy(self.text)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._quote)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Write a note…"))
        quote = self._quote.text()
        name = self.tr("Note on %1").replace("%1", quote) if quote else self.tr("Note")
        self.text.setAccessibleName(name)
        self._delete.setToolTip(self.tr("Delete this note"))
        self._delete.setAccessibleName(self.tr("Delete this note"))

    def _tint(self) -> None:
        self._delete.setIcon(self._theme.icon("bin", "text_muted"))

    def _on_typed(self) -> None:
        text = self.text.toPlainText()
        if text == self.note.text:
            return
        self.note = replace(self.note, text=text)
        if self._typed.problem is None:
            self._state.clear()
        self._typed.put(self.note)

    def _on_left(self) -> None:
        if not self.text.toPlainText().strip():
            self.emptied.emit(self.note.id)

    def _on_saved(self, identifiers: frozenset[str]) -> None:
        if self.note.id in identifiers:
            self._say(self.tr("Saved"), "")

    def _on_not_saved(self, error: object) -> None:
        if self._typed.is_waiting(self.note.id):
            stays = self.tr("Your text stays here, and saving is tried again.")
            self._say(f"{why_not_kept(error)} {stays}", "warning")  # type: ignore[arg-type]

    def _say(self, sentence: str, tone: str) -> None:
        if self._state.text() == sentence:
            return
        self._state.setText(sentence)
        self._state.setProperty("tone", tone)
        self._state.style().polish(self._state)
        if tone:
            self._state.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self._state, QAccessible.Event.Alert))
