"""Cite a page: its entry for a list of references in one of five forms, to copy or to save."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.labels import Labels
from suunta.export.whole_file import write_whole
from suunta.services.citation import Citation
from suunta.services.citation_forms import CitationForm, as_html, cite, file_bytes, file_name
from suunta.services.pasted_html import pasted_page
from suunta.ui.jobs import Cancelled
from suunta.ui.reader.cite_mime import text_mime
from suunta.ui.widgets.file_saver import FileSaver, Savable
from suunta.ui.widgets.segmented import Segmented

_SIZE = (640, 400)
_MARGIN = 20


class CiteDialog(QDialog):
    """Shows the entry as it will be pasted; Enter copies it."""

    told = Signal(str)
    form_chosen = Signal(str)

    def __init__(
        self,
        *,
        citation: Citation,
        labels: Labels,
        pool: QThreadPool,
        form: CitationForm = CitationForm.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._citation = citation
        self._labels = labels
        self._heading = QLabel(self)
        self._title = QLabel(citation.title, self)
        self._forms = Segmented(parent=self)
        self._text = QPlainTextEdit(self)
        self._happened = QLabel(self)
        self._copy = QPushButton(self)
        self._save = QPushButton(self)
        self._close = QPushButton(self)
        self._saver = FileSaver(pool=pool, parent=self)
        self._form = form
        self._build()
        self._retranslate()
        self._show()
        # Larger words take more lines than the usual height holds.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def form(self) -> CitationForm:
        return self._form

    def text(self) -> str:
        """The entry in the form that is shown."""
        return cite(self._citation, self._form, self._labels)

    def show_form(self, form: CitationForm) -> None:
        """Show the entry in another form."""
        self._form = form
        self._forms.set_current(form.value)
        self._show()
        self.form_chosen.emit(form.value)

    def copy(self) -> None:
        """Put the entry on the clipboard; in a sentence, with its look."""
        QGuiApplication.clipboard().setMimeData(self._mime())
        self._tell(self.tr("Copied: %1").replace("%1", self._name_of(self._form)))

    def save(self) -> None:
        """Ask where a file with the entry goes."""
        self._saver.save(self._savable())

    def write(self, path: Path) -> None:
        """Write the entry to a file without asking."""
        self._saver.write(self._savable(), path)

    @override
    def done(self, result: int) -> None:
        """Leave; what is being written is not written, then."""
        self._saver.cancel()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("citeDialog")
        self.resize(*_SIZE)
        self._heading.setProperty("role", "heading2")
        for label in (self._title, self._happened):
            label.setProperty("role", "faint")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setReadOnly(True)
        self._text.setObjectName("citation")
        self._text.setTabChangesFocus(True)
        self._copy.setProperty("role", "primary")
        self._copy.setDefault(True)
        self._copy.setFocus()
        row = QHBoxLayout()
        for button in (self._copy, self._save):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._title)
        column.addWidget(self._forms, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._text, 1)
        column.addWidget(self._happened)
        column.addLayout(row)
        self._forms.chosen.connect(self._on_form_chosen)
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.reject)
        self._saver.saved.connect(self._on_saved)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        for number, form in enumerate(CitationForm, 1):
            keys = QKeySequence(f"Ctrl+{number}")
            QShortcut(keys, self, partial(self.show_form, form))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Cite this page"))
        self._heading.setText(self.tr("Cite this page"))
        self._forms.set_options(
            [(form.value, self._name_of(form)) for form in CitationForm], self._form.value
        )
        self._forms.setAccessibleName(self.tr("Form"))
        self._text.setAccessibleName(self.tr("The entry"))
        self._copy.setText(self.tr("Copy"))
        self._save.setText(self.tr("Save…"))
        self._close.setText(self.tr("Close"))
        self._happened.setText(self._hint())

    def _name_of(self, form: CitationForm) -> str:
        names = {
            CitationForm.PLAIN: self.tr("Text"),
            CitationForm.MARKDOWN: "Markdown",
            CitationForm.HTML: "HTML",
            CitationForm.RIS: "RIS",
            CitationForm.BIBTEX: "BibTeX",
        }
        return names[form]

    def _show(self) -> None:
        self._text.setPlainText(self.text().replace("\r\n", "\n"))
        self._happened.setText(self._hint())

    def _hint(self) -> str:
        hints = {
            CitationForm.PLAIN: self.tr("For a document or a message; the title is set in italics"),
            CitationForm.MARKDOWN: self.tr("For Obsidian, GitHub and wikis"),
            CitationForm.HTML: self.tr("For a web page"),
            CitationForm.RIS: self.tr("For Zotero, EndNote, Mendeley and RefWorks"),
            CitationForm.BIBTEX: self.tr("For LaTeX and JabRef"),
        }
        return hints[self._form]

    def _mime(self) -> QMimeData:
        if self._form is not CitationForm.PLAIN:
            return text_mime(self.text())
        html = as_html(self._citation, self._labels)
        return text_mime(self.text(), pasted_page(html, self._citation.language))

    def _savable(self) -> Savable:
        name = file_name(self._citation, self._form)
        kind = f"{self._name_of(self._form)} (*.{self._form})"
        content = file_bytes(self.text(), self._form)

        def write(path: Path, cancelled: Cancelled) -> None:
            if not cancelled():
                write_whole(path, content)

        return Savable(name, kind, write)

    def _tell(self, sentence: str) -> None:
        self._happened.setText(sentence)
        self.told.emit(sentence)

    def _on_form_chosen(self, form: str) -> None:
        self.show_form(CitationForm(form))

    def _on_saved(self, path: Path) -> None:
        self._tell(self.tr("Saved: %1").replace("%1", str(path)))
