"""About: which program and content this is, whose work it is, and what support will ask."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.crediting import Credit, credits_due
from suunta.services.diagnosing import diagnose, told
from suunta.ui.help.about_facts import about_facts
from suunta.ui.help.help_list import HelpList
from suunta.ui.help.licence_rows import licence_row
from suunta.ui.help.licence_text import flowing
from suunta.ui.jobs import LatestJob
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grown_width import keep_grown

_LIST_WIDTH = 300
_LEAST_HEIGHT = 180


@dataclass(frozen=True, slots=True)
class _Known:
    """What takes a moment to find out."""

    findings: dict[str, object]
    credits: tuple[Credit, ...]


class AboutPart(QWidget):
    """Shows at once what is in memory; the state of files and the licences follow."""

    copied = Signal(str)
    """Carries a sentence for the status line."""
    found_out = Signal()
    """All that takes a moment is shown now."""

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knowledge = knowledge
        self._known: _Known | None = None
        self._is_copy_due = False
        self._scrolled = QScrollArea(self)
        self._unofficial = QLabel(self)
        self._facts = QGridLayout()
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._copy = QPushButton(self)
        self._licences_title = QLabel(self)
        self.licences = HelpList(theme=theme, parent=self)
        self._text = QPlainTextEdit(self)
        self._finding = LatestJob(pool=pool, parent=self)
        self._build()
        self._retranslate()
        self._set_font()
        theme.changed.connect(self._set_font)
        self._finding.start(lambda _cancelled: _Known(diagnose(), credits_due()))

    def copy_facts(self) -> None:
        """Put what support will ask on the clipboard, as soon as it is known."""
        self._is_copy_due = self._known is None
        if self._known is not None:
            QGuiApplication.clipboard().setText(told(self._known.findings))
            self.copied.emit(self.tr("Copied: what support will ask. Nothing was sent."))

    def facts(self) -> list[str]:
        """The values that are shown."""
        return [value.text() for value in self._values]

    def licence_text(self) -> str:
        return self._text.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._unofficial.setWordWrap(True)
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._copy.setObjectName("copyFacts")
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self.copy_facts)
        self._licences_title.setProperty("role", "heading3")
        self.licences.setObjectName("licenceList")
        keep_grown(self.licences, _LIST_WIDTH, self._theme)
        self.licences.selectionModel().currentChanged.connect(self._on_current_changed)
        self._text.setObjectName("licenceText")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._finding.finished.connect(self._on_known)
        button = QHBoxLayout()
        button.addWidget(self._copy)
        button.addStretch()
        licences = QHBoxLayout()
        licences.setSpacing(12)
        licences.addWidget(self.licences, 2)
        licences.addWidget(self._text, 3)
        head = QVBoxLayout()
        head.setContentsMargins(12, 6, 12, 0)
        head.setSpacing(12)
        head.addWidget(self._unofficial)
        head.addLayout(self._facts)
        head.addLayout(button)
        head.addWidget(self._licences_title)
        for each in (self.licences, self._text):
            each.setMinimumHeight(_LEAST_HEIGHT)
        content = QWidget(self)
        content.setObjectName("aboutContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(licences, 1)
        self._scrolled.setWidget(content)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scrolled)

    def _retranslate(self) -> None:
        self._unofficial.setText(
            self.tr(
                "Suunta is an unofficial digest. It is no publication of the Ministry of Social "
                "Affairs and Health, THL or DigiFinland. It works without a network, and nothing "
                "leaves this computer."
            )
        )
        self._copy.setText(self.tr("Copy what support will ask"))
        self._licences_title.setText(self.tr("Licences"))
        self.licences.setAccessibleName(self.tr("Licences"))
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._show()

    def _show(self) -> None:
        findings = self._known.findings if self._known else None
        facts = about_facts(self._knowledge, findings)
        while len(self._names) < len(facts):
            self._names.append(self._label("muted"))
            self._values.append(self._label(""))
            line = self._facts.rowCount()
            self._facts.addWidget(self._names[-1], line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(self._values[-1], line, 1)
        for row, (name, value) in enumerate(facts):
            self._names[row].setText(name)
            self._values[row].setText(value)
            self._values[row].setAccessibleName(f"{name}: {value}")
        if self._known is not None:
            current = max(0, self.licences.currentIndex().row())
            self.licences.set_rows([licence_row(credit) for credit in self._known.credits])
            self.licences.setCurrentIndex(self.licences.model().index(current, 0))

    def _set_font(self) -> None:
        self._text.setFont(self._theme.font("small"))

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(role == "")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _on_known(self, known: _Known) -> None:
        self._known = known
        self._copy.setEnabled(True)
        self._show()
        if self._is_copy_due:
            self.copy_facts()
        self.found_out.emit()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if self._known is None or not current.isValid():
            return
        text = self._known.credits[current.row()].text
        nothing = self.tr("The text of this licence does not travel with the library.")
        self._text.setPlainText(flowing(text) or nothing)
