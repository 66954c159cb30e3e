"""The head of the editor: the name, the time that is planned, steps back and forth, and saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.deck_changes import Changes
from suunta.domain.errors import NotKept
from suunta.domain.language import Language, in_language
from suunta.services.deck_making_sheet import written_minutes
from suunta.ui.commands.keys import with_key
from suunta.ui.messages import why_not_kept
from suunta.ui.presentations.kind_names import step_name
from suunta.ui.presentations.minutes_field import MinutesField
from suunta.ui.presentations.slide_keys import REDO, UNDO
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.elided_label import ElidedLabel
from suunta.ui.widgets.flow_layout import FlowLayout

_LONGEST = 600.0


class EditorHead(QWidget):
    """Shows how the deck stands; what a person does with it is told."""

    back_requested = Signal()
    retitled = Signal(str)
    length_chosen = Signal(float)
    fit_requested = Signal()
    """The minutes shall be spread over the length."""
    undo_requested = Signal()
    redo_requested = Signal()
    present_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._deck: Deck | None = None
        self._changes = Changes()
        self._language = Language.EN
        self._is_low = False
        self._back = QPushButton(self)
        self.title = QLineEdit(self)
        self.undo, self.redo = QToolButton(self), QToolButton(self)
        self._state = ElidedLabel(parent=self)
        self.present = QPushButton(self)
        self._planned = QLabel(self)
        self.length = MinutesField(theme=theme, least=0, most=_LONGEST, parent=self)
        self._unit = QLabel(self)
        self._fit = QPushButton(self)
        self._notice = QLabel(self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_deck(self, deck: Deck, changes: Changes, language: Language) -> None:
        self._deck, self._changes, self._language = deck, changes, language
        self._notice.setVisible(deck.is_ready and not self._is_low)
        title = deck.title.get(language, "")
        if self.title.text() != title:
            # What stands behind the place where somebody types may be another now.
            place = self.title.cursorPosition()
            self.title.setText(title)
            if self.title.hasFocus():
                self.title.setCursorPosition(place)
        others = in_language(deck.title, language) if deck.title else ""
        self.title.setPlaceholderText(others or self.tr("Name of the presentation"))
        self.length.show_minutes(deck.minutes, language)
        self._show_time(deck)
        self._show_steps(changes)

    def show_saved(self, is_saved: bool, problem: NotKept | None) -> None:
        """Say whether all of it is on the disk, or why not."""
        text = ""
        if problem is not None:
            text = why_not_kept(problem)
        elif is_saved and self._deck is not None and not self._deck.is_ready:
            text = self.tr("Saved")
        if self._state.text() != text:
            self._state.setText(text)
            self._state.setProperty("tone", "warning" if problem else "")
            self._state.style().polish(self._state)

    def set_low(self, is_low: bool) -> None:
        """Where there is little height, leave out what is told elsewhere too."""
        self._is_low = is_low
        self._fit.setHidden(is_low)
        self._notice.setVisible(not is_low and self._deck is not None and self._deck.is_ready)

    def state(self) -> str:
        """What is said of saving."""
        return self._state.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._back.setProperty("role", "link")
        self._back.setObjectName("backToDecks")
        self.title.setObjectName("deckTitle")
        self.present.setObjectName("presentDeck")
        self.present.setProperty("role", "primary")
        self._fit.setObjectName("fitMinutes")
        for tool, name in ((self.undo, "undoStep"), (self.redo, "redoStep")):
            tool.setObjectName(name)
            tool.setProperty("role", "quiet")
        self._state.setProperty("role", "faint")
        self._planned.setProperty("role", "muted")
        self._unit.setProperty("role", "muted")
        self._notice.setProperty("role", "muted")
        self._notice.setWordWrap(True)
        self.title.setMinimumHeight(round(self._theme.size("button")))
        self._back.clicked.connect(self.back_requested)
        self.title.textEdited.connect(self.retitled)
        self.length.changed.connect(self.length_chosen)
        self._fit.clicked.connect(self.fit_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.present.clicked.connect(self.present_requested)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._back)
        first.addWidget(self.title, 1)
        first.addWidget(self.undo)
        first.addWidget(self.redo)
        first.addWidget(self.present)
        time = FlowLayout(spacing=8)
        for widget in (self._planned, self.length, self._unit, self._fit):
            time.addWidget(widget)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addLayout(time, 1)
        second.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._notice)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("‹ Presentations"))
        self._back.setAccessibleName(self.tr("Back to the presentations"))
        self.title.setAccessibleName(self.tr("Name of the presentation"))
        self.present.setText(self.tr("Present"))
        self.present.setToolTip(self.tr("Begins with the slide that is chosen."))
        self.length.setAccessibleName(self.tr("Length of the talk in minutes"))
        self._unit.setText(self.tr("min"))
        self._fit.setText(self.tr("Spread the time"))
        self._fit.setToolTip(
            self.tr("Gives each slide its share of the length, and no slide less than it needs.")
        )
        self._notice.setText(
            self.tr("This presentation comes with Suunta. Your first change makes a copy of it.")
        )
        if self._deck is not None:
            self.show_deck(self._deck, self._changes, self._language)

    def _tint(self) -> None:
        self.undo.setIcon(self._theme.icon("undo"))
        self.redo.setIcon(self._theme.icon("redo"))

    def _show_time(self, deck: Deck) -> None:
        planned = written_minutes(deck.planned, self._language)
        is_over = 0 < deck.minutes < deck.planned
        text = (
            self.tr("Planned: %1 min, for a talk of")
            if not is_over
            else self.tr("Planned: %1 min, which is too long for")
        )
        self._planned.setText(text.replace("%1", planned))
        self._planned.setProperty("role", "" if is_over else "muted")
        self._planned.setProperty("tone", "warning" if is_over else "")
        self._planned.style().polish(self._planned)

    def _show_steps(self, changes: Changes) -> None:
        steps = ((self.undo, changes.past, UNDO), (self.redo, changes.future, REDO))
        names = (self.tr("Undo: %1"), self.tr("Redo: %1"))
        bare = (self.tr("Nothing to undo"), self.tr("Nothing to redo"))
        for (tool, stack, key), name, none in zip(steps, names, bare, strict=True):
            tool.setEnabled(bool(stack))
            text = name.replace("%1", step_name(stack[-1].what)) if stack else none
            tool.setToolTip(with_key(text, key) if stack else text)
            tool.setAccessibleName(text)
