"""Plan by time: pages and a length, or a deck and a length, become a run sheet and a deck."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.deck_change import fitted
from suunta.domain.deck_changes import What
from suunta.domain.language import Language, in_language
from suunta.domain.run_sheet import run_sheet
from suunta.export.whole_file import write_whole
from suunta.services.deck_making_sheet import SheetLine, sheet_lines, sheet_text, written_minutes
from suunta.services.presenting_plan import LENGTHS, plan, why_at_least
from suunta.ui.presentations.choice_list import ChoiceList
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.minutes_field import MinutesField
from suunta.ui.presentations.sheet_delegate import SheetDelegate
from suunta.ui.presentations.sheet_row import SheetWording
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.headed_rows import HeadedRows
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.row_view import RowView
from suunta.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from suunta.domain.knowledge_base import KnowledgeBase
    from suunta.domain.labels import Labels
    from suunta.services.presenting import Presenting

_MARGINS = (20, 20, 20, 12)
_BESIDE = 700
_LONGEST = 600.0
_LONG = 15.0
"""Minutes of one slide from which on the list is too short for the time."""
_LOW = 330
"""Below this height, at 100 %, the lists need the room of what can be spared."""
_LEAST = 40
"""Pixels of a list: where there is little room, the words about it come first."""


class RunSheetView(QWidget):
    """The sheet follows every tick and every other length."""

    list_requested = Signal()
    deck_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        desk: DeckDesk,
        presenting: Presenting,
        knowledge: KnowledgeBase,
        labels: Labels,
        pool: QThreadPool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._presenting = theme, desk, presenting
        self._knowledge, self._labels, self._language = knowledge, labels, language
        self._of = ""
        """The deck whose sheet it is; empty where pages are chosen."""
        self._own_length = 0.0
        """How long that deck is: at that length its slides keep their own minutes."""
        self._planned: Deck | None = None
        self._lines: tuple[SheetLine, ...] = ()
        self._back, self._title = QPushButton(self), QLabel(self)
        self.lengths = Segmented(parent=self)
        self.length = MinutesField(theme=theme, least=1, most=_LONGEST, parent=self)
        self._length_name, self._unit = QLabel(self), QLabel(self)
        self.choices = ChoiceList(theme=theme, knowledge=knowledge, language=language, parent=self)
        self._model = HeadedRows(self)
        self.sheet = RowView(self)
        self._sum = QLabel(self)
        self._wording = SheetWording(self)
        self.make, self.copy, self.save = (QPushButton(self) for _ in range(3))
        self._saver = FileSaver(pool=pool, parent=self)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self.length.show_minutes(LENGTHS[0], language)
        self._retranslate()
        self._plan()

    @property
    def of(self) -> str:
        """The deck whose sheet it is; empty where pages are chosen."""
        return self._of

    def show_of(self, identifier: str) -> None:
        """Plan a deck, or with an empty identifier what is chosen."""
        deck = self._desk.deck(identifier) if identifier else None
        self._of = deck.id if deck else ""
        if deck is not None:
            self._own_length = deck.planned or deck.minutes
            self.length.show_minutes(self._own_length, self._language)
        self.choices.setVisible(deck is None)
        self._retranslate()
        self._plan()

    def set_language(self, language: Language) -> None:
        self._language = language
        self.choices.set_language(language)
        self.length.show_minutes(self.length.minutes, language)
        self._plan()

    def text(self) -> str:
        """The run sheet as text."""
        return sheet_text(*self._written())

    def panes(self) -> tuple[QWidget, ...]:
        shown = () if self.sheet.isHidden() else (self.sheet,)
        return shown if self._of and shown else (self.choices.list, *shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.list_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = self.width() >= self._theme.grown(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if is_beside else down)
        # The field beside them takes the same lengths.
        self.lengths.setHidden(self.height() < self._theme.grown(_LOW))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._plan()

    def _build(self) -> None:
        self._back.setProperty("role", "link")
        self._title.setProperty("role", "heading2")
        self._title.setWordWrap(True)
        for rows in (self.sheet, self.choices.list):
            rows.setMinimumHeight(_LEAST)
        self._sum.setWordWrap(True)
        self._sum.setObjectName("sheetSum")
        self.make.setProperty("role", "primary")
        self.make.setObjectName("makeDeck")
        self.copy.setObjectName("copySheet")
        self.save.setObjectName("saveSheet")
        self.length.setObjectName("sheetLength")
        self.sheet.setObjectName("runSheet")
        self.sheet.setModel(self._model)
        self.sheet.setItemDelegate(SheetDelegate(theme=self._theme, parent=self.sheet))
        self.sheet.viewport().unsetCursor()
        KeyboardLead(self, lambda: self.panes()[0])
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        line = FlowLayout(spacing=8)
        for widget in (self._length_name, self.lengths, self.length, self._unit):
            line.addWidget(widget)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self._sum)
        right.addWidget(self.sheet, 1)
        right.addStretch(0)
        self._body.setSpacing(16)
        self._body.addWidget(self.choices, 2)
        self._body.addLayout(right, 3)
        buttons = FlowLayout(spacing=8)
        for button in (self.make, self.copy, self.save):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(line)
        layout.addLayout(self._body, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._back.clicked.connect(self.list_requested)
        self.lengths.chosen.connect(self._on_length_chosen)
        self.length.changed.connect(lambda _minutes: self._plan())
        self.choices.changed.connect(self._plan)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self._saver.saved.connect(self._on_saved)
        self._desk.parted.connect(self._on_parted)
        self._theme.changed.connect(self.sheet.viewport().update)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("‹ Presentations"))
        self._back.setAccessibleName(self.tr("Back to the presentations"))
        deck = self._desk.deck(self._of) if self._of else None
        name = in_language(deck.title, self._language) if deck and deck.title else ""
        titled = self.tr("Run sheet: %1").replace("%1", name)
        self._title.setText(titled if deck else self.tr("Plan by time"))
        self._length_name.setText(self.tr("Length"))
        self._unit.setText(self.tr("min"))
        self.length.setAccessibleName(self.tr("Length of the talk in minutes"))
        self.sheet.setAccessibleName(self.tr("Run sheet"))
        options = [(str(each), self.tr("%1 min").replace("%1", str(each))) for each in LENGTHS]
        self.lengths.set_options(options, f"{self.length.minutes:g}")
        self.lengths.setAccessibleName(self.tr("Length"))
        is_own = deck is not None and not deck.is_ready
        self.make.setText(
            self.tr("Take these times")
            if is_own
            else self.tr("Make a copy with these times")
            if deck
            else self.tr("Make a presentation of it")
        )
        self.copy.setText(self.tr("Copy as text"))
        self.save.setText(self.tr("Save…"))

    def _plan(self) -> None:
        """Spread the length over what is chosen."""
        deck = self._desk.deck(self._of) if self._of else None
        length = self.length.minutes
        if deck is not None and length == self._own_length:
            self._planned, missing = deck, 0.0
        elif deck is not None:
            self._planned = fitted(deck, length)
            missing = run_sheet([slide.kind for slide in deck.shown], length).missing
        elif chosen := self.choices.chosen():
            title = self._desk.making.new("deck.slides").title
            made = plan(chosen, length, title, self._knowledge)
            self._planned, missing = made.deck, made.sheet.missing
        else:
            self._planned, missing = None, 0.0
        self._show(missing)

    def _show(self, missing: float) -> None:
        deck = self._planned
        slides = self._presenting.resolve(deck, self._language) if deck else ()
        self._lines = sheet_lines(slides, self._labels, self._language)
        whys = tuple(why_at_least(each.kind, self._language, self._labels) for each in slides)
        groups = self._wording.groups(self._lines, whys, self._language)
        self._model.set_rows((group, group.rows) for group in groups)
        # An empty list has nothing to show where the keyboard is.
        self.sheet.setVisible(bool(self._lines))
        self._sum.setText(self._told(missing))
        self._sum.setProperty("tone", "warning" if missing else "")
        self._sum.style().polish(self._sum)
        for button in (self.make, self.copy, self.save):
            button.setEnabled(deck is not None)

    def _told(self, missing: float) -> str:
        if self._planned is None:
            return self.tr("Tick what the talk is about; the times are worked out as you go.")
        if missing:
            told = self.tr(
                "%1 min too little: every slide has the least it needs."
                " Leave something out, or take more time."
            )
            return told.replace("%1", written_minutes(missing, self._language))
        planned = sum(line.minutes for line in self._lines)
        told = self.tr("%Ln slide(s), %1 min in all.", "", len(self._lines))
        told = told.replace("%1", written_minutes(planned, self._language))
        longest = max(line.minutes for line in self._lines)
        if longest <= _LONG:
            return told
        much = self.tr("The longest slide takes %1 min: take more slides, or less time.")
        return f"{told} {much.replace('%1', written_minutes(longest, self._language))}"

    def _on_length_chosen(self, key: str) -> None:
        self.length.show_minutes(float(key), self._language)
        self._plan()

    def _make(self) -> None:
        deck = self._planned
        if deck is None:
            return
        if not self._of:
            self._desk.create(deck)
            self.choices.forget()
        elif deck.is_ready:
            deck = self._desk.own_copy(deck)
        else:
            self._desk.take(deck, What.MINUTES)
        self.deck_requested.emit(deck.id)

    def _on_parted(self, before: str, after: str) -> None:
        """The deck of this window has another identifier now."""
        if self._of == before:
            self._of = after
            self._retranslate()
            self._plan()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.told.emit(self.tr("Run sheet copied as text."))

    def _save(self) -> None:
        from suunta.services.deck_making_paper import sheet_pdf

        text, written = self.text().encode(), self._written()

        def write(path: Path, _cancelled: object) -> None:
            is_paper = path.suffix.lower() == ".pdf"
            write_whole(path, sheet_pdf(*written) if is_paper else text)

        kinds = "PDF (*.pdf);;" + self.tr("Text") + " (*.txt)"
        self._saver.save(Savable(self.tr("run-sheet") + ".pdf", kinds, write))

    def _written(
        self,
    ) -> tuple[str, float, tuple[SheetLine, ...], Labels, Language, tuple[str, ...]]:
        """What is written of the sheet as it is now."""
        deck = self._planned
        title = in_language(deck.title, self._language) if deck and deck.title else ""
        before = deck.preparation(self._language) if deck else ()
        lines = tuple(self._lines)
        return (title, self.length.minutes, lines, self._labels, self._language, before)

    def _on_saved(self, path: object) -> None:
        self.told.emit(self.tr("Saved: %1").replace("%1", str(path)))
