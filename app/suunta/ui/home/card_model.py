"""The tiles of one part of the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.model_types import NO_PARENT, ModelIndex

if TYPE_CHECKING:
    from suunta.domain.document import DocumentId

CARD_ROLE = Qt.ItemDataRole.UserRole


class CardModel(QAbstractListModel):
    """Shows cards in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        return self._cards

    def set_cards(self, cards: tuple[Card, ...]) -> None:
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def index_of(self, identifier: DocumentId) -> QModelIndex:
        """The tile of a document, invalid when it has none."""
        for row, card in enumerate(self._cards):
            if card.id == identifier:
                return self.index(row)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return card.spoken
            case _ if role == CARD_ROLE:
                return card
        return None
