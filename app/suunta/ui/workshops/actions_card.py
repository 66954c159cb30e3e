"""The action plan: the last line is always empty, and becomes an action with its first letter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_change import planned, without_action
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.action_row import TEXT, ActionRow, Recommendation
from suunta.ui.workshops.workshop_desk import WorkshopDesk

_MARGINS = (18, 14, 12, 10)

Recommendations = Callable[[Language], tuple[Recommendation, ...]]
Roles = Callable[[Language], tuple[str, ...]]
"""Who may see to an action, in words."""


class ActionsCard(QFrame):
    """Enter goes from field to field and, at the end of a line, to the next one."""

    def __init__(
        self,
        *,
        desk: WorkshopDesk,
        theme: Theme,
        recommendations: Recommendations,
        roles: Roles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._recommendations, self._roles = recommendations, roles
        self._known: tuple[Recommendation, ...] = ()
        self.rows: list[ActionRow] = []
        """One for each action, and the empty one."""
        self._title = QLabel(self)
        self._about = QLabel(self)
        self._lines = QVBoxLayout()
        self._build()
        self._retranslate()

    def show_workshop(self, workshop: Workshop, language: Language) -> None:
        """Show its actions; a line that is typed in stays where it is."""
        self._known = self._recommendations(language)
        actions = self._with_empty(workshop.actions)
        self._set_rows(actions)
        for row, action in zip(self.rows, actions, strict=True):
            row.show_action(action, self._known)
            row.owner.suggest(self._roles(language))

    def focus(self, identifier: str, field: str) -> None:
        """Give the keyboard to a field of an action, or of the empty line."""
        row = next((each for each in self.rows if each.action.id == identifier), self.rows[-1])
        row.focus(field)

    def focus_empty(self) -> None:
        """Begin a new action."""
        self.rows[-1].focus(TEXT)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._title.setProperty("role", "heading3")
        self._about.setProperty("role", "faint")
        self._about.setWordWrap(True)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addLayout(self._lines)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Action plan"))
        self._title.setText(self.tr("Action plan"))
        self._about.setText(self.tr("What is done, for which recommendation, by whom, until when."))

    def _with_empty(self, actions: tuple[Action, ...]) -> tuple[Action, ...]:
        """The actions and the empty line, which keeps its identifier until it is used."""
        known = {each.id for each in actions}
        last = self.rows[-1].action if self.rows else Action()
        # What was undone leaves a line whose action is not in the plan any more: it is empty now.
        empty = Action(id=last.id) if last.id not in known else Action()
        return (*actions, empty)

    def _set_rows(self, actions: tuple[Action, ...]) -> None:
        """Rows by the identifiers of their actions, made and dropped as these come and go."""
        known = {row.action.id: row for row in self.rows}
        rows = [
            known.pop(action.id) if action.id in known else self._make_row() for action in actions
        ]
        for row in known.values():
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        if rows == self.rows:
            return
        self.rows = rows
        before: QWidget | None = None
        for place, row in enumerate(rows):
            self._lines.insertWidget(place, row)
            row.show()
            for part in row.tab_stops():
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part

    def _make_row(self) -> ActionRow:
        row = ActionRow(theme=self._theme, parent=self)
        row.changed.connect(self._on_changed)
        row.entered.connect(partial(self._on_entered, row))
        row.remove_requested.connect(partial(self._on_removed, row))
        row.left.connect(self._desk.end_step)
        return row

    def _on_changed(self, field: str, action: Action) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.change(planned(workshop, action), f"{action.id}/{field}")

    def _on_entered(self, row: ActionRow) -> None:
        place = self.rows.index(row)
        self.rows[min(place + 1, len(self.rows) - 1)].focus(TEXT)

    def _on_removed(self, row: ActionRow) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.end_step()
            self._desk.change(without_action(workshop, row.action.id), "actions")
            self._desk.end_step()
            self.focus_empty()
