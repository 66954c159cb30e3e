"""One statement: its words, the hands as they are typed, and what comes of them."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop import Statement
from suunta.domain.workshop_votes import Side, Tally
from suunta.services.facilitating_words import described, result_line, warning_line
from suunta.ui.commands.hints import with_key_of
from suunta.ui.theme.theme import Theme
from suunta.ui.translators import spoken_language
from suunta.ui.workshops.count_field import CountField
from suunta.ui.workshops.growing_text import GrowingText
from suunta.ui.workshops.tool_icon import show_tool_icon
from suunta.ui.workshops.vote_bar import VoteBar
from suunta.ui.workshops.vote_fields import FIELDS, PRESENT, field_name

COLUMN = 62
"""How wide a field is with the air around it; the longest of its heads fits in."""
BAR = 140
_LINE, _TWO_LINES = 524, 424
"""Widths at 100 % from which on the parts stand so."""


class Arrangement(Enum):
    """How the parts of a row stand; the fields have heads of their own but in one line."""

    LINE = 1
    TWO_LINES = 2
    THREE_LINES = 3

    @classmethod
    def within(cls, width: int, theme: Theme) -> Arrangement:
        """The one for a width."""
        if width >= theme.grown(_LINE):
            return cls.LINE
        return cls.TWO_LINES if width >= theme.grown(_TWO_LINES) else cls.THREE_LINES


class StatementRow(QWidget):
    """Shows what it is given, and tells what is typed; it counts nothing itself."""

    voted = Signal(str, object)
    """Which field, and its number or `None`."""
    worded = Signal(str)
    """The statement in other words."""
    next_requested = Signal()
    """Its last field was confirmed."""
    clear_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)
    undo_requested = Signal()
    left = Signal()

    def __init__(
        self, *, theme: Theme, labels: Labels, is_editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._labels = theme, labels
        self._tally = Tally()
        self._words = ""
        self._arrangement: Arrangement | None = None
        self.text = GrowingText(name="statementText", most=6, parent=self) if is_editable else None
        self._heading = QLabel(self)
        self._label = QLabel(self)
        self._national = QLabel(self)
        self.fields = {name: CountField(theme=theme, name=name, parent=self) for name in FIELDS}
        self._captions = {name: QLabel(self) for name in FIELDS}
        self._columns = QWidget(self)
        self._current = self.fields[Side.AGREE.value]
        self._fewer = QToolButton(self)
        self._more = QToolButton(self)
        self._undo = QToolButton(self)
        self._menu_button = QToolButton(self)
        self._menu = QMenu(self)
        self._tools = QWidget(self)
        self._bar = VoteBar(theme=theme, parent=self)
        self._result = QLabel(self)
        self._warning = QLabel(self)
        self._words_part, self._result_part = QWidget(self), QWidget(self)
        self._grid = QGridLayout(self)
        self._build()
        self._connect()
        self._retranslate()
        self.arrange(Arrangement.LINE)
        theme.changed.connect(self._tint)
        self._tint()

    def show_statement(
        self,
        statement: Statement,
        tally: Tally,
        language: Language,
        *,
        national: str = "",
        heading: str = "",
    ) -> None:
        """Show a statement as it is now; a field that is typed in keeps its cursor."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._words = statement.text(language)
        self._label.setText(self._words)
        if self.text is not None:
            self.text.set_text(self._words)
        self._national.setText(national)
        self._national.setVisible(bool(national))
        votes = statement.votes
        offered = tally.passed if tally.is_pass_offered else None
        self.fields[Side.AGREE].set_count(votes.agree)
        self.fields[Side.DISAGREE].set_count(votes.disagree)
        self.fields[Side.PASS].set_count(votes.passed, offered)
        self.fields[PRESENT].set_count(votes.present, tally.present)
        self._tally = tally
        self._bar.show_tally(tally)
        self._write_result()
        self._name_fields()

    def arrange(self, arrangement: Arrangement) -> None:
        """Put its three parts in one line, or beneath each other where there is less room."""
        if arrangement is self._arrangement:
            return
        self._arrangement = arrangement
        for part in (self._words_part, self._columns, self._result_part):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        stretches = (0, 1, 0)
        match arrangement:
            case Arrangement.LINE:
                stretches = (5, 0, 4)
                self._grid.addWidget(self._words_part, 1, 0, top)
                self._grid.addWidget(self._columns, 1, 1, top)
                self._grid.addWidget(self._result_part, 1, 2, top)
            case Arrangement.TWO_LINES:
                self._grid.addWidget(self._words_part, 1, 0, 1, 2)
                self._grid.addWidget(self._columns, 2, 0, top)
                self._grid.addWidget(self._result_part, 2, 1, top)
            case Arrangement.THREE_LINES:
                self._grid.addWidget(self._words_part, 1, 0, 1, 2)
                self._grid.addWidget(self._columns, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(self._result_part, 3, 0, 1, 2)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)
        self._fit_captions()

    def focus(self, name: str) -> None:
        """Give the keyboard to one of its fields."""
        field = self.text if name == "text" and self.text is not None else self.fields.get(name)
        (field or self.fields[Side.AGREE]).setFocus(Qt.FocusReason.TabFocusReason)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        text = () if self.text is None else (self.text,)
        return (*text, *self.fields.values())

    def has_keyboard(self) -> bool:
        return any(part.hasFocus() for part in self.tab_stops())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_tools()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_tools()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setVisible(self.text is None)
        self._heading.setProperty("role", "strong")
        self._heading.setWordWrap(True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(self._heading, 0, 0, 1, 3)
        self._national.setProperty("role", "faint")
        self._national.setWordWrap(True)
        self._result.setProperty("role", "faint")
        self._result.setWordWrap(True)
        self._warning.setProperty("role", "faint")
        self._warning.setProperty("tone", "warning")
        self._warning.setWordWrap(True)
        self._warning.setObjectName("voteWarning")
        self._build_fields()
        self._build_tools()
        words = _column(self._words_part, 2)
        words.addWidget(self.text if self.text is not None else self._label)
        words.addWidget(self._national)
        result = _column(self._result_part, 3)
        result.addWidget(self._bar)
        result.addWidget(self._result)
        result.addWidget(self._warning)
        self._result_part.setMinimumWidth(self._theme.grown(BAR))
        self._grid.setContentsMargins(0, 9, 0, 6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)

    def _build_fields(self) -> None:
        grid = self._fields_grid = QGridLayout(self._columns)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        for column, name in enumerate(FIELDS):
            caption = self._captions[name]
            caption.setProperty("role", "label")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            caption.setWordWrap(True)
            grid.addWidget(caption, 0, column)
            grid.addWidget(self.fields[name], 1, column, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(self._tools, 2, 0, 1, len(FIELDS))

    def _build_tools(self) -> None:
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for button in (self._fewer, self._more, self._undo, self._menu_button):
            button.setProperty("role", "quiet")
            # They work on the field that is typed in: the keyboard stays there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)
        line.addStretch()
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._menu)
        policy = self._tools.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tools.setSizePolicy(policy)
        self._tools.hide()

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.counted.connect(partial(self.voted.emit, name))
            field.focused.connect(partial(self._on_focused, field))
            field.left.connect(self._on_left)
        agree, disagree, passed, present = (self.fields[name] for name in FIELDS)
        agree.entered.connect(disagree.setFocus)
        for field in (disagree, passed, present):
            field.entered.connect(self.next_requested)
        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(+1))
        self._undo.clicked.connect(self.undo_requested)
        if self.text is not None:
            self.text.typed.connect(self.worded)
            self.text.entered.connect(agree.setFocus)
            self.text.left.connect(self.left)

    def _tint(self) -> None:
        buttons = (self._fewer, self._more, self._undo, self._menu_button)
        for button, icon in zip(buttons, ("minus", "plus", "undo", "more"), strict=True):
            show_tool_icon(button, icon, self._theme)
        self._fit_captions()
        self._result_part.setMinimumWidth(self._theme.grown(BAR))

    def _retranslate(self) -> None:
        for name, caption in self._captions.items():
            caption.setText(field_name(name).upper())
        self._fit_captions()
        for button, name in (
            (self._fewer, self.tr("One fewer (minus or Down)")),
            (self._more, self.tr("One more (plus or Up)")),
            (self._undo, with_key_of(self.tr("Undo"), "deletion.undo")),
            (self._menu_button, self.tr("More for this statement")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        if self.text is not None:
            self.text.setPlaceholderText(self.tr("What the room says"))
        self._fill_menu()
        self._write_result()
        self._name_fields()

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Clear the votes"), self.clear_requested.emit)
        self._menu.addAction(self.tr("Move up"), partial(self.move_requested.emit, -1))
        self._menu.addAction(self.tr("Move down"), partial(self.move_requested.emit, +1))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Remove the statement"), self.remove_requested.emit)

    def _write_result(self) -> None:
        """Its result in words; nothing where nobody has voted yet."""
        language, counted = spoken_language(), self._tally
        has_votes = bool(counted.voted or counted.is_counted)
        self._result.setText(result_line(counted, self._labels, language) if has_votes else "")
        warning = warning_line(counted, self._labels, language)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._bar.setAccessibleName(
            described(counted, self._labels, language) if has_votes else self.tr("No votes yet")
        )

    def _name_fields(self) -> None:
        """A screen reader says which statement a number belongs to."""
        for name, field in self.fields.items():
            field.setAccessibleName(f"{field_name(name)}: {self._words}")
        self.fields[Side.PASS].setAccessibleDescription(
            self.tr("The rest of those present, unless a number is typed")
        )
        if self.text is not None:
            self.text.setAccessibleName(self.tr("Statement from the room"))

    def _on_focused(self, field: CountField) -> None:
        self._current = field
        self._show_tools()

    def _on_left(self) -> None:
        self._show_tools()
        self.left.emit()

    def _fit_captions(self) -> None:
        """In one line they stand above the whole table."""
        is_headed = self._arrangement is Arrangement.LINE
        for column, caption in enumerate(self._captions.values()):
            self._fields_grid.setColumnMinimumWidth(column, self._theme.grown(COLUMN))
            caption.setFixedWidth(self._theme.grown(COLUMN))
            caption.setVisible(not is_headed)

    def _show_tools(self) -> None:
        """They stand beside what is typed in, or what is pointed at."""
        is_here = self.has_keyboard()
        self._tools.setVisible(is_here or self.underMouse() or self._menu.isVisible())

    def _step(self, by: int) -> None:
        self._current.setFocus()
        self._current.step(by)


def _column(widget: QWidget, spacing: int) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
