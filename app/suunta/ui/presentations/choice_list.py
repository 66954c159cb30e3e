"""Choose pages of the knowledge: a field that finds them, and a list with ticks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.ui.presentations.choice_delegate import ChoiceDelegate
from suunta.ui.presentations.choice_model import ChoiceModel
from suunta.ui.presentations.choice_row import ChoiceRow, choices
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.row_view import RowView


class ChoiceList(QWidget):
    """Space, Enter or a click ticks a page; Down leads from the field to the list."""

    changed = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._knowledge, self._language = knowledge, language
        self.model = ChoiceModel(self)
        self.filter = QLineEdit(self)
        self.list = RowView(self)
        self._said = QLabel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(theme=theme, parent=self.list))
        self.list.setObjectName("choiceList")
        self.filter.setObjectName("choiceFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumHeight(round(theme.size("button")))
        self.filter.textChanged.connect(self._fill)
        self.filter.installEventFilter(self)
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._said.setObjectName("choiceSaid")
        self._announcer = Announcer(self._said)
        self.list.chosen.connect(self._on_chosen)
        self.model.chosen_changed.connect(self._tell)
        self.model.chosen_changed.connect(self.changed)
        theme.changed.connect(self.list.viewport().update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        layout.addWidget(self._said)
        layout.addWidget(self.list, 1)
        KeyboardLead(self, lambda: self.list)
        self._retranslate()
        self._fill()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def chosen(self) -> tuple[Address, ...]:
        """The pages that are ticked, in the order in which they stand in the list."""
        ticked = set(self.model.chosen)
        groups = choices(self._knowledge, self._language)
        return tuple(Address(row.id) for group in groups for row in group.rows if row.id in ticked)

    def forget(self) -> None:
        """Let nothing be chosen."""
        self.model.choose(())
        self.filter.clear()

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    def _retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a page"))
        self.filter.setAccessibleName(self.tr("Find a page"))
        self.list.setAccessibleName(self.tr("Pages to choose"))

    def _fill(self) -> None:
        groups = choices(self._knowledge, self._language, self.filter.text())
        self.model.set_rows((group, group.rows) for group in groups)
        self.list.setCurrentIndex(self.list.first_row())
        self._tell()

    def _tell(self) -> None:
        """That nothing is found, or how many pages are chosen; a filter hides some of them."""
        count = len(self.model.chosen)
        told = self.tr("%Ln page(s) chosen", "", count) if count else ""
        if not self.model.rowCount():
            nothing = self.tr("Nothing is called so. Titles, counties and classes are looked at.")
            told = f"{nothing} {told}".rstrip()
            self._announcer.say_soon(told)
        self._said.setText(told)
        self._said.setVisible(bool(told))

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(HeadedRole.ROW)
        if isinstance(row, ChoiceRow):
            self.model.toggle(row.id)
