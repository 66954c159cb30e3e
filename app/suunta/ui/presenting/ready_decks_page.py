"""The ready presentations, where those of one's own cannot be opened: to present and to export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.errors import KeepingUnusable
from suunta.domain.language import Language
from suunta.export.slide_view import SlideView
from suunta.ui.messages import message_of
from suunta.ui.presentations.deck_delegate import DeckDelegate
from suunta.ui.presentations.deck_row import DeckGroup, DeckRow, DeckWords
from suunta.ui.presentations.deck_view import DeckView
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows
from suunta.ui.widgets.keyboard_lead import KeyboardLead

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.services.presenting import Presenting

_MARGINS = (32, 26, 32, 14)


class ReadyDecksPage(QWidget):
    """Says why the others are not there; nothing that is shown here needs them."""

    open_requested = Signal(str)
    told = Signal(str)
    deck_requested = Signal(str)
    present_requested = Signal(object, str)
    """The `Deck`, and the slide to begin with: always the first."""
    export_requested = Signal(object)
    import_requested = Signal()
    workshop_requested = Signal(object)

    def __init__(
        self,
        *,
        theme: Theme,
        fault: KeepingUnusable | None,
        presenting: Presenting,
        labels: Labels,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fault, self._presenting, self._labels = fault, presenting, labels
        self._language = language
        self._words = DeckWords(self)
        self._pictures = SlidePictures(theme=theme, parent=self)
        self._model = HeadedRows(self)
        self._title, self._about = QLabel(self), QLabel(self)
        self.present, self.export = QPushButton(self), QPushButton(self)
        self.list = DeckView(self)
        self.list.setItemDelegate(
            DeckDelegate(theme=theme, pictures=self._pictures, parent=self.list)
        )
        self._build()
        self._retranslate()

    def current(self) -> Deck | None:
        """The deck that is chosen."""
        row = self.list.currentIndex().data(HeadedRole.ROW)
        return row.deck if isinstance(row, DeckRow) else None

    def set_language(self, language: Language) -> None:
        self._language = language
        self._fill()

    def state(self) -> object:
        deck = self.current()
        return deck.id if deck else ""

    def restore(self, state: object) -> None:
        """Choose what was chosen."""
        index = self._model.row_of(state) if isinstance(state, str) else None
        if index is not None and index.isValid():
            self.list.setCurrentIndex(index)

    def go_to(self, argument: str) -> None:
        """Choose a deck; none can be edited here."""
        self.restore(argument)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.present)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._about.setProperty("role", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._title, self._about):
            label.setWordWrap(True)
        self.present.setObjectName("present")
        self.present.setProperty("role", "primary")
        self.export.setObjectName("export")
        self.list.setObjectName("deckList")
        self.list.setModel(self._model)
        self._pictures.painted.connect(self.list.viewport().update)
        self.list.chosen.connect(lambda _index: self._present())
        self.present.clicked.connect(self._present)
        self.export.clicked.connect(self._export)
        KeyboardLead(self, lambda: self.list)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.present)
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Presentations"))
        self.list.setAccessibleName(self.tr("Presentations"))
        self.present.setText(self.tr("Present"))
        self.export.setText(self.tr("Export…"))
        told = self.tr("Your own cannot be opened. The ready ones can be presented and exported.")
        why = message_of(self._fault).text.partition("\n\n") if self._fault is not None else ("",)
        self._about.setText("\n\n".join(part for part in (told, why[-1]) if part))
        self._about.setToolTip(why[0])
        self._fill()

    def _fill(self) -> None:
        before = self.current()
        rows = tuple(self._row(deck) for deck in self._presenting.ready)
        group = DeckGroup(self.tr("Ready to use"), rows)
        self._model.set_rows([(group, group.rows)])
        index = self._model.row_of((before or self._presenting.ready[0]).id) if rows else None
        if index is not None:
            self.list.setCurrentIndex(index)

    def _row(self, deck: Deck) -> DeckRow:
        shown = self._presenting.slide(deck.shown[0], self._language, deck)
        view = SlideView(shown, self._labels, 1, len(deck.shown), shown.part)
        return self._words.row(deck, self._language, view)

    def _present(self) -> None:
        if deck := self.current():
            self.present_requested.emit(deck, "")

    def _export(self) -> None:
        if deck := self.current():
            self.export_requested.emit(deck)
