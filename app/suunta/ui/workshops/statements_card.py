"""The table of statements: hands are typed from one to the next without a look at the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.workshop import Statement, Workshop
from suunta.domain.workshop_change import (
    moved,
    reworded,
    stated,
    unvoted,
    voted,
    voted_by,
    without_statement,
)
from suunta.domain.workshop_votes import Side
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.statement_row import BAR, COLUMN, Arrangement, StatementRow
from suunta.ui.workshops.vote_fields import FIELDS, PRESENT, field_name
from suunta.ui.workshops.workshop_desk import WorkshopDesk

_MARGINS = (18, 14, 18, 12)

National = Callable[[str, Language], str]
"""The national figure beside a statement, from the fact it is like."""


class StatementsCard(QFrame):
    """Rows stay where they are while something is typed into them."""

    end_reached = Signal()
    """The last statement was confirmed."""

    def __init__(
        self,
        *,
        desk: WorkshopDesk,
        theme: Theme,
        labels: Labels,
        national: National,
        caveat: Callable[[Language], str],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._labels = desk, theme, labels
        self._national, self._caveat_in = national, caveat
        self._language = language
        self._arrangement = Arrangement.LINE
        self.rows: dict[str, StatementRow] = {}
        """By the identifiers of their statements, in their order."""
        self._heads = QWidget(self)
        self._statement_head = QLabel(self)
        self._field_heads = {name: QLabel(self) for name in FIELDS}
        self._result_head = QLabel(self)
        self._lines = QVBoxLayout()
        self._empty = QLabel(self)
        self._caveat = QLabel(self)
        self.add_button = QPushButton(self)
        self._build()
        self._retranslate()
        theme.changed.connect(self._arrange)

    def show_workshop(self, workshop: Workshop, language: Language) -> None:
        """Show its statements; rows that are there already are changed in place."""
        self._language = language
        wanted = [each.id for each in workshop.statements]
        if wanted != list(self.rows):
            self._set_rows(workshop)
        is_parted = len({each.slide for each in workshop.statements}) > 1
        slide = ""
        for statement in workshop.statements:
            is_first = is_parted and statement.slide != slide
            slide = statement.slide
            self.rows[statement.id].show_statement(
                statement,
                workshop.tally(statement),
                language,
                national=self._national(statement.figure, language) if statement.figure else "",
                heading=self._heading(statement) if is_first else "",
            )
        has_figures = any(
            each.figure and self._national(each.figure, language) for each in workshop.statements
        )
        self._caveat.setText(self._caveat_in(language))
        self._caveat.setVisible(has_figures)
        self._empty.setVisible(not self.rows)
        self._heads.setVisible(bool(self.rows) and self._arrangement is Arrangement.LINE)

    def focus_first(self) -> None:
        """To the first statement that is not counted, or to the first of all."""
        workshop = self._desk.workshop
        if workshop is None or not self.rows:
            self.add_button.setFocus()
            return
        open_ = (each.id for each in workshop.statements if not each.votes.is_counted)
        self.rows[next(open_, next(iter(self.rows)))].focus(Side.AGREE)

    def focus_slide(self, slide: str) -> bool:
        """To the first statement of a slide that is not counted; false where it has none."""
        workshop = self._desk.workshop
        there = [e for e in workshop.statements if e.slide == slide] if workshop else []
        if not there:
            return False
        open_ = (each for each in there if not each.votes.is_counted)
        self.rows[next(open_, there[0]).id].focus(Side.AGREE)
        return True

    def add(self) -> None:
        """Begin a statement from the room: it is kept from its first letter on."""
        workshop = self._desk.workshop
        if workshop is None:
            return
        empty = next((e for e in workshop.statements if e.is_from_room and not e.words), None)
        if empty is None:
            changed = stated(workshop, "", self._language)
            self._desk.change(changed, "statements")
            empty = changed.statements[-1]
        self.rows[empty.id].focus("text")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        heads = QGridLayout(self._heads)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setHorizontalSpacing(16)
        fields = QWidget(self._heads)
        columns = QGridLayout(fields)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setHorizontalSpacing(0)
        for column, label in enumerate(self._field_heads.values()):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            label.setWordWrap(True)
            columns.addWidget(label, 0, column)
        for label in (self._statement_head, self._result_head, *self._field_heads.values()):
            label.setProperty("role", "label")
        bottom = Qt.AlignmentFlag.AlignBottom
        heads.addWidget(self._statement_head, 0, 0, bottom)
        heads.addWidget(fields, 0, 1, bottom)
        heads.addWidget(self._result_head, 0, 2, bottom)
        for column, stretch in enumerate((5, 0, 4)):
            heads.setColumnStretch(column, stretch)
        self._empty.setProperty("role", "muted")
        self._caveat.setProperty("role", "faint")
        for label in (self._empty, self._caveat):
            label.setWordWrap(True)
        self.add_button.setProperty("role", "link")
        self.add_button.setObjectName("addStatement")
        self.add_button.clicked.connect(self.add)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(4)
        layout.addWidget(self._heads)
        layout.addWidget(self._empty)
        layout.addLayout(self._lines)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._caveat)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Statements"))
        self._statement_head.setText(self.tr("Statement").upper())
        self._result_head.setText(self.tr("Result").upper())
        for name, label in self._field_heads.items():
            label.setText(field_name(name).upper())
        self._empty.setText(
            self.tr("No statements yet. Add one, or start from a presentation with a vote.")
        )
        self.add_button.setText(self.tr("+ Add a statement from the room"))

    def _heading(self, statement: Statement) -> str:
        if statement.is_from_room:
            return self.tr("From the room")
        return in_language(statement.heading, self._language) if statement.heading else ""

    def _set_rows(self, workshop: Workshop) -> None:
        """Make rows for new statements, drop those of removed ones, and put all in order."""
        wanted = {each.id: each for each in workshop.statements}
        for identifier in [each for each in self.rows if each not in wanted]:
            row = self.rows.pop(identifier)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {
            identifier: self.rows.get(identifier) or self._make_row(statement)
            for identifier, statement in wanted.items()
        }
        before: QWidget = self._heads
        for place, row in enumerate(self.rows.values()):
            self._lines.insertWidget(place, row)
            row.show()
            for part in row.tab_stops():
                QWidget.setTabOrder(before, part)
                before = part
        QWidget.setTabOrder(before, self.add_button)

    def _make_row(self, statement: Statement) -> StatementRow:
        row = StatementRow(
            theme=self._theme,
            labels=self._labels,
            is_editable=statement.is_from_room,
            parent=self,
        )
        row.arrange(self._arrangement)
        name = statement.id
        row.voted.connect(partial(self._on_voted, name))
        row.worded.connect(partial(self._on_worded, name))
        row.next_requested.connect(partial(self._on_next, name))
        row.clear_requested.connect(partial(self._on_cleared, name))
        row.remove_requested.connect(partial(self._on_removed, name))
        row.move_requested.connect(partial(self._on_moved, name))
        row.undo_requested.connect(self._desk.undo)
        row.left.connect(partial(self._on_left, name))
        return row

    def _arrange(self) -> None:
        room = self.width() - _MARGINS[0] - _MARGINS[2]
        self._arrangement = Arrangement.within(room, self._theme)
        for row in self.rows.values():
            row.arrange(self._arrangement)
        for label in self._field_heads.values():
            label.setFixedWidth(self._theme.grown(COLUMN))
        self._result_head.setMinimumWidth(self._theme.grown(BAR))
        self._heads.setVisible(bool(self.rows) and self._arrangement is Arrangement.LINE)

    def _on_voted(self, statement: str, field: str, count: int | None) -> None:
        workshop = self._desk.workshop
        if workshop is None:
            return
        if field == PRESENT:
            changed = voted_by(workshop, statement, count)
        else:
            changed = voted(workshop, statement, Side(field), count)
        self._desk.change(changed, f"{statement}/{field}")

    def _on_worded(self, statement: str, text: str) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            changed = reworded(workshop, statement, text, self._language)
            self._desk.change(changed, f"{statement}/text")

    def _on_next(self, statement: str) -> None:
        names = list(self.rows)
        place = names.index(statement) + 1
        if place < len(names):
            self.rows[names[place]].focus(Side.AGREE)
        else:
            self.end_reached.emit()

    def _on_left(self, statement: str) -> None:
        """A statement that was begun and left without a word is none."""
        self._desk.end_step()
        workshop = self._desk.workshop
        found = workshop.statement(statement) if workshop else None
        if found is None or not found.is_from_room or not found.votes.is_empty:
            return
        is_left = statement in self.rows and not self.rows[statement].has_keyboard()
        if is_left and not found.text(self._language).strip():
            self._on_removed(statement)

    def _on_cleared(self, statement: str) -> None:
        self._change_at_once(lambda workshop: unvoted(workshop, statement), f"{statement}/agree")

    def _on_removed(self, statement: str) -> None:
        self._change_at_once(lambda workshop: without_statement(workshop, statement), "statements")

    def _on_moved(self, statement: str, by: int) -> None:
        self._change_at_once(lambda workshop: moved(workshop, statement, by), f"{statement}/agree")

    def _change_at_once(self, change: Callable[[Workshop], Workshop], where: str) -> None:
        """A change that is a step of its own."""
        if self._desk.workshop is not None:
            self._desk.end_step()
            self._desk.change(change(self._desk.workshop), where)
            self._desk.end_step()
