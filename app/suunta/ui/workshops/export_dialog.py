"""Export a workshop: as what, in which language, with or without owners, and where to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.services.workshop_exporting import WorkshopExporting, WorkshopForm
from suunta.ui.jobs import Cancelled
from suunta.ui.settings.language_names import OWN_NAMES
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable
from suunta.ui.workshops.export_forms import WorkshopForms

_WIDTH = 460
_MARGIN, _GAP = 20, 14
_PATIENCE = 500
"""Milliseconds of writing before it is shown that something is going on."""


def open_in_program(path: Path) -> bool:
    """Ask the system to open a file or a folder in the program it has for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class WorkshopExportDialog(QDialog):
    """Stays open after writing, so that the same workshop can go into another form too."""

    told = Signal(str)

    def __init__(
        self,
        *,
        workshop: Workshop,
        exporting: WorkshopExporting,
        theme: Theme,
        language: Language,
        pool: QThreadPool,
        open_file: Callable[[Path], bool] = open_in_program,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workshop, self._exporting, self._theme = workshop, exporting, theme
        self._open_file = open_file
        self._written: Path | None = None
        self.forms = WorkshopForms(self)
        self.language = QComboBox(self)
        self.owners = QComboBox(self)
        self.export_button = QPushButton(self)
        self._language_label, self._owners_label = QLabel(self), QLabel(self)
        self._happened = QLabel(self)
        self._open, self._close = QPushButton(self), QPushButton(self)
        self._busy, self._cancel = QProgressBar(self), QPushButton(self)
        self._patience = QTimer(self)
        self._saver = FileSaver(pool=pool, parent=self)
        self._fill(language)
        self._build()
        self._connect()
        self._retranslate()
        self._on_form_changed()
        self.forms.set_focus()

    def export(self) -> None:
        """Ask where it goes."""
        if self.forms.chosen() is WorkshopForm.CSV:
            self._ask_for_folder()
        else:
            self._saver.save(self._savable())

    def write(self, path: Path) -> None:
        """Write it without asking: to a file, or for tables to a folder of their own."""
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
        for with_owners in (True, False):
            self.owners.addItem("", with_owners)
        has_owners = any(action.owner.strip() for action in self._workshop.actions)
        self.owners.setVisible(has_owners)
        self._owners_label.setVisible(has_owners)

    def _build(self) -> None:
        self.setObjectName("workshopExportDialog")
        self.setMinimumWidth(self._theme.grown(_WIDTH))
        self._language_label.setBuddy(self.language)
        self._owners_label.setBuddy(self.owners)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self._language_label, self.language)
        form.addRow(self._owners_label, self.owners)
        self._happened.setTextFormat(Qt.TextFormat.PlainText)
        self._happened.setWordWrap(True)
        self._happened.setProperty("role", "muted")
        self._happened.hide()
        self.export_button.setObjectName("export")
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        for button in (self._open, self._cancel, self._close):
            button.setAutoDefault(False)
        self._open.hide()
        self._cancel.setObjectName("cancelExport")
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(6)
        self._busy.setRange(0, 0)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
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
        column.addWidget(self.forms)
        column.addLayout(form)
        column.addWidget(self._happened)
        column.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.forms.changed.connect(self._on_form_changed)
        self.export_button.clicked.connect(self.export)
        self._close.clicked.connect(self.reject)
        self._cancel.clicked.connect(self._on_cancelled)
        self._open.clicked.connect(self._on_open)
        self._patience.timeout.connect(partial(self._show_busy, is_busy=True))
        self._saver.started.connect(self._on_started)
        self._saver.ended.connect(self._on_ended)
        self._saver.saved.connect(self._on_saved)

    def _retranslate(self) -> None:
        title = self._workshop.title.strip() or self.tr("Workshop without a name")
        self.setWindowTitle(self.tr("Export: %1").replace("%1", title))
        self._language_label.setText(self.tr("Language of the report"))
        self._owners_label.setText(self.tr("Owners of the actions"))
        self.owners.setItemText(0, self.tr("Included"))
        self.owners.setItemText(1, self.tr("Left out"))
        self.export_button.setText(self.tr("Export…"))
        self._open.setText(self.tr("Open"))
        self._close.setText(self.tr("Close"))
        self._cancel.setText(self.tr("Cancel"))
        self._busy.setAccessibleName(self.tr("Writing the file"))
        self.forms.retranslate()
        self._grow()

    def _grow(self) -> None:
        """As high as its words need it in the width it has."""
        column = self.layout()
        assert column is not None
        column.activate()
        needed = column.totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _savable(self) -> Savable:
        form, language = self.forms.chosen(), Language(self.language.currentData())
        kinds = {
            WorkshopForm.PDF: "PDF (*.pdf)",
            WorkshopForm.MARKDOWN: "Markdown (*.md)",
            WorkshopForm.CSV: self.tr("Folder (*)"),
            WorkshopForm.JSON: "JSON (*.json)",
        }
        write = partial(
            self._write, form=form, language=language, with_owners=self.owners.currentData()
        )
        return Savable(self._exporting.name(self._workshop, language, form), kinds[form], write)

    def _write(
        self,
        path: Path,
        cancelled: Cancelled,
        *,
        form: WorkshopForm,
        language: Language,
        with_owners: bool,
    ) -> None:
        """Runs in another thread."""
        self._exporting.export_workshop(
            self._workshop,
            form,
            path,
            language=language,
            with_owners=with_owners,
            cancelled=cancelled,
        )

    def _ask_for_folder(self) -> None:
        """Tables go into a folder of their own in the one that is chosen."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self, self.tr("Where the folder of tables goes"), folder)
        dialog.setObjectName("tablesFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder_chosen(self, chosen: str) -> None:
        self.write(free_folder(Path(chosen), self._savable().name))

    def _on_form_changed(self) -> None:
        """All of a workshop is in all of its languages."""
        has_language = self.forms.chosen() is not WorkshopForm.JSON
        self.language.setEnabled(has_language)
        self._language_label.setEnabled(has_language)

    def _on_started(self) -> None:
        self._open.hide()
        self.export_button.setEnabled(False)
        self._patience.start()

    def _on_ended(self) -> None:
        self._patience.stop()
        self.export_button.setEnabled(True)
        self._show_busy(is_busy=False)

    def _on_cancelled(self) -> None:
        self._saver.cancel()
        self._tell(self.tr("Cancelled: nothing was written."))

    def _show_busy(self, *, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        self._close.setVisible(not is_busy)

    def _on_saved(self, path: Path) -> None:
        self._written = path
        self._open.show()
        saved = self.tr("Saved: %1").replace("%1", str(path))
        self.told.emit(saved)
        self._tell(saved)

    def _tell(self, sentence: str) -> None:
        self._happened.setText(sentence)
        self._happened.show()
        self._grow()

    def _on_open(self) -> None:
        if self._written is not None and not self._open_file(self._written):
            sentence = self.tr("No program here opens it. It is here: %1")
            self._tell(sentence.replace("%1", str(self._written)))


def free_folder(parent: Path, name: str) -> Path:
    """A folder of that name that is not there yet: tables may have been worked on since."""
    number, path = 1, parent / name
    while path.exists():
        number += 1
        path = parent / f"{name}-{number}"
    return path
