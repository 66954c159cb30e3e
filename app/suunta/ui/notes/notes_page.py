"""The page of bookmarks and notes: what is kept, found again by words, taken along, deleted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.highlight import Highlight
from suunta.domain.kept import now
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_delegate import KeptDelegate
from suunta.ui.notes.kept_empty import KeptEmpty
from suunta.ui.notes.kept_fates import KeptFates
from suunta.ui.notes.kept_groups import Grouping, groups_of
from suunta.ui.notes.kept_panel import KeptPanel
from suunta.ui.notes.kept_row import KeptRow, RowGroup, RowKind
from suunta.ui.notes.kept_rows import KeptRows
from suunta.ui.notes.kept_steps import KeptSteps
from suunta.ui.notes.kept_taking import KeptTaking
from suunta.ui.notes.kept_tools import ALL, BIN, KeptTools
from suunta.ui.notes.kept_view import KeptView
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows
from suunta.ui.widgets.keyboard_lead import KeyboardLead

_MARGINS = (20, 26, 20, 0)
_BESIDE = 760
"""In less width than this the chosen thing stands under the list."""
_BESIDE_IF_LOW = 440
"""In a low window they stand beside each other even so: one under the other shows neither."""
_PANEL, _PANEL_HEIGHT = 330, 250
_TALL_ENOUGH = 320
"""Below this height, at 100 %, the list needs the room of the sentence above it."""
_LOW = 270
"""Below this one, what the menu and the palette offer too gives it room."""
_ANY = 16_777_215
"""Qt's own word for: as large as it likes."""
_KINDS = {"bookmark", "highlight", "note", "search"}


@dataclass(frozen=True, slots=True)
class NotesState:
    """What the history keeps of the page."""

    shown: str
    grouping: Grouping
    words: str
    current: str
    scroll: int


