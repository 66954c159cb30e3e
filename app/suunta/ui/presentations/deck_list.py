"""The list of the presentations, one's own and the ready ones, and what can be done with each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.deck_changes import What
from suunta.domain.language import Language, in_language
from suunta.export.slide_view import SlideView
from suunta.ui.commands.hints import key_of
from suunta.ui.commands.keys import shown
from suunta.ui.presentations.deck_aside import DeckAside
from suunta.ui.presentations.deck_delegate import DeckDelegate
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.deck_row import DeckGroup, DeckRow, DeckWords
from suunta.ui.presentations.deck_view import DeckView
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows
from suunta.ui.widgets.keyboard_lead import KeyboardLead

if TYPE_CHECKING:
    from suunta.domain.labels import Labels
    from suunta.services.presenting import Presenting

_MARGINS = (20, 26, 20, 14)
_BESIDE = 720
"""In less width than this what can be done stands under the list."""
_IN_A_LINE = 620
"""From this width on, at 100 %, the buttons stand beside the title."""
_LEAST_LIST = 130
"""The list is never lower than this, at 100 %: in less height all of the page scrolls."""


class DeckList(QWidget):
    """Follows whatever changes the decks; the same deck stays chosen."""

    deck_requested = Signal(str)
    """The identifier of a deck that is to be edited."""
    sheet_requested = Signal(str)
    """The same for its run sheet; empty for a new one."""
    present_requested = Signal(object, str)
    """The `Deck`, and the slide to begin with; empty for the first."""
    export_requested = Signal(object)
    import_requested = Signal()
    workshop_requested = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        desk: DeckDesk,
        presenting: Presenting,
        labels: Labels,
        pictures: SlidePictures,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._presenting, self._labels, self._language = presenting, labels, language
        self._words = DeckWords(self)
        self._title, self._about = QLabel(self), QLabel(self)
        self._new, self._sheet = QPushButton(self), QPushButton(self)
        self._import = QPushButton(self)
        self._model = HeadedRows(self)
        self.list = DeckView(self)
        self._aside = DeckAside(theme=theme, parent=self)
        self.deck_actions = self._aside.deck_actions
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll, self._inside = QScrollArea(self), QWidget(self)
        self.pictures = pictures
        self._binned: frozenset[str] = frozenset()
        """What lay in the bin when this was filled last: what comes back from there is chosen."""
        self._build()
        self._connect()
        self._retranslate()
        self.fill()

    def set_language(self, language: Language) -> None:
        self._language = language
        self.fill()

    def current(self) -> Deck | None:
        """The deck that is chosen."""
        row = _row(self.list.currentIndex())
        return row.deck if row else None

    def choose(self, identifier: str) -> None:
        """Make a deck the chosen one."""
        index = self._model.row_of(identifier)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def fill(self, wanted: str = "") -> None:
        """Show what decks there are now."""
        before, number = self.current(), self.list.currentIndex().row()
        back = (deck.id for deck in self._desk.own() if deck.id in self._binned)
        wanted = wanted or next(back, "")
        self._binned = frozenset(each.value.id for each in self._desk.binned())
        self._show_about()
        self._model.set_rows((group, group.rows) for group in self._groups())
        index = self._model.row_of(wanted or (before.id if before else ""))
        if not index.isValid():
            index = self.list.nearest_row(number)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self._show_current()

    def make_new(self) -> None:
        """Make a deck, and go to it: its title is the first thing to be typed."""
        deck = self._desk.making.new()
        self._desk.create(deck)
        self.deck_requested.emit(deck.id)

    def act(self, action: str) -> None:
        """Do one of `ACTIONS` with the chosen deck."""
        deck, row = self.current(), _row(self.list.currentIndex())
        if deck is None:
            return
        if row is not None and row.is_binned:
            if action in ("restore", "edit"):
                self._restore(row)
            return
        match action:
            case "present":
                self.present_requested.emit(deck, "")
            case "edit":
                self.deck_requested.emit(deck.id)
            case "sheet":
                self.sheet_requested.emit(deck.id)
            case "export":
                self.export_requested.emit(deck)
            case "workshop":
                self.workshop_requested.emit(deck)
            case "duplicate":
                self._duplicate(deck)
            case "rename":
                self._rename(deck)
            case "delete":
                self._delete(deck)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.fill()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        for button in self.deck_actions.findChildren(QPushButton):
            if not button.isHidden():
                menu.addAction(button.text()).triggered.connect(button.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _build(self) -> None:
        self._title.setProperty("role", "heading1")
        self._title.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._new.setObjectName("newDeck")
        self._sheet.setObjectName("newSheet")
        self._import.setObjectName("importDeck")
        self.list.setObjectName("deckList")
        self.list.setModel(self._model)
        self.list.setItemDelegate(
            DeckDelegate(theme=self._theme, pictures=self.pictures, parent=self.list)
        )
        KeyboardLead(self, lambda: self.list)
        head = self._head
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        buttons = FlowLayout(spacing=8, prefers_one_line=True)
        for button in (self._import, self._sheet, self._new):
            buttons.addWidget(button)
        head.addLayout(buttons)
        about = QVBoxLayout()
        about.setContentsMargins(12, 4, 12, 10)
        about.addWidget(self._about)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._body.setSpacing(12)
        self._body.addWidget(self.list, 1)
        self._body.addWidget(self._aside)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(about)
        layout.addLayout(self._body, 1)
        self._inside.setObjectName("deckListContent")
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _index: self.act("edit"))
        self.list.edit_requested.connect(lambda _index: self.act("rename"))
        self.list.delete_requested.connect(lambda _index: self.act("delete"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.deck_actions.asked.connect(self.act)
        self._new.clicked.connect(self.make_new)
        self._import.clicked.connect(partial(self.import_requested.emit))
        self._sheet.clicked.connect(lambda: self.sheet_requested.emit(""))
        self.pictures.painted.connect(self.list.viewport().update)
        self._theme.changed.connect(self._arrange)
        self._desk.changed.connect(self._on_desk_changed)
        self._desk.parted.connect(self._on_parted)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Presentations"))
        self._show_about()
        self._new.setText(self.tr("New presentation"))
        self._import.setText(self.tr("Import…"))
        self._import.setToolTip(self.tr("A presentation that Suunta on another computer exported"))
        self._sheet.setText(self.tr("Plan by time…"))
        self._sheet.setToolTip(
            self.tr("Choose pages and a length, and get a run sheet with a time for each.")
        )
        self.list.setAccessibleName(self.tr("Presentations"))

    def _show_about(self) -> None:
        """What the page is for; to whom has none of one's own, how to get one."""
        about = self.tr(
            "Ready presentations to show as they are, and your own."
            " What you delete stays 30 days in the bin."
        )
        if not self._desk.own():
            about = self.tr(
                "Ready presentations to show as they are, or to change as your own."
                " %1 adds what you read to slides."
            ).replace("%1", shown(key_of("slides.add")))
        self._about.setText(about)

    def _arrange(self) -> None:
        """What can be done beside the list; under it where there is little width."""
        grown = self._theme.grown
        is_beside = self.width() >= grown(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if is_beside else down)
        self._aside.set_beside(is_beside=is_beside)
        self.list.setMinimumHeight(grown(_LEAST_LIST))
        self._head.setDirection(across if self.width() >= grown(_IN_A_LINE) else down)

    def _groups(self) -> tuple[DeckGroup, ...]:
        own = tuple(map(self._row, self._desk.own()))
        ready = tuple(map(self._row, self._presenting.ready))
        binned = tuple(
            self._words.binned(each.value, each.until, self._language, None)
            for each in self._desk.binned()
            if isinstance(each.value, Deck)
        )
        groups = (
            DeckGroup(self.tr("Yours"), own),
            DeckGroup(self.tr("Ready to use"), ready),
            DeckGroup(self.tr("In the bin"), binned),
        )
        return tuple(group for group in groups if group.rows)

    def _row(self, deck: Deck) -> DeckRow:
        first = deck.shown[:1]
        view = None
        if first:
            shown = self._presenting.slide(first[0], self._language, deck)
            view = SlideView(shown, self._labels, 1, len(deck.shown), shown.part)
        return self._words.row(deck, self._language, view)

    def _on_desk_changed(self, _identifier: str) -> None:
        if self.isVisible():
            self.fill()

    def _on_parted(self, before: str, after: str) -> None:
        """What was changed here last is the other one now: it stays chosen."""
        chosen = self.current()
        if chosen is not None and chosen.id == before:
            self.fill(after)

    def _show_current(self) -> None:
        self._aside.show_row(_row(self.list.currentIndex()))

    def _duplicate(self, deck: Deck) -> None:
        copy = self._desk.own_copy(deck)
        self.fill(copy.id)
        self.told.emit(self.tr("Copied as “%1”.").replace("%1", self._title_of(copy)))

    def _rename(self, deck: Deck) -> None:
        if deck.is_ready:
            self.told.emit(self.tr("A ready presentation keeps its name; a copy can have another."))
            return
        dialog = QInputDialog(self)
        dialog.setObjectName("renameDeck")
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name of the presentation"))
        dialog.setTextValue(self._title_of(deck))
        dialog.textValueSelected.connect(lambda text: self._on_named(deck.id, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_named(self, identifier: str, text: str) -> None:
        deck = self._desk.deck(identifier)
        if deck is not None and text.strip():
            named = self._desk.making.retitled(deck, self._language, text.strip())
            self._desk.take(named, What.TITLE)
            self.list.setFocus()

    def _delete(self, deck: Deck) -> None:
        if deck.is_ready:
            self.told.emit(self.tr("A ready presentation belongs to the program and stays."))
            return
        told = self.tr("“%1” is in the bin for 30 days.").replace("%1", self._title_of(deck))
        self._desk.delete(deck, told)

    def _restore(self, row: DeckRow) -> None:
        self._desk.restore(row.id)
        self.told.emit(self.tr("Restored: %1").replace("%1", row.title))

    def _title_of(self, deck: Deck) -> str:
        return in_language(deck.title, self._language) if deck.title else ""


def _row(index: QModelIndex) -> DeckRow | None:
    row = index.data(HeadedRole.ROW)
    return row if isinstance(row, DeckRow) else None
