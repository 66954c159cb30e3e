"""The page of bookmarks and notes: what is kept, found again by words, taken along, deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.highlight import Highlight
from suunta.domain.kept import now
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_delegate import KeptDelegate
from suunta.ui.notes.kept_groups import Grouping, groups_of
from suunta.ui.notes.kept_markdown import as_markdown
from suunta.ui.notes.kept_model import KeptModel, KeptRole
from suunta.ui.notes.kept_panel import KeptPanel
from suunta.ui.notes.kept_row import KeptRow, RowGroup, RowKind, RowState
from suunta.ui.notes.kept_rows import KeptRows
from suunta.ui.notes.kept_view import KeptView
from suunta.ui.search.flow_layout import FlowLayout
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.file_saver import FileSaver, Savable
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Mapping

    from suunta.services.keeping.finding_again import FoundAgain
    from suunta.services.keeping.new_edition import Fate

_MARGINS = (20, 26, 20, 0)
_BESIDE = 760
"""In less width than this the chosen thing stands under the list."""
_PANEL, _PANEL_HEIGHT, _FILTER = 330, 250, 240
_TALL_ENOUGH = 320
"""Below this height, at 100 %, the list needs the room of the sentence above it."""
_ANY = 16_777_215
"""Qt's own word for: as large as it likes."""
ALL, BIN = "all", "bin"


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
        self._shown, self._grouping = ALL, Grouping.DOCUMENT
        self._found: Mapping[str, FoundAgain] = {}
        self._groups: tuple[RowGroup, ...] = ()
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._kinds = Segmented(layout=FlowLayout(), parent=self)
        self._group_by = Segmented(parent=self)
        self._filter = QLineEdit(self)
        self._copy = QPushButton(self)
        self._export = QPushButton(self)
        self._model = KeptModel(self)
        self.list = KeptView(self)
        self.panel = KeptPanel(keeper=keeper, theme=theme, parent=self)
        self._empty = EmptyState(theme=theme, icon="bookmark", parent=self)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QStackedLayout()
        self._saver = FileSaver(pool=pool, parent=self)
        self._looking = LatestJob(pool=pool, parent=self)
        self._build()
        self._connect()
        self._retranslate()
        self._fill()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def state(self) -> NotesState:
        row = self._current()
        scroll = self.list.verticalScrollBar().value()
        current = row.identifier if row else ""
        return NotesState(self._shown, self._grouping, self._filter.text(), current, scroll)

    def restore(self, state: object) -> None:
        """Show what was remembered, or everything with anything else."""
        self._look_again()
        if not isinstance(state, NotesState):
            return
        self._shown, self._grouping = state.shown, state.grouping
        self._filter.setText(state.words)
        self._retranslate()
        self._fill(state.current)
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(state.scroll)

    def go_to(self, argument: str) -> None:
        """Show one kind of things, or the bin, by its name."""
        if argument in (ALL, *RowKind, BIN):
            self._on_kind_chosen(argument)

    def panes(self) -> tuple[QWidget, ...]:
        is_empty = self._body.currentIndex() == 1
        return (self._filter,) if is_empty else (self.list, self._filter)

    def copy_all(self) -> None:
        """Put what the list shows on the clipboard, as Markdown."""
        text = as_markdown(self.tr("Bookmarks and notes"), self._groups)
        QGuiApplication.clipboard().setText(text)
        count = str(sum(len(group.rows) for group in self._groups))
        self.told.emit(self.tr("Copied as Markdown: %1").replace("%1", count))

    def export_all(self) -> None:
        """Ask for a file, and write everything that is kept into it."""
        self._keeper.typed.save()
        kind = self.tr("Suunta data (*.json)")
        keeping = self._keeper.keeping
        name = f"suunta-{now().astimezone():%Y-%m-%d}.json"
        self._saver.save(Savable(name, kind, lambda path, _cancelled: keeping.export_to(path)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
            self.list.setFocus()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lists.setDirection(across if is_wide else down)
        low = min(_PANEL_HEIGHT, event.size().height() * 3 // 10)
        self.panel.setMinimumSize(_PANEL if is_wide else 0, 0)
        self.panel.setMaximumSize(*((_PANEL, _ANY) if is_wide else (_ANY, low)))
        self._about.setVisible(event.size().height() >= self._theme.grown(_TALL_ENOUGH))

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
        self._filter.setClearButtonEnabled(True)
        self._filter.setObjectName("keptFilter")
        self._filter.setFixedWidth(_FILTER)
        self._filter.setMinimumHeight(round(self._theme.size("button")))
        self._copy.setObjectName("copyKept")
        self._export.setObjectName("exportKept")
        self.list.setObjectName("keptList")
        self.list.setModel(self._model)
        self.list.setItemDelegate(KeptDelegate(theme=self._theme, parent=self.list))
        KeyboardLead(self, lambda: self.list)
        words = FlowLayout(spacing=10)
        words.setContentsMargins(0, 0, 0, 0)
        for each in (self._filter, self._group_by, self._copy, self._export):
            words.addWidget(each)
        tools = QVBoxLayout()
        tools.setContentsMargins(12, 14, 12, 0)
        tools.setSpacing(8)
        tools.addWidget(self._kinds)
        tools.addLayout(words)
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
        layout.addLayout(tools)
        layout.addSpacing(10)
        layout.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.edit_requested.connect(self._on_edit)
        self.list.delete_requested.connect(lambda index: self._delete(index.data(KeptRole.ROW)))
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._theme.changed.connect(self.list.viewport().update)
        self._kinds.chosen.connect(self._on_kind_chosen)
        self._group_by.chosen.connect(self._on_grouping_chosen)
        self._filter.textChanged.connect(lambda _text: self._fill())
        self._copy.clicked.connect(self.copy_all)
        self._export.clicked.connect(self.export_all)
        self._saver.saved.connect(self._on_exported)
        self._looking.finished.connect(self._on_looked)
        self._keeper.changed.connect(self._on_changed)
        panel = self.panel
        panel.open_requested.connect(self._open)
        panel.delete_requested.connect(self._delete)
        panel.restore_requested.connect(self._restore)
        panel.destroy_requested.connect(self._destroy)
        panel.reattach_requested.connect(self._reattach)
        panel.keep_requested.connect(self._keep_as_note)
        panel.renamed.connect(self._rename)
        panel.leave_requested.connect(self.list.setFocus)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bookmarks and notes"))
        self._about.setText(
            self.tr(
                "Everything you keep, on this computer alone."
                " What you delete stays 30 days in the bin."
            )
        )
        self._kinds.set_options(
            [
                (ALL, self.tr("All")),
                (RowKind.BOOKMARK.value, self.tr("Bookmarks")),
                (RowKind.HIGHLIGHT.value, self.tr("Highlights")),
                (RowKind.NOTE.value, self.tr("Notes")),
                (RowKind.SEARCH.value, self.tr("Searches")),
                (BIN, self.tr("Bin")),
            ],
            self._shown,
        )
        self._kinds.setAccessibleName(self.tr("What is shown"))
        self._group_by.set_options(
            [(each.value, each.label) for each in Grouping], self._grouping.value
        )
        self._group_by.setAccessibleName(self.tr("Group by"))
        self._filter.setPlaceholderText(self.tr("Filter by words"))
        self._filter.setAccessibleName(self.tr("Filter by words"))
        self._copy.setText(self.tr("Copy as Markdown"))
        self._copy.setToolTip(self.tr("What the list shows, with the addresses of its places"))
        self._export.setText(self.tr("Export…"))
        self._export.setToolTip(self.tr("Everything of yours in one file for another Suunta"))
        self.list.setAccessibleName(self.tr("Bookmarks and notes"))

    def _rows(self) -> KeptRows:
        return KeptRows(
            keeping=self._keeper.keeping,
            knowledge=self._knowledge,
            language=self._language,
            found=self._found,
        )

    def _fill(self, wanted: str = "") -> None:
        """Show what is kept now; the same thing stays current, or what came into its place."""
        before, number = self._current(), self.list.currentIndex().row()
        rows = self._rows()
        shown = rows.bin() if self._shown == BIN else rows.all()
        if self._shown not in (ALL, BIN):
            shown = tuple(row for row in shown if row.kind.value == self._shown)
        is_bare = not shown
        shown = tuple(row for row in shown if row.has(self._filter.text()))
        grouping = Grouping.TIME if self._shown == BIN else self._grouping
        if self._shown == BIN:
            self._groups = (RowGroup("", shown),) if shown else ()
        else:
            self._groups = groups_of(shown, grouping, title_of=rows.title_of, now=now())
        self._model.set_groups(self._groups)
        self._show_empty(is_bare=is_bare)
        self._body.setCurrentIndex(0 if shown else 1)
        for button in (self._copy,):
            button.setEnabled(bool(shown))
        index = self._model.index_of(wanted or (before.identifier if before else ""))
        if not index.isValid() and shown:
            index = self._nearest(number)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.panel.show_row(None)

    def _nearest(self, number: int) -> QModelIndex:
        """A row that can be current, at that place or near it."""
        last = self._model.rowCount() - 1
        for candidate in (min(max(number, 0), last), *range(last, -1, -1)):
            index = self._model.index(candidate)
            if self._model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                return index if number > 0 else self.list.first_row()
        return QModelIndex()

    def _show_empty(self, *, is_bare: bool) -> None:
        if not is_bare:
            self._empty.set_texts(
                self.tr("Nothing with these words"), self.tr("Take some of them away.")
            )
        elif self._shown == BIN:
            self._empty.set_texts(
                self.tr("The bin is empty"), self.tr("What you delete stays here for 30 days.")
            )
        else:
            self._empty.set_texts(
                self.tr("Nothing kept yet"),
                self.tr(
                    "On a page, press Ctrl+D to bookmark the passage you read, select words and "
                    "press Ctrl+Shift+H to highlight them, or Ctrl+Shift+M to write a note. In "
                    "the search, Ctrl+S keeps what you asked for."
                ),
            )

    def _look_again(self) -> None:
        """Find out what a new edition has moved; it takes a while, so it is a job."""
        highlights = self._keeper.keeping.highlights.all()
        if highlights:
            self._looking.start(partial(_fates, highlights, self._knowledge))

    def _on_looked(self, fates: tuple[Fate, ...]) -> None:
        edition = self._knowledge.edition.name
        self._found = {
            fate.highlight.id: fate.found
            for fate in fates
            if fate.highlight.edition != edition or fate.found.outcome.value == "lost"
        }
        self._fill()

    def _current(self) -> KeptRow | None:
        row = self.list.currentIndex().data(KeptRole.ROW)
        return row if isinstance(row, KeptRow) else None

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & {"bookmark", "highlight", "note", "search"}:
            self._fill()
        if "highlight" in names and self.isVisible():
            self._look_again()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(KeptRole.ROW)
        if isinstance(row, KeptRow):
            self.panel.show_row(row, self._words_now(row))

    def _words_now(self, row: KeptRow) -> str:
        """What the page says where a moved passage was found."""
        thing = row.thing
        return self._rows().words_now(thing) if isinstance(thing, Highlight) else ""

    def _section_text(self, row: KeptRow) -> str:
        found, thing = self._found[row.identifier], row.thing
        assert isinstance(thing, Highlight)
        document = self._knowledge.documents.get(thing.document)
        page = document.pages.get(thing.language) if document else None
        section = page.section(found.anchor) if page else None
        return section.text if section else ""

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(KeptRole.ROW)
        if isinstance(row, KeptRow):
            self._open(row)

    def _on_edit(self, index: QModelIndex) -> None:
        row = index.data(KeptRole.ROW)
        if isinstance(row, KeptRow) and not self.panel.edit():
            self._open(row)

    def _open(self, row: KeptRow) -> None:
        if row.state is RowState.BINNED:
            self._restore(row)
        elif isinstance(row.thing, SavedSearch):
            self.saved_search_requested.emit(row.thing)
        elif row.address is not None:
            self.open_requested.emit(str(row.address))
        else:
            self.panel.edit()

    def _delete(self, row: KeptRow | None) -> None:
        if row is None:
            return
        if row.state is RowState.BINNED:
            self._destroy(row)
            return
        told = {
            RowKind.BOOKMARK: self.tr("Bookmark deleted."),
            RowKind.HIGHLIGHT: self.tr("Highlight deleted."),
            RowKind.NOTE: self.tr("Note deleted."),
            RowKind.SEARCH: self.tr("Saved search deleted."),
        }
        self._keeper.delete(row.thing, told[row.kind])

    def _restore(self, row: KeptRow) -> None:
        told = self.tr("Restored: %1").replace("%1", row.title)
        restore = self._keeper.keeping.bin.restore
        self._keeper.do(lambda: restore(row.identifier), lambda _back: self.told.emit(told))

    def _destroy(self, row: KeptRow) -> None:
        """Ask first: this cannot be taken back."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Delete for good?"))
        box.setInformativeText(
            self.tr("It cannot be brought back afterwards: %1").replace("%1", row.title)
        )
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        for_good = self._keeper.keeping.bin.delete_for_good
        delete.clicked.connect(
            lambda: self._keeper.do(partial(for_good, row.identifier), lambda _a: self._fill())
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _reattach(self, row: KeptRow) -> None:
        """Let a moved highlight stand where its passage stands now."""
        from suunta.services.keeping.finding_again import carried_over

        thing = row.thing
        assert isinstance(thing, Highlight)
        edition = self._knowledge.edition.name
        moved = carried_over(thing, self._found[thing.id], self._section_text(row), edition=edition)
        save = self._keeper.keeping.highlights.save
        told = self.tr("The highlight stands on the new words.")
        self._keeper.do(lambda: save(moved), lambda _kept: self.told.emit(told))

    def _keep_as_note(self, row: KeptRow) -> None:
        """Keep the old words as a note on the page, and let the highlight go."""
        thing = row.thing
        assert isinstance(thing, Highlight)
        quoted = self.tr("“%1”").replace("%1", thing.passage.quote)
        note = Note(quoted, thing.document, thing.anchor, thing.language)
        keeping = self._keeper.keeping
        self._keeper.do(lambda: keeping.notes.save(note))
        self._keeper.delete(thing, self.tr("The quotation is a note now."))

    def _rename(self, row: KeptRow, name: str) -> None:
        thing = row.thing
        if isinstance(thing, SavedSearch) and thing.name != name:
            save = self._keeper.keeping.searches.save
            self._keeper.do(lambda: save(replace(thing, name=name)))

    def _on_kind_chosen(self, kind: str) -> None:
        self._shown = kind
        self._kinds.set_current(kind)
        self._group_by.setVisible(kind != BIN)
        self._fill()

    def _on_grouping_chosen(self, grouping: str) -> None:
        self._grouping = Grouping(grouping)
        self._fill()

    def _on_exported(self, path: object) -> None:
        self.told.emit(self.tr("Exported to %1").replace("%1", str(path)))


def _fates(
    highlights: tuple[Highlight, ...], knowledge: KnowledgeBase, _cancelled: Cancelled
) -> tuple[Fate, ...]:
    from suunta.services.keeping.new_edition import what_moved

    return what_moved(highlights, knowledge)
