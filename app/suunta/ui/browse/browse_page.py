"""The list of one collection, with a choice of how it is grouped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.browse.browse_delegate import BrowseDelegate
from suunta.ui.browse.browse_model import BrowseModel, BrowseRole
from suunta.ui.browse.collection import COLLECTIONS, Grouping, collection_of
from suunta.ui.browse.entries import Entries
from suunta.ui.browse.entry import Entry
from suunta.ui.browse.entry_view import EntryView
from suunta.ui.browse.groups import groups_of
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.segmented import Segmented

_MARGINS = (20, 26, 20, 0)


@dataclass(frozen=True, slots=True)
class BrowseState:
    """What the history keeps of a list."""

    grouping: Grouping
    current: DocumentId
    row: int
    """A document may stand in several groups; this is the one that was current."""
    scroll: int


class BrowsePage(QWidget):
    """Shows every document of one type; opens the one that is chosen."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        labels: Labels,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knowledge = knowledge
        self._labels = labels
        self._language = language
        self._collection = COLLECTIONS[0]
        self._grouping = self._collection.groupings[0]
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._group_by = QLabel(self)
        self._choice = Segmented(parent=self)
        self._model = BrowseModel(self)
        self._list = EntryView(language=language, parent=self)
        self._empty = EmptyState(theme=theme, parent=self)
        self._body = QStackedLayout()
        self._build()
        self._retranslate()

    @property
    def kind(self) -> str:
        """The document type that is shown."""
        return self._collection.type.value

    def show_collection(self, kind: str) -> None:
        """Show all documents of a type, grouped in the way that fits it best."""
        self._collection = collection_of(kind)
        self._grouping = self._collection.groupings[0]
        has_choice = len(self._collection.groupings) > 1
        self._choice.setVisible(has_choice)
        self._group_by.setVisible(has_choice)
        self._retranslate()
        self._fill()
        self._list.scrollToTop()

    def group_by(self, grouping: str) -> None:
        """Group in one of the ways the collection offers; any other changes nothing."""
        if grouping in self._collection.groupings:
            self._choice.set_current(grouping)
            self._on_grouping_chosen(grouping)

    def set_language(self, language: Language) -> None:
        self._language = language
        self._list.language = language
        self._fill()

    def state(self) -> BrowseState:
        index = self._list.currentIndex()
        scroll = self._list.verticalScrollBar().value()
        return BrowseState(self._grouping, _id_at(index), index.row(), scroll)

    def restore(self, state: BrowseState) -> None:
        self._grouping = state.grouping
        self._choice.set_current(state.grouping.value)
        self._fill()
        index = self._model.index(state.row)
        is_same = _id_at(index) == state.current
        if state.current:
            self._list.setCurrentIndex(index if is_same else self._model.row_of(state.current))
        self._list.doItemsLayout()
        self._list.verticalScrollBar().setValue(state.scroll)

    def meant(self) -> tuple[Address, ...]:
        """The current document."""
        identifier = _id_at(self._list.currentIndex())
        return (Address(identifier),) if identifier else ()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        return (self._list,)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._group_by.setProperty("role", "faint")
        self._list.setModel(self._model)
        self._list.setItemDelegate(BrowseDelegate(theme=self._theme, parent=self._list))
        self._list.setObjectName("browseList")
        self._list.chosen.connect(self._on_chosen)
        self._list.told.connect(self.told)
        self._choice.chosen.connect(self._on_grouping_chosen)
        self._theme.changed.connect(self._list.viewport().update)

        choice = QHBoxLayout()
        choice.setContentsMargins(12, 14, 12, 0)
        choice.setSpacing(10)
        choice.addWidget(self._group_by)
        choice.addWidget(self._choice)
        choice.addStretch()
        heading = QVBoxLayout()
        heading.setContentsMargins(12, 0, 12, 0)
        heading.setSpacing(4)
        heading.addWidget(self._title)
        heading.addWidget(self._about)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addLayout(choice)
        layout.addSpacing(12)
        layout.addLayout(self._body, 1)

    def _retranslate(self) -> None:
        self._title.setText(self._collection.name)
        self._about.setText(self._collection.description)
        self._group_by.setText(self.tr("Group by"))
        self._choice.setAccessibleName(self.tr("Group by"))
        self._choice.set_options(
            [(grouping.value, grouping.label) for grouping in self._collection.groupings],
            self._grouping.value,
        )
        self._list.setAccessibleName(self._collection.name)
        self._empty.set_texts(
            self.tr("Nothing here yet"),
            self.tr("This edition of the knowledge holds no documents of this type."),
        )

    def _fill(self) -> None:
        entries = Entries(knowledge=self._knowledge, labels=self._labels, language=self._language)
        groups = groups_of(
            self._collection,
            self._grouping,
            knowledge=self._knowledge,
            entries=entries,
            language=self._language,
        )
        self._model.set_groups(groups)
        self._body.setCurrentWidget(self._list if self._model.rowCount() else self._empty)
        self._list.begin()

    def _on_chosen(self, index: QModelIndex) -> None:
        if identifier := _id_at(index):
            self.open_requested.emit(str(Address(identifier)))

    def _on_grouping_chosen(self, grouping: str) -> None:
        self._grouping = Grouping(grouping)
        self._fill()
        self._list.scrollToTop()


def _id_at(index: QModelIndex) -> DocumentId:
    entry = index.data(BrowseRole.ENTRY)
    return entry.id if isinstance(entry, Entry) else ""
