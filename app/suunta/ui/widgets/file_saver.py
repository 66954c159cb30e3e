"""Save a file: ask where, write it off the interface thread, and tell how it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.messages import message_of


@dataclass(frozen=True, slots=True)
class Savable:
    """Something that can be written."""

    name: str
    """Of the file, with its suffix; a proposal."""
    kind: str
    """What such files are called, with their pattern: `PDF (*.pdf)`; several parted by `;;`."""
    write: Callable[[Path, Cancelled], object]
    """Writes the file whole or not at all; runs in another thread."""


class FileSaver(QObject):
    """One for a window; remembers the folder as long as that lives."""

    started = Signal()
    saved = Signal(object)
    """Carries the `Path` of what was written."""
    ended = Signal()
    """It was saved, or could not be, or was cancelled."""

    def __init__(self, *, pool: QThreadPool, parent: QWidget, folder: Path | None = None) -> None:
        """`folder` is proposed first; without one it is that of documents."""
        super().__init__(parent)
        self._window = parent
        self._folder = folder or _documents_folder()
        self._job = LatestJob(pool=pool, parent=self)
        self._job.finished.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        self._last: Savable | None = None

    def save(self, savable: Savable) -> None:
        """Ask where the file goes; nothing is written when that is left."""
        self._last = savable
        dialog = QFileDialog(self._window, self.tr("Save"), str(self._folder), savable.kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(savable.name).suffix.removeprefix("."))
        dialog.selectFile(savable.name)
        dialog.filterSelected.connect(partial(_take_suffix, dialog))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, savable: Savable, path: Path) -> None:
        """Write the file without asking."""
        self._last = savable
        self.started.emit()
        self._job.start(partial(_written, savable, path))

    def cancel(self) -> None:
        """Write nothing, if it is not too late; nothing is told of it any more."""
        self._job.cancel()
        self.ended.emit()

    def _on_chosen(self, chosen: str) -> None:
        assert self._last is not None
        path = Path(chosen)
        self._folder = path.parent
        self.write(self._last, path)

    def _on_written(self, path: Path) -> None:
        self.ended.emit()
        self.saved.emit(path)

    def _on_failed(self, error: Exception) -> None:
        self.ended.emit()
        message = message_of(error)
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            message.title,
            message.title,
            QMessageBox.StandardButton.Close,
            self._window,
        )
        # The name of a file may look like HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(message.text)
        again = box.addButton(self.tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        again.clicked.connect(self._on_elsewhere)
        box.finished.connect(box.deleteLater)
        box.open()

    def _on_elsewhere(self) -> None:
        if self._last is not None:
            self.save(self._last)


def _written(savable: Savable, path: Path, cancelled: Cancelled) -> Path:
    savable.write(path, cancelled)
    return path


def _take_suffix(dialog: QFileDialog, kind: str) -> None:
    """A name without an end gets that of the kind which was chosen last."""
    dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))


def _documents_folder() -> Path:
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location))
