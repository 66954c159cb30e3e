"""Export a workshop: as what, in which language, with or without owners, and where to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, QThreadPool, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.services.workshop_exporting import WorkshopExporting, WorkshopForm
from suunta.ui.jobs import Cancelled
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.export_body import ExportBody, language_choice, open_in_program
from suunta.ui.widgets.file_saver import Savable
from suunta.ui.workshops.export_forms import ORDER, workshop_forms


class WorkshopExportDialog(QDialog):
    """Asks about owners only where there are some; tables go into a folder of their own."""

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
        self._workshop, self._exporting = workshop, exporting
        self.body = ExportBody(
            forms=ORDER, theme=theme, pool=pool, open_file=open_file, parent=self
        )
        self.language = language_choice(language, self)
        self.owners = QComboBox(self)
        self._language_label, self._owners_label = QLabel(self), QLabel(self)
        self._build()
        self._retranslate()
        self._on_form_changed()
        self.body.forms.set_focus()

    def export(self) -> None:
        """Ask where it goes."""
        if self.body.forms.chosen() == WorkshopForm.CSV:
            self._ask_for_folder()
        else:
            self.body.save(self._savable())

    def write(self, path: Path) -> None:
        """Write it without asking: to a file, or for tables to a folder of their own."""
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
        self.setObjectName("workshopExportDialog")
        for with_owners in (True, False):
            self.owners.addItem("", with_owners)
        self.body.add_row(self._language_label, self.language)
        self.body.add_row(self._owners_label, self.owners)
        has_owners = any(action.owner.strip() for action in self._workshop.actions)
        self.owners.setVisible(has_owners)
        self._owners_label.setVisible(has_owners)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.body.forms.changed.connect(self._on_form_changed)
        self.body.export_requested.connect(self.export)
        self.body.close_requested.connect(self.reject)
        self.body.told.connect(self.told)

    def _retranslate(self) -> None:
        title = self._workshop.title.strip() or self.tr("Workshop without a name")
        self.setWindowTitle(self.tr("Export: %1").replace("%1", title))
        self._language_label.setText(self.tr("Language of the report"))
        self._owners_label.setText(self.tr("Owners of the actions"))
        self.owners.setItemText(0, self.tr("Included"))
        self.owners.setItemText(1, self.tr("Left out"))
        self.body.forms.set_words(workshop_forms())
        self.body.fit()

    def _savable(self) -> Savable:
        form, language = (
            WorkshopForm(self.body.forms.chosen()),
            Language(self.language.currentData()),
        )
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
        has_language = self.body.forms.chosen() != WorkshopForm.JSON
        self.language.setEnabled(has_language)
        self._language_label.setEnabled(has_language)


def free_folder(parent: Path, name: str) -> Path:
    """A folder of that name that is not there yet: tables may have been worked on since."""
    number, path = 1, parent / name
    while path.exists():
        number += 1
        path = parent / f"{name}-{number}"
    return path
