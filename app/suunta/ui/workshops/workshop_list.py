"""The list of all workshops: begin one, open, copy or delete one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.row_view import RowView
from suunta.ui.workshops.workshop_delegate import WorkshopDelegate
from suunta.ui.workshops.workshop_desk import WorkshopDesk
from suunta.ui.workshops.workshop_row import WorkshopRow, WorkshopRows

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

_MARGINS = (20, 26, 20, 0)
_TALL_ENOUGH = 320

Decks = Callable[[], tuple[Deck, ...]]
"""The decks a workshop can be started from."""


class WorkshopList(QWidget):
    """Shows what there is; the page does what is asked for."""

    opened = Signal(str)
    """Carries the identifier of the workshop."""
    new_requested = Signal()
    import_requested = Signal()
    deck_chosen = Signal(object)
    """A workshop is to be started from this `Deck`."""
    rename_requested = Signal(str)
    duplicate_requested = Signal(object)
    delete_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(
        self,
        *,
        desk: WorkshopDesk,
        keeper: Keeper,
        theme: Theme,
        decks: Decks,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._theme = desk, keeper, theme
        self._decks, self._language = decks, language
        self._rows = WorkshopRows(self)
        self._title, self._about = QLabel(self), QLabel(self)
        self._new = QPushButton(self)
        self._from_deck = QPushButton(self)
        self._import = QPushButton(self)
        self._duplicate = QPushButton(self)
        self._delete = QPushButton(self)
        self._menu = QMenu(self)
        self._model = HeadedRows(self)
        self.list = _WorkshopView(self)
        self._empty = EmptyState(theme=theme, icon="workshop", parent=self)
        self._body = QStackedLayout()
        self._build()
        self._connect()
        self._retranslate()
        self.fill()

    def set_language(self, language: Language) -> None:
        self._language = language
        self.fill()

    def fill(self, wanted: str = "") -> None:
        """Show what there is now; the same workshop stays current."""
        before = self._current()
        groups = self._rows.rows(self._desk.all(), self._keeper.keeping, self._language)
        self._model.set_rows(groups)
        has_rows = any(rows for _, rows in groups)
        self._body.setCurrentIndex(0 if has_rows else 1)
        index = self._model.row_of(wanted or (before.id if before else ""))
        self.list.setCurrentIndex(index if index.isValid() else self.list.first_row())
        self._allow()

    def main_pane(self) -> QWidget:
        return self.list if self._body.currentIndex() == 0 else self._empty

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, the list needs that of the sentence above it.
        self._about.setVisible(self.height() >= self._theme.grown(_TALL_ENOUGH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.fill()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._new.setProperty("role", "primary")
        self._new.setObjectName("newWorkshop")
        self._from_deck.setObjectName("workshopFromDeck")
        self._from_deck.setMenu(self._menu)
        self._import.setObjectName("importWorkshop")
        self._duplicate.setObjectName("duplicateWorkshop")
        self._delete.setObjectName("deleteWorkshop")
        self.list.setObjectName("workshopList")
        self.list.setModel(self._model)
        self.list.setItemDelegate(WorkshopDelegate(theme=self._theme, parent=self.list))
        KeyboardLead(self, self.main_pane)
        heading = QVBoxLayout()
        heading.setContentsMargins(12, 0, 12, 10)
        heading.setSpacing(6)
        heading.addWidget(self._title)
        heading.addWidget(self._about)
        buttons = FlowLayout(spacing=8)
        for button in (self._new, self._from_deck, self._import, self._duplicate, self._delete):
            buttons.addWidget(button)
        heading.addSpacing(4)
        heading.addLayout(buttons)
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.rename_requested.connect(self._on_renamed)
        self.list.delete_requested.connect(self._on_deleted)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self._new.clicked.connect(partial(self.new_requested.emit))
        self._import.clicked.connect(partial(self.import_requested.emit))
        self._empty.action_requested.connect(self.new_requested)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._duplicate.clicked.connect(self._on_duplicated)
        self._delete.clicked.connect(self._on_deleted)
        self._theme.changed.connect(self.list.viewport().update)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Workshops"))
        self._about.setText(
            self.tr(
                "Votes, dots, notes and actions of a room, on this computer alone."
                " Nobody’s name is asked for."
            )
        )
        self._new.setText(self.tr("New workshop"))
        self._from_deck.setText(self.tr("From a presentation"))
        self._import.setText(self.tr("Import…"))
        self._import.setToolTip(self.tr("A workshop that Suunta on another computer exported"))
        self._duplicate.setText(self.tr("Duplicate without results"))
        self._delete.setText(self.tr("Delete"))
        self.list.setAccessibleName(self.tr("Workshops"))
        self._empty.set_texts(
            self.tr("No workshop yet"),
            self.tr(
                "Start one from a presentation to take its votes and questions along,"
                " or begin with an empty one and type what the room says."
            ),
            self.tr("New workshop"),
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        for deck in self._decks():
            title = in_language(deck.title, self._language) if deck.title else deck.id
            self._menu.addAction(title.replace("&", "&&"), partial(self.deck_chosen.emit, deck))

    def _current(self) -> WorkshopRow | None:
        return _row(self.list.currentIndex())

    def _allow(self) -> None:
        row = self._current()
        can = row is not None and not row.is_binned
        self._duplicate.setEnabled(can)
        self._delete.setEnabled(can)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = _row(index)
        if row is None:
            return
        if row.is_binned:
            self.restore_requested.emit(row.workshop)
        else:
            self.opened.emit(row.id)

    def _on_renamed(self) -> None:
        row = self._current()
        if row is not None and not row.is_binned:
            self.rename_requested.emit(row.id)

    def _on_duplicated(self) -> None:
        row = self._current()
        if row is not None and not row.is_binned:
            self.duplicate_requested.emit(row.workshop)

    def _on_deleted(self) -> None:
        row = self._current()
        if row is not None and not row.is_binned:
            self.delete_requested.emit(row.workshop)


class _WorkshopView(RowView):
    """F2 renames, Delete deletes."""

    rename_requested = Signal()
    delete_requested = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit()
        else:
            super().keyPressEvent(event)


def _row(index: QModelIndex) -> WorkshopRow | None:
    row = index.data(HeadedRole.ROW)
    return row if isinstance(row, WorkshopRow) else None
