"""Take a file of a colleague over: ask which one, keep what it holds, or say why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from suunta.domain.errors import UnreadableExport
from suunta.ui.messages import message_of
from suunta.ui.settings.question import tell

if TYPE_CHECKING:
    from suunta.services.exchange_file import Imported
    from suunta.services.keeping import Keeping
    from suunta.ui.keeper import Keeper

Import = Callable[[Path, "Keeping"], "Imported[Any]"]
"""Keeps what a file holds; raises `UnreadableExport`. Called where everything is written."""


class KeptImport(QObject):
    """For things of one kind; what they are called is its caller's business."""

    imported = Signal(object)
    """Carries the `Imported`."""

    def __init__(self, *, window: QWidget, keeper: Keeper, take: Import, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._keeper, self._take = window, keeper, take

    def ask(self, title: str) -> None:
        """Ask for the file; nothing happens where that is left."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, title, folder, "JSON (*.json)")
        dialog.setObjectName("keptImportDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """Keep what a file holds, or say why it cannot be."""
        keeping = self._keeper.keeping

        def taken() -> Imported[Any] | UnreadableExport:
            try:
                return self._take(path, keeping)
            except UnreadableExport as error:
                return error

        self._keeper.do(taken, self._on_taken)

    def _on_taken(self, taken: Imported[Any] | UnreadableExport) -> None:
        if isinstance(taken, UnreadableExport):
            tell(self._window, message_of(taken))
        else:
            self.imported.emit(taken)