class NotesPage(QWidget):
    """Everything of one's own; it follows whatever changes it."""

    open_requested = Signal(str)
    saved_search_requested = Signal(object)
    """Carries the `SavedSearch`."""
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        keeper: Keeper,
        knowledge: KnowledgeBase,
        pool: QThreadPool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keeper = keeper
        self._knowledge = knowledge
        self._language = language
        self._groups: tuple[RowGroup, ...] = ()
        self._is_behind = False
        """Something was kept or deleted while nobody looked at the page."""
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._tools = KeptTools(theme=theme, parent=self)
        self._model = HeadedRows(self)
        self.list = KeptView(self)
        self.panel = KeptPanel(keeper=keeper, theme=theme, parent=self)
        self._empty = KeptEmpty(theme=theme, parent=self)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QStackedLayout()
        self._taking = KeptTaking(keeper=keeper, pool=pool, parent=self)
        self._fates = KeptFates(keeper=keeper, knowledge=knowledge, pool=pool, parent=self)
        self._steps = KeptSteps(
            keeper=keeper, knowledge=knowledge, fates=self._fates, pool=pool, parent=self
        )
        self._build()
        self._connect()
        self._retranslate()
        self._fill()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def state(self) -> NotesState:
        row, tools = self._current(), self._tools
        scroll = self.list.verticalScrollBar().value()
        current = row.id if row else ""
        return NotesState(tools.shown, tools.grouping, tools.filter.text(), current, scroll)

    def restore(self, state: object) -> None:
        """Show what was remembered, or everything with anything else."""
        self._fates.look_again()
        if self._is_behind:
            self._fill()
        if not isinstance(state, NotesState):
            return
        self._tools.ask_for(state.shown, state.grouping, state.words)
        self._fill(state.current)
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(state.scroll)

    def go_to(self, argument: str) -> None:
        """Show one kind of things, or the bin, by its name."""
        if argument in (ALL, *RowKind, BIN):
            self._tools.ask_for(argument, self._tools.grouping, self._tools.filter.text())

    def meant(self) -> tuple[Address, ...]:
        """The passage of the current row, where it has one."""
        row = self._current()
        return (row.address,) if row and row.address else ()

    def panes(self) -> tuple[QWidget, ...]:
        is_empty = self._body.currentIndex() == 1
        return (self._tools.filter,) if is_empty else (self.list, self._tools.filter)

    def copy_all(self) -> None:
        """Put what the list shows on the clipboard, as Markdown."""
        self._taking.copy(self.tr("Bookmarks and notes"), self._groups)

    def export_all(self) -> None:
        """Ask for a file, and write everything that is kept into it."""
        self._taking.export()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._tools.filter.text():
            self._tools.filter.clear()
            self.list.setFocus()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width(), event.size().height())

    def _arrange(self, width: int, height: int) -> None:
        """The chosen thing beside the list or under it; what can be spared gives the list room."""
        grown = self._theme.grown
        is_low, has_room = height < grown(_LOW), width >= grown(_BESIDE)
        is_beside = has_room or (is_low and width >= grown(_BESIDE_IF_LOW))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lists.setDirection(across if is_beside else down)
        beside = grown(_PANEL) if has_room else width // 2
        self.panel.setMinimumSize(beside if is_beside else 0, 0)
        low = min(grown(_PANEL_HEIGHT), height * 3 // 10)
        self.panel.setMaximumSize(*((beside, _ANY) if is_beside else (_ANY, low)))
        self._about.setVisible(height >= grown(_TALL_ENOUGH))
        for part in (self._title, self._tools.taking):
            part.setHidden(is_low)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.list.setObjectName("keptList")
        self.list.setModel(self._model)
        self.list.setItemDelegate(KeptDelegate(theme=self._theme, parent=self.list))
        KeyboardLead(self, lambda: self.list)
        heading = QVBoxLayout()
        heading.setContentsMargins(12, 0, 12, 0)
        heading.setSpacing(4)
        heading.addWidget(self._title)
        heading.addWidget(self._about)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(12)
        self._lists.addWidget(self.list, 1)
        self._lists.addWidget(self.panel)
        lists = QWidget(self)
        # Where there is little room, the list gives way: what stands above it cannot be scrolled.
        for part in (lists, self._empty):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        lists.setLayout(self._lists)
        self._body.addWidget(lists)
        self._body.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self._tools)
        layout.addSpacing(10)
        layout.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.edit_requested.connect(self._on_edit)
        self.list.delete_requested.connect(self._on_delete)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._theme.changed.connect(self.list.viewport().update)
        self._tools.changed.connect(self._fill)
        self._tools.copy_requested.connect(self.copy_all)
        self._tools.export_requested.connect(self.export_all)
        self._taking.told.connect(self.told)
        self._fates.changed.connect(self._fill)
        self._keeper.changed.connect(self._on_changed)
        steps, panel = self._steps, self.panel
        steps.open_requested.connect(self.open_requested)
        steps.saved_search_requested.connect(self.saved_search_requested)
        steps.edit_requested.connect(panel.edit)
        steps.told.connect(self.told)
        panel.open_requested.connect(steps.open)
        panel.delete_requested.connect(steps.delete)
        panel.restore_requested.connect(steps.restore)
        panel.destroy_requested.connect(steps.destroy)
        panel.reattach_requested.connect(steps.stand_on_new_words)
        panel.attach_requested.connect(steps.attach)
        panel.keep_requested.connect(steps.keep_as_note)
        panel.renamed.connect(steps.rename)
        panel.leave_requested.connect(self.list.setFocus)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bookmarks and notes"))
        self._about.setText(
            self.tr(
                "Everything you keep, on this computer alone."
                " What you delete stays 30 days in the bin."
            )
        )
        self.list.setAccessibleName(self.tr("Bookmarks and notes"))

    def _rows(self) -> KeptRows:
        return KeptRows(
            keeping=self._keeper.keeping,
            knowledge=self._knowledge,
            language=self._language,
            found=self._fates.found,
        )

    def _fill(self, wanted: str = "") -> None:
        """Show what is kept now; the same thing stays current, or what came into its place."""
        self._is_behind = False
        before, number = self._current(), self.list.currentIndex().row()
        rows, tools = self._rows(), self._tools
        kept = rows.bin() if tools.shown == BIN else rows.all()
        if tools.shown in _KINDS:
            kept = tuple(row for row in kept if row.kind.value == tools.shown)
        found = tuple(row for row in kept if row.has(tools.filter.text()))
        if tools.shown == BIN:
            self._groups = (RowGroup("", found),) if found else ()
        else:
            self._groups = groups_of(found, tools.grouping, title_of=rows.title_of, now=now())
        self._model.set_rows((group, group.rows) for group in self._groups)
        self._empty.explain(tools.shown, is_bare=not kept)
        self._body.setCurrentIndex(0 if found else 1)
        tools.allow_copying(bool(found))
        index = self._model.row_of(wanted or (before.id if before else ""))
        if not index.isValid() and found:
            index = self.list.nearest_row(number)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.panel.show_row(None)

    def _current(self) -> KeptRow | None:
        return _row(self.list.currentIndex())

    def _on_changed(self, names: frozenset[str]) -> None:
        """Follow at once where it is seen; else when it is shown again."""
        if not names & {*_KINDS, "deck"}:
            return
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self._fill()
            if "highlight" in names:
                self._fates.look_again()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = _row(current)
        if row is not None:
            self.panel.show_row(row, self._words_now(row))

    def _words_now(self, row: KeptRow) -> str:
        """What the page says where a moved passage was found."""
        thing = row.thing
        return self._rows().words_now(thing) if isinstance(thing, Highlight) else ""

    def _on_chosen(self, index: QModelIndex) -> None:
        row = _row(index)
        if row is not None:
            self._steps.open(row)

    def _on_edit(self, index: QModelIndex) -> None:
        row = _row(index)
        if row is not None and not self.panel.edit():
            self.told.emit(self.tr("Only notes and the names of searches are written here."))

    def _on_delete(self, index: QModelIndex) -> None:
        row = _row(index)
        if row is not None:
            self._steps.delete(row)


def _row(index: QModelIndex) -> KeptRow | None:
    row = index.data(HeadedRole.ROW)
    return row if isinstance(row, KeptRow) else None
