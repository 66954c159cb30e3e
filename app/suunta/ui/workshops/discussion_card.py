"""What was said: a field beneath each question of the deck, and one for everything else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.workshop import DiscussionNote, Workshop
from suunta.domain.workshop_change import noted
from suunta.ui.workshops.growing_text import GrowingText
from suunta.ui.workshops.workshop_desk import WorkshopDesk

_MARGINS = (18, 14, 18, 16)
_FEWEST = 2


class DiscussionCard(QFrame):
    """Kept as it is typed, like all of a workshop."""

    def __init__(self, *, desk: WorkshopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title, self._about = QLabel(self), QLabel(self)
        self._lines = QVBoxLayout()
        self._workshop: Workshop | None = None
        self._language = Language.EN
        self.fields: dict[str, GrowingText] = {}
        """By the identifiers of their notes."""
        self._questions: dict[str, QLabel] = {}
        self._build()
        self._retranslate()

    def show_workshop(self, workshop: Workshop, language: Language) -> None:
        self._workshop, self._language = workshop, language
        if [note.id for note in workshop.notes] != list(self.fields):
            self._set_fields(workshop.notes)
        for note in workshop.notes:
            question = self._question(note)
            self._questions[note.id].setText(question)
            self.fields[note.id].setAccessibleName(question)
            self.fields[note.id].set_text(note.text)

    def focus(self, identifier: str) -> None:
        field = self.fields.get(identifier) or next(iter(self.fields.values()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._title.setProperty("role", "heading3")
        self._about.setProperty("role", "faint")
        self._about.setWordWrap(True)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addLayout(self._lines)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Discussion"))
        self._title.setText(self.tr("Discussion"))
        self._about.setText(self.tr("What was said, without who said it."))
        if self._workshop is not None:
            self.show_workshop(self._workshop, self._language)

    def _question(self, note: DiscussionNote) -> str:
        return note.question(self._language) or self.tr("Other notes")

    def _set_fields(self, notes: tuple[DiscussionNote, ...]) -> None:
        wanted = {note.id for note in notes}
        for identifier in [each for each in self.fields if each not in wanted]:
            for part in (self.fields.pop(identifier), self._questions.pop(identifier)):
                self._lines.removeWidget(part)
                part.hide()
                part.deleteLater()
        for note in notes:
            if note.id not in self.fields:
                self._make_field(note.id)
        self.fields = {note.id: self.fields[note.id] for note in notes}
        for place, note in enumerate(notes):
            self._lines.insertWidget(2 * place, self._questions[note.id])
            self._lines.insertWidget(2 * place + 1, self.fields[note.id])

    def _make_field(self, identifier: str) -> None:
        field = GrowingText(name="discussion", fewest=_FEWEST, has_lines=True, parent=self)
        field.typed.connect(partial(self._on_typed, identifier))
        field.left.connect(self._desk.end_step)
        question = QLabel(self)
        question.setProperty("role", "strong")
        question.setWordWrap(True)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setBuddy(field)
        self.fields[identifier], self._questions[identifier] = field, question
        field.show()
        question.show()

    def _on_typed(self, identifier: str, text: str) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.change(noted(workshop, identifier, text), f"{identifier}/note")
