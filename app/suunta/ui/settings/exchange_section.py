"""Export and import: all that is kept, to one file and from one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from suunta.domain.errors import UnreadableExport
from suunta.services.keeping.importing import Taken
from suunta.ui.jobs import Cancelled
from suunta.ui.keeper import Keeper
from suunta.ui.messages import message_of
from suunta.ui.settings.question import tell
from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.widgets.file_saver import FileSaver, Savable


class ExchangeSection(Section):
    """Says in words what came of it, and leaves that to be read."""

    told = Signal(str)

    def __init__(self, *, keeper: Keeper, pool: QThreadPool, parent: QWidget | None = None) -> None:
        super().__init__(name="exchange", parent=parent)
        self._keeper = keeper
        self._export = QPushButton(self)
        self._export_row = SettingRow(control=self._export, parent=self)
        self._import = QPushButton(self)
        self._import_row = SettingRow(control=self._import, parent=self)
        self._saver = FileSaver(pool=pool, parent=self)
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Export and import"))
        self._export_row.set_words(
            self.tr("Export"),
            self.tr("Writes all you keep, with the settings, to one file that others can read."),
        )
        self._import_row.set_words(
            self.tr("Import"),
            self.tr("Adds what such a file holds. What is newer here stays as it is."),
        )
        for button, name in (
            (self._export, self.tr("Export all…")),
            (self._import, self.tr("Import…")),
        ):
            button.setText(name)
            button.setAccessibleName(name)

    def import_from(self, path: Path) -> None:
        """Take over what a file holds, and tell what that was."""

        def take_over() -> Taken | UnreadableExport:
            try:
                return self._keeper.keeping.import_from(path)
            except UnreadableExport as error:
                return error

        self._keeper.do(take_over, self._on_taken)

    def _build(self) -> None:
        self._export.setObjectName("exportAll")
        self._import.setObjectName("importAll")
        self._export.clicked.connect(self._on_export_clicked)
        self._import.clicked.connect(self._on_import_clicked)
        self._saver.saved.connect(self._on_saved)
        self.add(self._export_row)
        self.add_line()
        self.add(self._import_row)

    def _on_export_clicked(self) -> None:
        def write(path: Path, _cancelled: Cancelled) -> None:
            self._keeper.keeping.export_to(path)

        name = f"suunta-{datetime.now().astimezone():%Y-%m-%d}.json"
        self._saver.save(Savable(name, self.tr("JSON (*.json)"), write))

    def _on_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Exported: %1").replace("%1", str(path)))

    def _on_import_clicked(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        kinds = self.tr("JSON (*.json)")
        dialog = QFileDialog(self.window(), self.tr("Import"), folder, kinds)
        dialog.setObjectName("importDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file_chosen(self, chosen: str) -> None:
        self.import_from(Path(chosen))

    def _on_taken(self, taken: Taken | UnreadableExport) -> None:
        if isinstance(taken, UnreadableExport):
            tell(self, message_of(taken))
            return
        parts = (
            self.tr("%Ln thing(s) added", "", taken.added) if taken.added else "",
            self.tr("%Ln with a newer wording", "", taken.updated) if taken.updated else "",
            self.tr("%Ln here already", "", taken.left) if taken.left else "",
        )
        outcome = ", ".join(filter(None, parts)) or self.tr("nothing but settings")
        self.told.emit(self.tr("Imported: %1.").replace("%1", outcome))
