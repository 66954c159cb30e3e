"""Take what is kept along: as text to the clipboard, or all of it into a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from suunta.domain.kept import now
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_markdown import as_markdown
from suunta.ui.notes.kept_row import RowGroup
from suunta.ui.widgets.file_saver import FileSaver, Savable


class KeptTaking(QObject):
    """Serves one page, over which it asks for the file."""

    told = Signal(str)

    def __init__(self, *, keeper: Keeper, pool: QThreadPool, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._saver = FileSaver(pool=pool, parent=parent)
        self._saver.saved.connect(self._on_exported)

    def copy(self, title: str, groups: Sequence[RowGroup]) -> None:
        """Put rows on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(as_markdown(title, groups))
        count = str(sum(len(group.rows) for group in groups))
        self.told.emit(self.tr("Copied as Markdown: %1").replace("%1", count))

    def export(self) -> None:
        """Ask for a file, and write everything that is kept into it."""
        self._keeper.typed.save()
        kind = self.tr("Suunta data (*.json)")
        keeping = self._keeper.keeping
        name = f"suunta-{now().astimezone():%Y-%m-%d}.json"
        self._saver.save(Savable(name, kind, lambda path, _cancelled: keeping.export_to(path)))

    def _on_exported(self, path: object) -> None:
        self.told.emit(self.tr("Exported to %1").replace("%1", str(path)))
