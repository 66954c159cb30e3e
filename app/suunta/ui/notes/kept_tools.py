"""What stands above the list of what is kept: which kinds, how grouped, which words, take along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.notes.kept_groups import Grouping
from suunta.ui.notes.kept_row import RowKind
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.segmented import Segmented

ALL, BIN = "all", "bin"
_FILTER = 240


class KeptTools(QWidget):
    """Knows what is asked for; the page shows it."""

    changed = Signal()
    """A person asks for something else."""
    copy_requested = Signal()
    export_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown, self.grouping = ALL, Grouping.DOCUMENT
        self._kinds = Segmented(layout=FlowLayout(), parent=self)
        self._group_by = Segmented(parent=self)
        self.filter = QLineEdit(self)
        self.taking = QWidget(self)
        """The buttons that take everything along."""
        self._copy = QPushButton(self.taking)
        self._export = QPushButton(self.taking)
        self._build(theme)
        self._retranslate()

    def ask_for(self, shown: str, grouping: Grouping, words: str = "") -> None:
        """Ask for what was asked for before, or for what somebody else wants to see."""
        self.shown, self.grouping = shown, grouping
        self._kinds.set_current(shown)
        self._group_by.set_current(grouping.value)
        self._group_by.setVisible(shown != BIN)
        self.filter.blockSignals(True)
        self.filter.setText(words)
        self.filter.blockSignals(False)
        self.changed.emit()

    def allow_copying(self, is_allowed: bool) -> None:
        self._copy.setEnabled(is_allowed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, theme: Theme) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.setObjectName("keptFilter")
        self.filter.setFixedWidth(_FILTER)
        self.filter.setMinimumHeight(round(theme.size("button")))
        self.filter.textChanged.connect(self.changed)
        self._copy.setObjectName("copyKept")
        self._copy.clicked.connect(self.copy_requested)
        self._export.setObjectName("exportKept")
        self._export.clicked.connect(self.export_requested)
        self._kinds.chosen.connect(self._on_kind_chosen)
        self._group_by.chosen.connect(self._on_grouping_chosen)
        taking = QHBoxLayout(self.taking)
        taking.setContentsMargins(0, 0, 0, 0)
        taking.setSpacing(10)
        taking.addWidget(self._copy)
        taking.addWidget(self._export)
        line = FlowLayout(spacing=10)
        line.setContentsMargins(0, 0, 0, 0)
        for each in (self.filter, self._group_by, self.taking):
            line.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 0)
        column.setSpacing(8)
        column.addWidget(self._kinds)
        column.addLayout(line)

    def _retranslate(self) -> None:
        self._kinds.set_options(
            [
                (ALL, self.tr("All")),
                (RowKind.BOOKMARK.value, self.tr("Bookmarks")),
                (RowKind.HIGHLIGHT.value, self.tr("Highlights")),
                (RowKind.NOTE.value, self.tr("Notes")),
                (RowKind.SEARCH.value, self.tr("Searches")),
                (BIN, self.tr("Bin")),
            ],
            self.shown,
        )
        self._kinds.setAccessibleName(self.tr("What is shown"))
        self._group_by.set_options(
            [(each.value, each.label) for each in Grouping], self.grouping.value
        )
        self._group_by.setAccessibleName(self.tr("Group by"))
        self.filter.setPlaceholderText(self.tr("Filter by words"))
        self.filter.setAccessibleName(self.tr("Filter by words"))
        self._copy.setText(self.tr("Copy as Markdown"))
        self._copy.setToolTip(self.tr("What the list shows, with the addresses of its places"))
        self._export.setText(self.tr("Export…"))
        self._export.setToolTip(self.tr("Everything of yours in one file for another Suunta"))

    def _on_kind_chosen(self, kind: str) -> None:
        self.ask_for(kind, self.grouping, self.filter.text())

    def _on_grouping_chosen(self, grouping: str) -> None:
        self.ask_for(self.shown, Grouping(grouping), self.filter.text())
