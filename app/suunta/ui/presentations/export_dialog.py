"""Export a presentation: as what, in which language, with or without notes, and where to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QThreadPool, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.services.exporting import PER_PAGE, DeckForm, Exported, Exporting
from suunta.ui.jobs import Cancelled
from suunta.ui.presentations.export_kinds import deck_forms
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.export_body import ExportBody, language_choice, open_in_program
from suunta.ui.widgets.file_saver import Savable


class ExportDialog(QDialog):
    """Which of the choices mean something depends on the form."""

    told = Signal(str)

    def __init__(
        self,
        *,
        deck: Deck,
        exporting: Exporting,
        theme: Theme,
        language: Language,
        pool: QThreadPool,
        open_file: Callable[[Path], bool] = open_in_program,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._deck, self._exporting = deck, exporting
        self._exported: Exported | None = None
        self.body = ExportBody(
            forms=tuple(DeckForm),
            theme=theme,
            pool=pool,
            open_file=open_file,
            remarks=self._remarks,
            parent=self,
        )
        self.language = language_choice(language, self)
        self.per_page = QComboBox(self)
        self.notes = QComboBox(self)
        self._language_label, self._per_page_label = QLabel(self), QLabel(self)
        self._notes_label = QLabel(self)
        self._build()
        self._retranslate()
        self._on_form_changed()
        self.body.forms.set_focus()

    def export(self) -> None:
        """Ask where the file goes."""
        self.body.save(self._savable())

    def write(self, path: Path) -> None:
        """Write the file without asking."""
        self.body.write(self._savable(), path)

    @override
    def done(self, result: int) -> None:
        """Leave; what is being written is not written, then."""
        self.body.cancel()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("exportDialog")
        for count in PER_PAGE:
            self.per_page.addItem(str(count), count)
        for with_notes in (False, True):
            self.notes.addItem("", with_notes)
        self.body.add_row(self._language_label, self.language)
        self.body.add_row(self._per_page_label, self.per_page)
        self.body.add_row(self._notes_label, self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.body.forms.changed.connect(self._on_form_changed)
        self.body.export_requested.connect(self.export)
        self.body.close_requested.connect(self.reject)
        self.body.told.connect(self.told)

    def _retranslate(self) -> None:
        title = in_language(self._deck.title, self._chosen_language()) if self._deck.title else ""
        self.setWindowTitle(self.tr("Export: %1").replace("%1", title))
        self._language_label.setText(self.tr("Language of the slides"))
        self._per_page_label.setText(self.tr("Slides on a sheet"))
        self._notes_label.setText(self.tr("Speaker notes"))
        self.notes.setItemText(0, self.tr("Left out"))
        self.notes.setItemText(1, self.tr("Included"))
        self.body.forms.set_words(deck_forms())
        self.body.fit()

    def _chosen_language(self) -> Language:
        return Language(self.language.currentData())

    def _savable(self) -> Savable:
        form, language = DeckForm(self.body.forms.chosen()), self._chosen_language()
        names = {
            DeckForm.PDF: "PDF (*.pdf)",
            DeckForm.HANDOUT: "PDF (*.pdf)",
            DeckForm.CARDS: "PDF (*.pdf)",
            DeckForm.PPTX: "PowerPoint (*.pptx)",
            DeckForm.HTML: self.tr("Web page (*.html)"),
            DeckForm.JSON: "JSON (*.json)",
        }
        write = partial(
            self._write,
            form=form,
            language=language,
            with_notes=self.notes.isEnabled() and bool(self.notes.currentData()),
            per_page=int(self.per_page.currentData()),
        )
        return Savable(self._exporting.name(self._deck, language, form), names[form], write)

    def _write(
        self,
        path: Path,
        cancelled: Cancelled,
        *,
        form: DeckForm,
        language: Language,
        with_notes: bool,
        per_page: int,
    ) -> None:
        """Runs in another thread."""
        self._exported = self._exporting.export_deck(
            self._deck,
            language,
            path,
            kind=form,
            with_notes=with_notes,
            per_page=per_page,
            cancelled=cancelled,
            progress=self.body.progress,
        )

    def _on_form_changed(self) -> None:
        """What says nothing about the chosen form is shown, and cannot be changed."""
        form = self.body.forms.chosen()
        # Cards are all notes, and all of a presentation has them in every language.
        has_notes = form not in (DeckForm.PDF, DeckForm.CARDS, DeckForm.JSON)
        for field, label, means_something in (
            (self.language, self._language_label, form != DeckForm.JSON),
            (self.per_page, self._per_page_label, form == DeckForm.HANDOUT),
            (self.notes, self._notes_label, has_notes),
        ):
            field.setEnabled(means_something)
            label.setEnabled(means_something)

    def _remarks(self) -> list[str]:
        """What the reader of the file will miss."""
        exported = self._exported
        if exported is None:
            return []
        told = [
            self.tr("Slide %1: %2").replace("%1", str(number)).replace("%2", gone.sentence)
            for number, gone in exported.gone
        ]
        if exported.crowded:
            numbers = ", ".join(map(str, exported.crowded))
            crowded = self.tr("More than can be read from the last row stands on: %1.")
            told.append(crowded.replace("%1", numbers))
        return told
