"""Priorities by dots: how many each recommendation got."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.workshop import Choice, Dots, Workshop
from suunta.domain.workshop_change import dots_for_each, dots_shared_by, dotted
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.count_field import CountField
from suunta.ui.workshops.tool_icon import show_tool_icon
from suunta.ui.workshops.vote_bar import DotsBar
from suunta.ui.workshops.workshop_desk import WorkshopDesk

_MARGINS = (18, 14, 18, 14)
EACH, PRESENT = "each", "present"
"""The names of the fields besides those of the choices."""


class DotsCard(QFrame):
    """One vote by dots; the choices stay in their order while they are typed."""

    end_reached = Signal()
    """The last choice was confirmed."""

    def __init__(
        self, *, desk: WorkshopDesk, theme: Theme, dots: Dots, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._dots = dots
        self._given: int | None = None
        self._title = QLabel(self)
        # In the order in which Tab goes through them.
        self.rows = {choice.about: _ChoiceRow(theme=theme, parent=self) for choice in dots.choices}
        self._each_label, self._present_label = QLabel(self), QLabel(self)
        self._each = CountField(theme=theme, name=EACH, parent=self)
        self._present = CountField(theme=theme, name=PRESENT, parent=self)
        self._total = QLabel(self)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def identifier(self) -> str:
        """Of the vote it shows."""
        return self._dots.id

    @property
    def slide(self) -> str:
        """The slide of the deck it belongs to; may be empty."""
        return self._dots.slide

    def show_dots(self, dots: Dots, workshop: Workshop, language: Language) -> None:
        """Show the vote as it is now; its choices are those it was made with."""
        self._dots, self._given = dots, workshop.dots_given(dots)
        self._title.setText(dots.text(language))
        self._each.set_count(dots.each)
        self._present.set_count(dots.present, workshop.present)
        most = max((choice.count or 0 for choice in dots.choices), default=0)
        for number, choice in enumerate(dots.choices, 1):
            self.rows[choice.about].show_choice(choice, number, most, language)
        self._write_total()

    def focus(self, name: str) -> None:
        """Give the keyboard to a field by its name, or to the first choice."""
        known = {EACH: self._each, PRESENT: self._present}
        known |= {about: row.field for about, row in self.rows.items()}
        field = known.get(name) or next(iter(known[about] for about in self.rows), self._each)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._title.setProperty("role", "heading3")
        self._title.setWordWrap(True)
        for label in (self._each_label, self._present_label, self._total):
            label.setProperty("role", "faint")
        self._total.setObjectName("dotsTotal")
        self._total.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self._each_label, self._each, self._present_label, self._present):
            head.addWidget(part)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addLayout(head)
        layout.addWidget(self._total)

    def _connect(self) -> None:
        rows = list(self.rows.items())
        for place, (about, row) in enumerate(rows):
            row.field.counted.connect(partial(self._on_dotted, about))
            row.field.left.connect(self._desk.end_step)
            if place + 1 < len(rows):
                row.field.entered.connect(rows[place + 1][1].field.setFocus)
            else:
                row.field.entered.connect(self.end_reached)
        self._each.counted.connect(self._on_each)
        self._present.counted.connect(self._on_present)
        for field in (self._each, self._present):
            field.left.connect(self._on_left)
            field.entered.connect(partial(self.focus, ""))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Priorities by dots"))
        self._each_label.setText(self.tr("Dots each"))
        self._present_label.setText(self.tr("Present"))
        self._each.setAccessibleName(self.tr("Dots each"))
        self._present.setAccessibleName(self.tr("Present at the dots"))
        self._write_total()

    def _write_total(self) -> None:
        """How many dots there are, and how many there can be; more warns and blocks nothing."""
        total, given = self._dots.total, self._given
        is_over = given is not None and total > given
        if given is None:
            text = self.tr("%Ln dot(s)", "", total)
        elif is_over:
            text = self.tr("%1 dots, but only %2 were given out")
        else:
            text = self.tr("%1 of %2 dots")
        self._total.setText(text.replace("%1", str(total)).replace("%2", str(given)))
        if self._total.property("tone") != ("warning" if is_over else ""):
            self._total.setProperty("tone", "warning" if is_over else "")
            self._total.style().polish(self._total)

    def _on_dotted(self, about: str, count: int | None) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            changed = dotted(workshop, self.identifier, about, count)
            self._desk.change(changed, f"{self.identifier}/{about}")

    def _on_each(self, count: int | None) -> None:
        workshop = self._desk.workshop
        if workshop is not None and count:
            changed = dots_for_each(workshop, self.identifier, count)
            self._desk.change(changed, f"{self.identifier}/{EACH}")

    def _on_present(self, count: int | None) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            changed = dots_shared_by(workshop, self.identifier, count)
            self._desk.change(changed, f"{self.identifier}/{PRESENT}")

    def _on_left(self) -> None:
        """Nobody has no dots at all: the field shows what counts again."""
        self._each.set_count(self._dots.each)
        self._desk.end_step()


class _ChoiceRow(QWidget):
    """A choice with its dots: a number to type, a bar, and one more or fewer."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel(self)
        self.field = CountField(theme=theme, name="dots", parent=self)
        self._bar = DotsBar(theme=theme, parent=self)
        self._fewer, self._more = QToolButton(self), QToolButton(self)
        self._build()
        theme.changed.connect(self._tint)
        self._tint()

    def show_choice(self, choice: Choice, number: int, most: int, language: Language) -> None:
        words = choice.text(language)
        # A deck may have numbered them itself.
        named = words if words[:1].isdigit() else f"{number} {words}"
        self._label.setText(named)
        self.field.set_count(choice.count)
        self.field.setAccessibleName(named)
        self._bar.show_share((choice.count or 0) / most if most else 0)
        for button, sign in ((self._fewer, "\N{MINUS SIGN}"), (self._more, "+")):
            button.setAccessibleName(f"{sign} {words}")

    def _build(self) -> None:
        for button, by in ((self._fewer, -1), (self._more, +1)):
            button.setProperty("role", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._step, by))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._bar, 1, 0)
        for column, part in enumerate((self.field, self._fewer, self._more), 1):
            grid.addWidget(part, 0, column, 2, 1)
        grid.setColumnStretch(0, 1)

    def _step(self, by: int, _is_checked: bool = False) -> None:
        self.field.setFocus()
        self.field.step(by)

    def _tint(self) -> None:
        show_tool_icon(self._fewer, "minus", self._theme)
        show_tool_icon(self._more, "plus", self._theme)
