"""Export a presentation: as what, in which language, with or without notes, and where to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.services.exporting import PER_PAGE, DeckForm, Exported, Exporting
from suunta.ui.jobs import Cancelled
from suunta.ui.presentations.export_kinds import ExportKinds
from suunta.ui.settings.language_names import OWN_NAMES
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable

_WIDTH = 460
_MARGIN, _GAP = 20, 14
_PATIENCE = 500
"""Milliseconds of writing before it is shown that something is going on."""


def open_in_program(path: Path) -> bool:
    """Ask the system to open a file in the program it has for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ExportDialog(QDialog):
    """Stays open after writing, so that the same slides can go into another form too."""

    told = Signal(str)
    _progressed = Signal(int, int)

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
        self._deck, self._exporting, self._theme = deck, exporting, theme
        self._open_file = open_file
        self._written: Path | None = None
        self._exported: Exported | None = None
        self.kinds = ExportKinds(self)
        self.language = QComboBox(self)
        self.per_page = QComboBox(self)
        self.notes = QComboBox(self)
        self.export_button = QPushButton(self)
        self._form = QFormLayout()
        self._language_label, self._per_page_label = QLabel(self), QLabel(self)
        self._notes_label = QLabel(self)
        self._busy = QProgressBar(self)
        self._happened = QLabel(self)
        self._open = QPushButton(self)
        self._cancel = QPushButton(self)
        self._close = QPushButton(self)
        self._patience = QTimer(self)
        self._saver = FileSaver(pool=pool, parent=self)
        self._fill(language)
        self._build()
        self._connect()
        self._retranslate()
        self._on_kind_changed()
        self.kinds.set_focus()

    def export(self) -> None:
        """Ask where the file goes."""
        self._saver.save(self._savable())

    def write(self, path: Path) -> None:
        """Write the file without asking."""
        self._saver.write(self._savable(), path)

    def told_last(self) -> str:
        """What stands in the dialog about the last export."""
        return self._happened.text()

    @override
    def done(self, result: int) -> None:
        """Leave; what is being written is not written, then."""
        self._saver.cancel()
        super().done(result)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self, language: Language) -> None:
        for each, name in OWN_NAMES.items():
            self.language.addItem(name, each)
        self.language.setCurrentIndex(list(OWN_NAMES).index(language))
        for count in PER_PAGE:
            self.per_page.addItem(str(count), count)
        for with_notes in (False, True):
            self.notes.addItem("", with_notes)

    def _build(self) -> None:
        self.setObjectName("exportDialog")
        self.setMinimumWidth(self._theme.grown(_WIDTH))
        self._language_label.setBuddy(self.language)
        self._per_page_label.setBuddy(self.per_page)
        self._notes_label.setBuddy(self.notes)
        self._form.addRow(self._language_label, self.language)
        self._form.addRow(self._per_page_label, self.per_page)
        self._form.addRow(self._notes_label, self.notes)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._happened.setTextFormat(Qt.TextFormat.PlainText)
        self._happened.setWordWrap(True)
        self._happened.setProperty("role", "muted")
        self._happened.hide()
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(6)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self.export_button.setObjectName("export")
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        for button in (self._open, self._cancel, self._close):
            button.setAutoDefault(False)
        self._open.hide()
        self._show_busy(is_busy=False)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._busy, 1)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        row.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self.kinds)
        column.addLayout(self._form)
        column.addWidget(self._happened)
        column.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.kinds.changed.connect(self._on_kind_changed)
        self.export_button.clicked.connect(self.export)
        self._close.clicked.connect(self.reject)
        self._cancel.clicked.connect(self._on_cancelled)
        self._open.clicked.connect(self._on_open)
        self._patience.timeout.connect(partial(self._show_busy, is_busy=True))
        self._progressed.connect(self._on_progressed)
        self._saver.started.connect(self._on_started)
        self._saver.ended.connect(self._on_ended)
        self._saver.saved.connect(self._on_saved)

    def _retranslate(self) -> None:
        title = in_language(self._deck.title, self._chosen_language()) if self._deck.title else ""
        self.setWindowTitle(self.tr("Export: %1").replace("%1", title))
        self._language_label.setText(self.tr("Language of the slides"))
        self._per_page_label.setText(self.tr("Slides on a sheet"))
        self._notes_label.setText(self.tr("Speaker notes"))
        self.notes.setItemText(0, self.tr("Left out"))
        self.notes.setItemText(1, self.tr("Included"))
        self.export_button.setText(self.tr("Export…"))
        self._open.setText(self.tr("Open"))
        self._cancel.setText(self.tr("Cancel"))
        self._close.setText(self.tr("Close"))
        self._busy.setAccessibleName(self.tr("Writing the file"))
        self.kinds.retranslate()
        self._grow()

    def _grow(self) -> None:
        """As high as its words need it in the width it has."""
        column = self.layout()
        assert column is not None
        column.activate()
        needed = column.totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _chosen_language(self) -> Language:
        return Language(self.language.currentData())

    def _savable(self) -> Savable:
        form, language = self.kinds.chosen(), self._chosen_language()
        names = {
            DeckForm.PDF: "PDF (*.pdf)",
            DeckForm.HANDOUT: "PDF (*.pdf)",
            DeckForm.CARDS: "PDF (*.pdf)",
            DeckForm.PPTX: "PowerPoint (*.pptx)",
            DeckForm.HTML: self.tr("Web page (*.html)"),
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
        """Runs in another thread: what it tells goes through a signal."""
        self._exported = self._exporting.export_deck(
            self._deck,
            language,
            path,
            kind=form,
            with_notes=with_notes,
            per_page=per_page,
            cancelled=cancelled,
            progress=self._progressed.emit,
        )

    def _show_busy(self, *, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        self._close.setVisible(not is_busy)

    def _on_kind_changed(self) -> None:
        """What says nothing about the chosen kind is shown, and cannot be changed."""
        form = self.kinds.chosen()
        is_handout = form is DeckForm.HANDOUT
        self.per_page.setEnabled(is_handout)
        self._per_page_label.setEnabled(is_handout)
        has_notes = form not in (DeckForm.PDF, DeckForm.CARDS)  # cards are all notes
        self.notes.setEnabled(has_notes)
        self._notes_label.setEnabled(has_notes)

    def _on_started(self) -> None:
        self._busy.setRange(0, 0)
        self._open.hide()
        self.export_button.setEnabled(False)
        self._patience.start()

    def _on_progressed(self, done: int, of: int) -> None:
        self._busy.setRange(0, of)
        self._busy.setValue(done)

    def _on_ended(self) -> None:
        self._patience.stop()
        self.export_button.setEnabled(True)
        self._show_busy(is_busy=False)

    def _on_cancelled(self) -> None:
        self._saver.cancel()
        self._tell(self.tr("Cancelled: nothing was written."))

    def _on_saved(self, path: Path) -> None:
        self._written = path
        self._open.show()
        saved = self.tr("Saved: %1").replace("%1", str(path))
        self.told.emit(saved)
        self._tell("\n".join((saved, *self._remarks())))

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

    def _tell(self, sentence: str) -> None:
        self._happened.setText(sentence)
        self._happened.show()
        self._grow()

    def _on_open(self) -> None:
        if self._written is not None and not self._open_file(self._written):
            self._tell(
                self.tr("No program here opens it. The file is %1").replace(
                    "%1", str(self._written)
                )
            )
