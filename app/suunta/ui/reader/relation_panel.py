"""The relations beside a page, both ways, each with its reason and how well founded it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.provenance import Provenance
from suunta.services.reading_page import RelationGroup
from suunta.ui.model_types import ModelIndex
from suunta.ui.reader.fitted_view import FittedView
from suunta.ui.reader.relation_model import RelationModel, RelationRole
from suunta.ui.reader.row_delegate import PanelRow, RowDelegate
from suunta.ui.theme.theme import Theme


class RelationPanel(QWidget):
    """A list of related documents under the names of their relations."""

    open_requested = Signal(str)
    wanted_in_sight = Signal(QRect)
    """A part of this panel that should be seen."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RelationModel(self)
        self._view = FittedView(self)
        self._build(theme)
        self._retranslate()

    def show_relations(self, groups: tuple[RelationGroup, ...], inferred: str) -> None:
        """Show the groups; `inferred` is the word for what no source states."""
        self._delegate.inferred = inferred
        self._model.set_groups(groups)
        self.setVisible(bool(groups))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, theme: Theme) -> None:
        self._delegate = _RelationDelegate(theme=theme, parent=self._view)
        self._view.setObjectName("relations")
        self._view.setItemDelegate(self._delegate)
        self._view.setModel(self._model)
        self._view.chosen.connect(self._on_chosen)
        self._view.wanted_in_sight.connect(self.wanted_in_sight)
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Connected to"))

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(RelationRole.ROW)
        if row is not None:
            self.open_requested.emit(str(Address(row.id)))


class _RelationDelegate(RowDelegate):
    inferred = ""

    @override
    def panel_row(self, index: ModelIndex) -> PanelRow:
        row, note = index.data(RelationRole.ROW), index.data(RelationRole.NOTE)
        if row is None:
            return PanelRow(str(index.data()), is_heading=True)
        if note and row.provenance is Provenance.INFERRED:
            note = f"{self.inferred}: {note}"
        return PanelRow(row.title, note)
