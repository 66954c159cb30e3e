"""One line of the action plan: what is done, for which recommendation, by whom, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from suunta.domain.workshop import Action
from suunta.domain.workshop_change import due
from suunta.domain.workshop_due import short_date
from suunta.ui.theme.theme import Theme
from suunta.ui.translators import spoken_language
from suunta.ui.workshops.growing_text import GrowingText
from suunta.ui.workshops.owner_field import OwnerField
from suunta.ui.workshops.plain_line import PlainLine
from suunta.ui.workshops.tool_icon import show_tool_icon

TEXT, RECOMMENDATION, OWNER, DUE = "text", "recommendation", "owner", "due"
_NUMBER = 52
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
FIELDS = (TEXT, RECOMMENDATION, OWNER, DUE)

Recommendation = tuple[str, str]
"""Its identifier and its title."""


class ActionRow(QWidget):
    """Tells the whole action at every key; the last row of a plan is empty and waits for one."""

    changed = Signal(str, object)
    """Which field, and the `Action` as it is now."""
    entered = Signal()
    """The last field was confirmed: on to the next action."""
    remove_requested = Signal()
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.action = Action()
        self._recommendations: tuple[Recommendation, ...] = ()
        self.text = GrowingText(name=TEXT, most=6, parent=self)
        self.recommendation = _NumberField(RECOMMENDATION, self)
        self.owner = OwnerField(OWNER, self)
        self.due = PlainLine(DUE, self)
        self._remove = QToolButton(self)
        self._build()
        self._connect()
        self._retranslate()
        theme.changed.connect(self._tint)
        self._tint()

    def show_action(self, action: Action, recommendations: Sequence[Recommendation]) -> None:
        """Show an action as it is now; a field that is typed in keeps its cursor."""
        self.action = action
        self._recommendations = tuple(recommendations)
        self.text.set_text(action.text)
        self.owner.set_text(action.owner)
        self._show_due()
        self.recommendation.set_text(action.recommendation.rpartition("/")[2])
        title = dict(self._recommendations).get(action.recommendation, "")
        self.recommendation.setToolTip(title or self.tr("The number of the recommendation"))
        self.recommendation.setAccessibleDescription(title)
        self._remove.setVisible(not action.is_empty)

    def focus(self, name: str) -> None:
        known = dict(zip(FIELDS, self.tab_stops(), strict=True))
        known.get(name, self.text).setFocus(Qt.FocusReason.TabFocusReason)

    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self.text, self.recommendation, self.owner, self.due)

    def has_keyboard(self) -> bool:
        return any(part.hasFocus() for part in self.tab_stops())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_due()

    def _build(self) -> None:
        self._remove.setProperty("role", "quiet")
        policy = self._remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.text, 0, 0, 1, 3)
        grid.addWidget(self._remove, 0, 3, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.recommendation, 1, 0)
        grid.addWidget(self.owner, 1, 1)
        grid.addWidget(self.due, 1, 2)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)

    def _connect(self) -> None:
        self.text.typed.connect(lambda words: self._tell(TEXT, replace(self.action, text=words)))
        self.owner.textEdited.connect(
            lambda words: self._tell(OWNER, replace(self.action, owner=words))
        )
        self.due.textEdited.connect(self._on_due_typed)
        self.recommendation.numbered.connect(self._on_numbered)
        self.text.entered.connect(self.recommendation.setFocus)
        self.recommendation.typed_on.connect(self._on_typed_on)
        self.recommendation.returnPressed.connect(self.owner.setFocus)
        self.owner.returnPressed.connect(self.due.setFocus)
        self.due.returnPressed.connect(self.entered)
        self.due.left.connect(self._show_due)
        for field in (self.text, self.recommendation, self.owner, self.due):
            field.left.connect(self.left)
        self._remove.clicked.connect(partial(self.remove_requested.emit))

    def _tint(self) -> None:
        show_tool_icon(self._remove, "close", self._theme)
        for field in (self.owner, self.due, self.recommendation):
            field.setMinimumHeight(self._theme.size("button"))
        self.recommendation.setFixedWidth(self._theme.grown(_NUMBER))

    def _retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("What will be done"))
        self.text.setAccessibleName(self.tr("Action"))
        self.owner.setPlaceholderText(self.tr("Role, such as service lead"))
        self.owner.setAccessibleName(self.tr("Owner, a role"))
        self.due.setPlaceholderText(self.tr("Due, such as 31.1."))
        self.due.setAccessibleName(self.tr("Due"))
        self.recommendation.setAccessibleName(self.tr("Recommendation"))
        self.recommendation.setPlaceholderText(self.tr("Rec."))
        name = self.tr("Remove the action")
        self._remove.setToolTip(name)
        self._remove.setAccessibleName(name)

    def _show_due(self) -> None:
        """The day that was understood; while it is typed, and for other words, what was typed."""
        day = self.action.due_date
        if day is not None and not self.due.hasFocus():
            self.due.set_text(short_date(day, spoken_language()))
        else:
            self.due.set_text(self.action.due)
        self.due.setToolTip(short_date(day, spoken_language()) if day is not None else "")

    def _on_due_typed(self, words: str) -> None:
        self._tell(DUE, due(self.action, words, date.today()))  # noqa: DTZ011  a wall calendar

    def _on_numbered(self, number: str) -> None:
        """A number that no recommendation has is not taken."""
        numbers = {each.rpartition("/")[2]: each for each, _ in self._recommendations}
        if number and number not in numbers:
            self.recommendation.set_text(self.action.recommendation.rpartition("/")[2])
            self.recommendation.selectAll()
            return
        chosen = numbers.get(number, "")
        self._tell(RECOMMENDATION, replace(self.action, recommendation=chosen))

    def _on_typed_on(self, words: str) -> None:
        """Who types on after the number means the owner."""
        self.owner.setFocus()
        self.owner.insert(words)
        self._tell(OWNER, replace(self.action, owner=self.owner.text()))

    def _tell(self, field: str, action: Action) -> None:
        self.action = action
        self.changed.emit(field, action)


class _NumberField(PlainLine):
    """The number of a recommendation: one key."""

    numbered = Signal(str)
    """The number, or nothing."""
    typed_on = Signal(str)
    """What is no number belongs to the next field."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setMaxLength(1)
        self.textEdited.connect(self._on_edited)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not event.modifiers() & _COMMANDS:
            self.typed_on.emit(event.text())
            return
        super().keyPressEvent(event)

    def _on_edited(self, text: str) -> None:
        self.numbered.emit(text)
