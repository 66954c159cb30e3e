"""Look at a page as it will be on paper, save it as PDF, or hand it to be printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.messages import message_of
from suunta.ui.reader.print_folder import place_to_print, write_to_print
from suunta.ui.reader.print_sheet_view import SheetView
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable

if TYPE_CHECKING:
    from suunta.ui.reader.print_job import PrintJob

_KIND = "PDF (*.pdf)"
_SIZE = (900, 760)
_MOST = 0.94
"""Share of the screen that the dialog may take."""
_SHARPNESS = 1.5
_PATIENCE = 500
"""Milliseconds of writing before it is shown that something is going on."""


def open_in_viewer(path: Path) -> bool:
    """Ask the system to open a PDF in the program it has for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PrintDialog(QDialog):
    """Printing goes through the system's own PDF viewer: it knows the printers, Suunta none.

    Qt's printing module would ask for printers over the network, which Suunta never does.
    """

    told = Signal(str)

    def __init__(
        self,
        *,
        job: PrintJob,
        theme: Theme,
        pool: QThreadPool,
        open_file: Callable[[Path], bool] = open_in_viewer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._open_file = open_file
        self._sheets = 0
        self._is_to_print = False
        self._place = QLabel(self)
        self._view = SheetView(theme=theme, parent=self)
        self._scroll = QScrollArea(self)
        self._busy = QProgressBar(self)
        self._cancel = QPushButton(self)
        self._happened = QLabel(self)
        self._save = QPushButton(self)
        self._print = QPushButton(self)
        self._close = QPushButton(self)
        self._patience = QTimer(self)
        self._laying_out = LatestJob(pool=pool, parent=self)
        self._saver = FileSaver(pool=pool, parent=self)
        self._build()
        self._connect()
        self._retranslate()
        self._laying_out.start(partial(_laid_out, job))

    def save(self) -> None:
        """Ask where the PDF goes."""
        self._is_to_print = False
        self._saver.save(self._savable())

    def write(self, path: Path) -> None:
        """Write the PDF without asking."""
        self._is_to_print = False
        self._saver.write(self._savable(), path)

    def print_it(self) -> None:
        """Write the PDF among the temporary files, and open it where it can be printed."""
        self._is_to_print = True
        written = Savable(self._job.name, _KIND, partial(_write_to_print, self._job))
        self._saver.write(written, place_to_print(self._job.name))

    def name(self) -> str:
        """What the file is called that is proposed."""
        return self._job.name

    def sheets(self) -> int:
        """How many sheets there are; 0 as long as they are being laid out."""
        return self._sheets

    @override
    def done(self, result: int) -> None:
        """Leave; what is being written is not written, then."""
        self._laying_out.cancel()
        self._saver.cancel()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("printDialog")
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() * _MOST))
        self._scroll.setWidget(self._view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setObjectName("printSheets")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label in (self._place, self._happened):
            label.setProperty("role", "faint")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._happened.setWordWrap(True)
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._busy.setTextVisible(False)
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(6)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._show_busy(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._save)
        row.addWidget(self._print)
        row.addWidget(self._busy, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._happened, 1)
        row.addWidget(self._place)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 12, 18, 14)
        foot.addLayout(row)
        column.addLayout(foot)
        self._set_ready(False)

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_it)
        self._close.clicked.connect(self.reject)
        self._cancel.clicked.connect(self._on_cancelled)
        self._patience.timeout.connect(partial(self._show_busy, True))
        self._laying_out.finished.connect(self._on_laid_out)
        self._laying_out.failed.connect(self._on_failed)
        self._saver.started.connect(self._patience.start)
        self._saver.ended.connect(self._on_ended)
        self._saver.saved.connect(self._on_saved)
        self._scroll.verticalScrollBar().valueChanged.connect(self._show_place)
        for keys, do in (
            (QKeySequence.StandardKey.Save, self._save.click),
            (QKeySequence.StandardKey.Print, self._print.click),
        ):
            QShortcut(QKeySequence(keys), self, do)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print: %1").replace("%1", self._job.page.title))
        self._save.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))
        self._print.setToolTip(self.tr("Opens the page in your PDF viewer, which prints it"))
        self._cancel.setText(self.tr("Cancel"))
        self._close.setText(self.tr("Close"))
        self._busy.setAccessibleName(self.tr("Writing the PDF"))
        self._show_place()

    def _set_ready(self, is_ready: bool) -> None:
        for button in (self._save, self._print):
            button.setEnabled(is_ready)

    def _show_busy(self, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        self._happened.setVisible(not is_busy)

    def _show_place(self) -> None:
        if not self._sheets:
            self._place.setText(self.tr("Laying out…"))
            self._scroll.setAccessibleName(self._place.text())
            return
        bar = self._scroll.verticalScrollBar()
        here = self._view.sheet_at(bar.value() + self._scroll.viewport().height() // 2)
        told = self.tr("Sheet %1 of %2").replace("%1", str(here + 1))
        self._place.setText(told.replace("%2", str(self._sheets)))
        self._scroll.setAccessibleName(self._place.text())

    def _savable(self) -> Savable:
        return Savable(self._job.name, _KIND, partial(_write, self._job))

    def _tell(self, sentence: str) -> None:
        self._happened.setText(sentence)
        self.told.emit(sentence)

    def _on_laid_out(self, images: tuple[QImage, ...]) -> None:
        self._sheets = len(images)
        self._view.show_sheets(images)
        self._set_ready(True)
        self._save.setFocus()
        self._show_place()

    def _on_failed(self, error: Exception) -> None:
        message = message_of(error)
        self._place.setText("")
        self._tell(message.title)

    def _on_cancelled(self) -> None:
        self._saver.cancel()
        self._tell(self.tr("Cancelled: nothing was written."))

    def _on_ended(self) -> None:
        self._patience.stop()
        self._show_busy(False)

    def _on_saved(self, path: Path) -> None:
        if not self._is_to_print:
            self._tell(self.tr("Saved: %1").replace("%1", str(path)))
            return
        if self._open_file(path):
            self._tell(self.tr("Opened in your PDF viewer. Print it from there."))
            return
        told = self.tr("No program here opens PDF files. The page is in %1")
        self._tell(told.replace("%1", str(path)))


def _laid_out(job: PrintJob, cancelled: Cancelled) -> tuple[QImage, ...]:
    from suunta.export.sheet_images import sheet_images

    return sheet_images(job.page, job.style, _SHARPNESS, cancelled)


def _write(job: PrintJob, path: Path, cancelled: Cancelled) -> bool:
    from suunta.export.page_pdf import save_pdf

    return save_pdf(path, job.page, job.style, cancelled)


def _write_to_print(job: PrintJob, path: Path, cancelled: Cancelled) -> None:
    write_to_print(path, lambda place: _write(job, place, cancelled))
