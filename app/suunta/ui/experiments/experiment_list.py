"""The experiments as a list: grouped as one likes, narrowed to what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.services.experiment_overview import NOTHING, ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.browse.browse_delegate import BrowseDelegate
from suunta.ui.browse.browse_model import BrowseModel, BrowseRole
from suunta.ui.browse.collection import Grouping, collection_of
from suunta.ui.browse.entry import Entry
from suunta.ui.browse.entry_view import EntryView
from suunta.ui.experiments.experiment_rows import ExperimentRows
from suunta.ui.experiments.selection import Selection
from suunta.ui.search.removable_chip import RemovableChip
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.segmented import Segmented

_MARGINS = (14, 0, 8, 0)
"""The rows keep 12 pixels clear at each side."""
_GROUPINGS = collection_of(DocumentType.EXPERIMENT).groupings


class ExperimentList(QWidget):
    """Follows the selection: a chosen county or cell narrows the list, moving chooses a row."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        overview: ExperimentOverview,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._overview = overview
        self._selection = selection
        self._rows: ExperimentRows | None = None
        self._words: ExperimentWords | None = None
        self._grouping = _GROUPINGS[0]
        self._shown = NOTHING
        self._is_following = False
        self._group_by = QLabel(self)
        self._choice = Segmented(parent=self)
        self._chip = RemovableChip("", theme=theme, parent=self)
        self._model = BrowseModel(self)
        self._list = EntryView(language=Language.EN, parent=self)
        self._empty = EmptyState(theme=theme, icon="experiment", parent=self)
        self._body = QStackedLayout()
        self._build(theme)
        self._connect(theme)
        self._retranslate()

    @property
    def grouping(self) -> Grouping:
        return self._grouping

    def show_words(self, words: ExperimentWords, rows: ExperimentRows) -> None:
        """Show the rows in the language of the words."""
        self._words, self._rows = words, rows
        self._list.language = words.language
        self._fill()

    def group_by(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._choice.set_current(grouping.value)
        self._fill()

    def place(self) -> tuple[int, int]:
        """The current row and the scrolling."""
        return self._list.currentIndex().row(), self._list.verticalScrollBar().value()

    def go_to(self, place: tuple[int, int]) -> None:
        """A document may stand in several groups: back to the very row it was."""
        row, scroll = place
        index = self._model.index(row)
        if _id_at(index) == self._selection.choice.experiment:
            self._follow(index)
        self._list.doItemsLayout()
        self._list.verticalScrollBar().setValue(scroll)

    def main_pane(self) -> QWidget:
        """The list, or the way out of an empty one."""
        return self._list if self._model.rowCount() else self._empty

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in this order."""
        return (*self._choice.findChildren(QPushButton), self._chip, self._list)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape shows all experiments again."""
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape and self._shown != NOTHING:
                    self._on_cleared()
                    return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    def _build(self, theme: Theme) -> None:
        self._group_by.setProperty("role", "faint")
        self._chip.setObjectName("choiceChip")
        self._list.setObjectName("experimentList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(BrowseDelegate(theme=theme, parent=self._list))
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(10)
        line.addWidget(self._group_by)
        line.addWidget(self._choice)
        line.addStretch(1)
        line.addWidget(self._chip)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(10)
        layout.addLayout(line)
        layout.addLayout(self._body, 1)

    def _connect(self, theme: Theme) -> None:
        self._selection.changed.connect(self._on_choice_changed)
        self._choice.chosen.connect(self._on_grouping_chosen)
        self._chip.clicked.connect(self._on_cleared)
        self._empty.action_requested.connect(self._on_cleared)
        self._list.chosen.connect(self._on_chosen)
        self._list.told.connect(self.told)
        self._list.installEventFilter(self)
        self._list.selectionModel().selectionChanged.connect(self._on_moved)
        theme.changed.connect(self._list.viewport().update)

    def _retranslate(self) -> None:
        self._group_by.setText(self.tr("Group by"))
        self._choice.setAccessibleName(self.tr("Group by"))
        options = [(grouping.value, grouping.label) for grouping in _GROUPINGS]
        self._choice.set_options(options, self._grouping.value)
        self._list.setAccessibleName(self.tr("Experiments"))

    def _fill(self) -> None:
        if self._words is None or self._rows is None:
            return
        choice = self._selection.choice
        self._shown = choice.place
        documents = self._overview.at(choice)
        self._model.set_groups(self._rows.groups(self._grouping, (d.id for d in documents)))
        place = self._words.place(choice)
        self._chip.setText(place)
        self._chip.setToolTip(self.tr("Show all experiments again"))
        self._chip.setAccessibleName(self.tr("Only %1; press to show all").replace("%1", place))
        self._chip.setVisible(bool(place))
        self._chip.updateGeometry()
        self._empty.set_texts(
            f"{place}: {self._words.counted(0)}",
            self.tr("This edition of the knowledge names none."),
            self.tr("Show all experiments"),
        )
        self._body.setCurrentWidget(self.main_pane())
        self._follow(self._model.row_of(choice.experiment))
        self._list.begin()

    def _follow(self, index: QModelIndex) -> None:
        self._is_following = True
        if index.isValid():
            self._list.setCurrentIndex(index)
        self._is_following = False

    def _on_choice_changed(self) -> None:
        choice = self._selection.choice
        if choice.place != self._shown:
            self._fill()
        elif choice.experiment != _id_at(self._list.currentIndex()):
            self._follow(self._model.row_of(choice.experiment))

    def _on_moved(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if not self._is_following and self.isVisible() and (indexes := selected.indexes()):
            self._selection.choose_experiment(_id_at(indexes[0]))

    def _on_chosen(self, index: QModelIndex) -> None:
        if identifier := _id_at(index):
            self._selection.choose_experiment(identifier)
            self.open_requested.emit(str(Address(identifier)))

    def _on_grouping_chosen(self, grouping: str) -> None:
        self._grouping = Grouping(grouping)
        self._fill()
        self._list.scrollToTop()

    def _on_cleared(self) -> None:
        self._selection.clear()
        self._list.setFocus()


def _id_at(index: QModelIndex) -> DocumentId:
    entry = index.data(BrowseRole.ENTRY)
    return entry.id if isinstance(entry, Entry) else ""
