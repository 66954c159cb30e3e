"""Ask which of one's own presentations something is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.ui.notes.kept_view import KeptView
from suunta.ui.presentations.deck_delegate import DeckDelegate
from suunta.ui.presentations.deck_row import DeckGroup, DeckRow, DeckWords
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows

_SIZE = (460, 420)


class DeckChooser(QDialog):
    """A list, the deck that was worked on last first; Enter takes it."""

    chosen = Signal(str)
    """The identifier of a deck."""
    new_requested = Signal()

    def __init__(
        self,
        *,
        decks: Sequence[Deck],
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("deckChooser")
        self.resize(theme.grown(_SIZE[0]), theme.grown(_SIZE[1]))
        self._decks, self._language = tuple(decks), language
        self._words = DeckWords(self)
        self._model = HeadedRows(self)
        self._question = QLabel(self)
        self.list = KeptView(self)
        self.new, self.take, self._leave = (QPushButton(self) for _ in range(3))
        pictures = SlidePictures(theme=theme, parent=self)
        self.list.setItemDelegate(
            DeckDelegate(theme=theme, pictures=pictures, has_pictures=False, parent=self.list)
        )
        self._build()
        self._retranslate()
        self.list.setCurrentIndex(self.list.first_row())
        (self.list if self._decks else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.chosen.connect(self._on_chosen)
        self._question.setProperty("role", "heading3")
        self.new.setAutoDefault(not self._decks)
        self.new.clicked.connect(self._on_new)
        self.take.setProperty("role", "primary")
        self.take.setEnabled(bool(self._decks))
        self.take.clicked.connect(lambda: self._on_chosen(self.list.currentIndex()))
        self._leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.addWidget(self._question)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Add to a presentation"))
        none = self.tr("You have no presentation yet.")
        self._question.setText(self.tr("Which presentation?") if self._decks else none)
        self.list.setAccessibleName(self.tr("Your presentations"))
        self.new.setText(self.tr("New presentation"))
        self.take.setText(self.tr("Add"))
        self._leave.setText(self.tr("Cancel"))
        rows = tuple(self._words.row(deck, self._language, None) for deck in self._decks)
        group = DeckGroup("", rows)
        current = self.list.currentIndex().row()
        self._model.set_rows([(group, group.rows)])
        self.list.setCurrentIndex(self._model.index(max(0, current)))

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(HeadedRole.ROW)
        if isinstance(row, DeckRow):
            self.accept()
            self.chosen.emit(row.id)

    def _on_new(self) -> None:
        self.accept()
        self.new_requested.emit()
