"""What every dialog for exporting holds: the forms, what can be set, how it goes, the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
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
from suunta.ui.settings.language_names import OWN_NAMES
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable
from suunta.ui.widgets.form_choices import FormChoices

_WIDTH = 460
_MARGIN, _GAP = 20, 14
_PATIENCE = 500
"""Milliseconds of writing before it is shown that something is going on."""


def open_in_program(path: Path) -> bool:
    """Ask the system to open a file or a folder in the program it has for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def language_choice(language: Language, parent: QWidget) -> QComboBox:
    """The languages by their own names, `language` chosen."""
    choice = QComboBox(parent)
    for each, name in OWN_NAMES.items():
        choice.addItem(name, each)
    choice.setCurrentIndex(list(OWN_NAMES).index(language))
    return choice


class ExportBody(QWidget):
    """Stays after writing, so that the same thing can go into another form, too."""

    export_requested = Signal()
    close_requested = Signal()
    told = Signal(str)
    """What was saved, for the window."""
    _progressed = Signal(int, int)

    def __init__(
        self,
        *,
        forms: Sequence[str],
        theme: Theme,
        pool: QThreadPool,
        open_file: Callable[[Path], bool],
        remarks: Callable[[], Sequence[str]] = tuple,
        parent: QWidget,
    ) -> None:
        """`remarks` says, after writing, what the reader of the file will miss."""
        super().__init__(parent)
        self._theme = theme
        self._open_file, self._remarks = open_file, remarks
        self._written: Path | None = None
        self._settings = QWidget(self)
        """What is chosen; it stays as it is while something is being written."""
        self.forms = FormChoices(forms, self)
        self.export_button = QPushButton(self)
        self._rows = QFormLayout()
        self._busy = QProgressBar(self)
        self._happened = QLabel(self)
        self._open = QPushButton(self)
        self._cancel = QPushButton(self)
        self._close = QPushButton(self)
        self._patience = QTimer(self)
        self._saver = FileSaver(pool=pool, parent=self)
        self.setMinimumWidth(theme.grown(_WIDTH))
        self._build()
        self._connect()
        self._retranslate()

    def add_row(self, label: QLabel, field: QWidget) -> None:
        """Something else that can be set."""
        label.setBuddy(field)
        field.setMinimumHeight(self._theme.size("button"))
        self._rows.addRow(label, field)

    def save(self, savable: Savable) -> None:
        """Ask where it goes, and write it."""
        self._saver.save(savable)

    def write(self, savable: Savable, path: Path) -> None:
        """Write it without asking."""
        self._saver.write(savable, path)

    def progress(self, done: int, of: int) -> None:
        """How far the writing is; may be called on the thread that writes."""
        self._progressed.emit(done, of)

    def cancel(self) -> None:
        """Write nothing, if it is not too late."""
        self._saver.cancel()

    def said(self) -> str:
        """What stands here about the last export."""
        return self._happened.text()

    def fit(self) -> None:
        """Make the dialog as high as its words need it in the width it has."""
        dialog = self.window()
        column = dialog.layout()
        if column is None or not self.isVisible():
            return
        column.activate()
        needed = column.totalHeightForWidth(dialog.width())
        if needed > dialog.height():
            dialog.resize(dialog.width(), needed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
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
        self._open.setObjectName("openExported")
        self._open.hide()
        self._cancel.setObjectName("cancelExport")
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
        settings = QVBoxLayout(self._settings)
        settings.setContentsMargins(0, 0, 0, 0)
        settings.setSpacing(_GAP)
        settings.addWidget(self.forms)
        settings.addLayout(self._rows)
        column.addWidget(self._settings)
        column.addWidget(self._happened)
        column.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.export_button.clicked.connect(partial(self.export_requested.emit))
        self._close.clicked.connect(partial(self.close_requested.emit))
        self._cancel.clicked.connect(self._on_cancelled)
        self._open.clicked.connect(self._on_open)
        self._patience.timeout.connect(partial(self._show_busy, is_busy=True))
        self._progressed.connect(self._on_progressed)
        self._saver.started.connect(self._on_started)
        self._saver.ended.connect(self._on_ended)
        self._saver.saved.connect(self._on_saved)

    def _retranslate(self) -> None:
        self.export_button.setText(self.tr("Export…"))
        self._open.setText(self.tr("Open"))
        self._cancel.setText(self.tr("Cancel"))
        self._close.setText(self.tr("Close"))
        self._busy.setAccessibleName(self.tr("Writing the file"))
        self.fit()

    def _show_busy(self, *, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        self._close.setVisible(not is_busy)

    def _on_started(self) -> None:
        self._busy.setRange(0, 0)
        self._open.hide()
        self.export_button.setEnabled(False)
        self._settings.setEnabled(False)
        self._patience.start()

    def _on_progressed(self, done: int, of: int) -> None:
        self._busy.setRange(0, of)
        self._busy.setValue(done)

    def _on_ended(self) -> None:
        self._patience.stop()
        self._settings.setEnabled(True)
        self.export_button.setEnabled(True)
        if self.focusWidget() is None:
            self.export_button.setFocus()
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

    def _on_open(self) -> None:
        if self._written is not None and not self._open_file(self._written):
            sentence = self.tr("No program here opens it. It is here: %1")
            self._tell(sentence.replace("%1", str(self._written)))

    def _tell(self, sentence: str) -> None:
        self._happened.setText(sentence)
        self._happened.show()
        self.fit()
