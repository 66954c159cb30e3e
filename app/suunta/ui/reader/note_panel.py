"""The notes on the page that is read, each in its own field, beside the page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.document import DocumentId
from suunta.domain.note import Note
from suunta.ui.keeper import Keeper
from suunta.ui.reader.note_editor import NoteEditor
from suunta.ui.theme.theme import Theme

_INSET = 8


class NotePanel(QWidget):
    """Hidden as long as there are no notes."""

    leave_requested = Signal()
    wanted_in_sight = Signal(QWidget)
    """The editor that is written in now."""

    def __init__(self, *, keeper: Keeper, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._theme = theme
        self._heading = QLabel(self)
        self._heading.setProperty("role", "label")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INSET, 0, _INSET, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self._document: DocumentId = ""
        self._headings: Mapping[str, str] = {}
        self._editors: dict[str, NoteEditor] = {}
        self._retranslate()
        self.hide()
        keeper.changed.connect(self._on_changed)

    def show_document(self, document: DocumentId, headings: Mapping[str, str]) -> None:
        """Show the notes on another document; `headings` are those of its sections, by anchor."""
        self._headings = headings
        if document != self._document:
            self._document = document
            for identifier in tuple(self._editors):
                self._drop(identifier)
        self._fill()

    def edit(self, note: Note) -> None:
        """Let a note be written: a new one, or one that is kept."""
        if note.id not in self._editors:
            self._add(note)
        editor = self._editors[note.id]
        self.show()
        self._fit()
        editor.text.setFocus()
        self.wanted_in_sight.emit(editor)

    def editors(self) -> tuple[NoteEditor, ...]:
        return tuple(self._editors.values())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("YOUR NOTES ON THIS PAGE"))
        self.setAccessibleName(self.tr("Your notes on this page"))

    def _fill(self) -> None:
        kept = self._keeper.keeping.notes.about(self._document) if self._document else ()
        notes = {note.id: note for note in reversed(kept)}
        for identifier, editor in tuple(self._editors.items()):
            is_new = self._keeper.keeping.notes.get(identifier) is None
            if identifier not in notes and not (is_new and editor.text.hasFocus()):
                self._drop(identifier)
        for note in notes.values():
            if note.id in self._editors:
                self._editors[note.id].take(note)
            else:
                self._add(note)
        self._fit()

    def _add(self, note: Note) -> None:
        editor = NoteEditor(
            note=note,
            quote=self._quote(note),
            typed=self._keeper.typed,
            theme=self._theme,
            parent=self,
        )
        editor.leave_requested.connect(self.leave_requested)
        editor.delete_requested.connect(self._on_delete)
        editor.emptied.connect(self._on_emptied)
        self._editors[note.id] = editor
        self._column.addWidget(editor)
        editor.show()

    def _drop(self, identifier: str) -> None:
        editor = self._editors.pop(identifier)
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _fit(self) -> None:
        self.setVisible(bool(self._editors))

    def _quote(self, note: Note) -> str:
        """What it is written on: the words that are highlighted, or the name of the section."""
        highlight = self._keeper.keeping.highlights.get(note.highlight)
        if highlight is not None:
            words = " ".join(highlight.passage.quote.split())
            return self.tr("“%1”").replace("%1", words)
        return self._headings.get(note.anchor, "")

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & {"note", "highlight"}:
            self._fill()

    def _on_delete(self, note: Note) -> None:
        self.leave_requested.emit()
        if self._keeper.typed.latest(note.id) is None:
            self._drop(note.id)
            self._fit()
            return
        self._keeper.delete(note, self.tr("Note deleted."))

    def _on_emptied(self, identifier: str) -> None:
        """A note without a word is none: one that was kept goes to the bin."""
        note = self._keeper.typed.latest(identifier)
        if note is not None:
            self._keeper.delete(note, self.tr("Empty note deleted."))
        elif identifier in self._editors:
            self._drop(identifier)
            self._fit()
