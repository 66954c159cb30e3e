"""Choose pages that become slides of the deck that is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.ui.presentations.choice_list import ChoiceList
from suunta.ui.theme.theme import Theme

_SIZE = (480, 520)


class ChoiceDialog(QDialog):
    """Ticks, and a button that takes them."""

    taken = Signal(object)
    """The addresses that were chosen, as a tuple."""

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choiceDialog")
        self.resize(theme.grown(_SIZE[0]), theme.grown(_SIZE[1]))
        self.choices = ChoiceList(theme=theme, knowledge=knowledge, language=language, parent=self)
        self._take = QPushButton(self)
        self._take.setObjectName("takeChoices")
        self._take.setProperty("role", "primary")
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self._on_taken)
        self._leave = QPushButton(self)
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choices, 1)
        layout.addLayout(buttons)
        self.choices.changed.connect(self._count)
        self._retranslate()
        self.choices.filter.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Slides from the knowledge"))
        self._leave.setText(self.tr("Cancel"))
        self._count()

    def _count(self) -> None:
        count = len(self.choices.model.chosen)
        self._take.setEnabled(count > 0)
        self._take.setText(self.tr("Add %Ln slide(s)", "", count) if count else self.tr("Add"))

    def _on_taken(self) -> None:
        self.accept()
        self.taken.emit(self.choices.chosen())
