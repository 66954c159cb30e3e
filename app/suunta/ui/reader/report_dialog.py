"""Report a mistake: what the editors need to know, as text for a message; nothing is sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
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

from suunta.ui.reader.cite_mime import text_mime

_SIZE = (640, 480)
_MARGIN = 20


class ReportDialog(QDialog):
    """The text can be changed before it is copied: nothing goes along that one does not see."""

    told = Signal(str)

    def __init__(self, *, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._promise = QLabel(self)
        self._text = QPlainTextEdit(report, self)
        self._happened = QLabel(self)
        self._copy = QPushButton(self)
        self._close = QPushButton(self)
        self._build()
        self._retranslate()

    def text(self) -> str:
        return self._text.toPlainText()

    def copy(self) -> None:
        """Put the report as it stands there on the clipboard."""
        QGuiApplication.clipboard().setMimeData(text_mime(self.text()))
        self._happened.setText(self.tr("Copied. Nothing was sent: paste it into a message."))
        self.told.emit(self._happened.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("reportDialog")
        self.resize(*_SIZE)
        self._heading.setProperty("role", "heading2")
        self._promise.setProperty("role", "muted")
        self._promise.setWordWrap(True)
        self._happened.setProperty("role", "faint")
        self._happened.setWordWrap(True)
        self._text.setObjectName("report")
        self._text.setTabChangesFocus(True)
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        self._copy.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._promise)
        column.addWidget(self._text, 1)
        column.addWidget(self._happened)
        column.addLayout(row)
        self._copy.clicked.connect(self.copy)
        self._close.clicked.connect(self.reject)
        self._text.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Report a mistake"))
        self._heading.setText(self.tr("Report a mistake on this page"))
        self._promise.setText(
            self.tr(
                "Say at the end what is wrong. Suunta sends nothing: copy the text, and send it"
                " to whoever looks after Suunta where you work."
            )
        )
        self._text.setAccessibleName(self.tr("The report"))
        self._copy.setText(self.tr("Copy the report"))
        self._close.setText(self.tr("Close"))
