"""The head of a workshop: its name, who is present, whether all is saved, what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from suunta.domain.language import Language, in_language
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import (
    attended,
    attended_by_all,
    titled,
    without_attendance,
)
from suunta.ui.commands.hints import with_key_of
from suunta.ui.messages import why_not_kept
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.announcer import Announcer
from suunta.ui.widgets.elided_label import ElidedLabel
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.workshops.count_field import CountField
from suunta.ui.workshops.plain_line import PlainLine
from suunta.ui.workshops.workshop_desk import WorkshopDesk

TITLE, PRESENT = "title", "present"
_NARROW = 720
_AROUND = 40


class WorkshopHead(QWidget):
    """Says *saved* only when it is on the disk."""

    list_requested = Signal()
    present_requested = Signal()
    export_requested = Signal()
    renew_requested = Signal()
    duplicate_requested = Signal()
    delete_requested = Signal()
    entered = Signal()
    """How many are present is typed: on to the first statement."""

    def __init__(
        self, *, desk: WorkshopDesk, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._language = desk, theme, language
        self._back = QPushButton(self)
        self._deck = ElidedLabel(parent=self)
        self._saved = QLabel(self)
        self._announcer = Announcer(self._saved)
        self._was_in_trouble = False
        self._following: frozenset[str] = frozenset()
        """The votes that take the number present as it is typed."""
        self.title = PlainLine("workshopTitle", self)
        self._present_label = QLabel(self)
        self.present = CountField(theme=theme, name=PRESENT, parent=self)
        self._use_for_all = QPushButton(self)
        self._undo = QPushButton(self)
        self._export = QPushButton(self)
        self._show = QPushButton(self)
        self._more = QToolButton(self)
        self._menu = QMenu(self)
        self._buttons = QWidget(self)
        self._grid = QGridLayout(self)
        self._arranged: tuple[bool, bool] | None = None
        self._build()
        self._connect()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def show_workshop(self, workshop: Workshop, language: Language) -> None:
        self._language = language
        self.title.set_text(workshop.title)
        self.present.set_count(workshop.present)
        deck = in_language(workshop.deck_title, language) if workshop.deck_title else ""
        self._deck.setText(self.tr("Presentation: %1").replace("%1", deck))
        self._deck.setVisible(bool(deck))
        if not self.isVisible():
            # Out of sight nothing has its room yet, and nothing is cut short.
            self._deck.setToolTip("")
        self._show.setVisible(bool(workshop.deck))
        self._renew.setVisible(bool(workshop.deck))
        self._show_others(workshop)
        self.show_saved()
        self._arrange()

    def show_saved(self) -> None:
        """Say whether every key is on the disk, and why not where it is not."""
        problem = self._desk.problem
        if self._desk.is_saved():
            text, tone = self.tr("saved"), ""
        elif problem is not None:
            text, tone = why_not_kept(problem), "warning"
        else:
            text, tone = self.tr("saving…"), ""
        self._saved.setText(text)
        if self._saved.property("tone") != tone:
            self._saved.setProperty("tone", tone)
            self._saved.style().polish(self._saved)
        is_in_trouble = tone == "warning"
        if is_in_trouble is not self._was_in_trouble:
            self._was_in_trouble = is_in_trouble
            self._announcer.say(text)
        self._undo.setEnabled(self._desk.can_undo())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_saved()

    def _build(self) -> None:
        self._back.setProperty("role", "link")
        self._back.setObjectName("allWorkshops")
        self._deck.setProperty("role", "faint")
        self._saved.setProperty("role", "faint")
        self._saved.setObjectName("savedState")
        self._present_label.setProperty("role", "muted")
        self._present_label.setBuddy(self.present)
        self._use_for_all.setProperty("role", "link")
        self._use_for_all.setObjectName("presentForAll")
        self._show.setProperty("role", "primary")
        self._undo.setObjectName("undoWorkshop")
        self._export.setObjectName("exportWorkshop")
        self._show.setObjectName("showWorkshop")
        self._more.setProperty("role", "outlined")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._over = QWidget(self)
        over = QHBoxLayout(self._over)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(8)
        over.addWidget(self._back)
        over.addWidget(self._deck)
        over.addWidget(self._saved)
        over.addStretch()
        self._people = QWidget(self)
        people = FlowLayout(self._people, spacing=8, prefers_one_line=True)
        for part in (self._present_label, self.present):
            people.addWidget(part)
        buttons = FlowLayout(self._buttons, spacing=8, prefers_one_line=True)
        for button in (self._undo, self._export, self._show, self._more):
            buttons.addWidget(button)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons stand beside the name, or beneath it where that has not room enough."""
        named = self.title.fontMetrics().horizontalAdvance(self.title.text()) + _AROUND
        needed = named + self._buttons.sizeHint().width()
        is_narrow, is_long = self.width() < self._theme.grown(_NARROW), self.width() < needed
        if (is_narrow, is_long) == self._arranged:
            return
        self._arranged = (is_narrow, is_long)
        for part in (self._over, self.title, self._people, self._buttons, self._use_for_all):
            self._grid.removeWidget(part)
        if is_narrow:
            self._grid.addWidget(self._over, 0, 0, 1, 2)
            self._grid.addWidget(self.title, 1, 0, 1, 2)
            self._grid.addWidget(self._people, 2, 0, 1, 2)
            self._grid.addWidget(self._buttons, 3, 0, 1, 2)
            self._add_offer(4)
            return
        self._grid.addWidget(self._over, 0, 0)
        self._grid.addWidget(self._people, 0, 1, Qt.AlignmentFlag.AlignRight)
        if is_long:
            self._grid.addWidget(self.title, 1, 0, 1, 2)
            self._grid.addWidget(self._buttons, 2, 0, 1, 2)
            self._add_offer(3)
            return
        self._grid.addWidget(self.title, 1, 0)
        self._grid.addWidget(self._buttons, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        self._add_offer(2)

    def _add_offer(self, row: int) -> None:
        """What comes while one types has a line of its own: nothing else moves aside for it."""
        self._grid.addWidget(self._use_for_all, row, 0, 1, 2, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self._back.clicked.connect(self.list_requested)
        self.title.textEdited.connect(self._on_title_typed)
        self.title.returnPressed.connect(self.present.setFocus)
        self.title.left.connect(self._desk.end_step)
        self.present.focused.connect(self._on_present_focused)
        self.present.counted.connect(self._on_present_typed)
        self.present.entered.connect(self.entered)
        self.present.left.connect(self._desk.end_step)
        self._use_for_all.clicked.connect(self._on_use_for_all)
        self._undo.clicked.connect(self._desk.undo)
        self._export.clicked.connect(partial(self.export_requested.emit))
        self._show.clicked.connect(partial(self.present_requested.emit))

    def _tint(self) -> None:
        size = self._theme.size("icon_small")
        self._undo.setIcon(self._theme.icon("undo", "text"))
        self._more.setIcon(self._theme.icon("more", "text"))
        self._more.setIconSize(QSize(size, size))
        self.title.setFont(self._theme.font("heading1"))

    def _retranslate(self) -> None:
        self._back.setText(self.tr("‹ All workshops"))
        self._present_label.setText(self.tr("People present"))
        self.present.setAccessibleName(self.tr("People present"))
        self.title.setAccessibleName(self.tr("Name of the workshop"))
        self.title.setPlaceholderText(self.tr("Name of the workshop"))
        self._undo.setText(self.tr("Undo"))
        told = self.tr("Takes back what was typed last")
        self._undo.setToolTip(with_key_of(told, "deletion.undo"))
        self._export.setText(self.tr("Export…"))
        self._show.setText(self.tr("Show on screen"))
        name = self.tr("More for this workshop")
        self._more.setToolTip(name)
        self._more.setAccessibleName(name)
        self._menu.clear()
        self._renew = self._menu.addAction(
            self.tr("Add what is new in the presentation"), partial(self.renew_requested.emit)
        )
        self._renew.setVisible(self._show.isVisibleTo(self))
        self._menu.addAction(
            self.tr("Duplicate without results"), partial(self.duplicate_requested.emit)
        )
        self._menu.addAction(self.tr("Delete"), partial(self.delete_requested.emit))
        if self._desk.workshop is not None:
            self._show_others(self._desk.workshop)

    def _show_others(self, workshop: Workshop) -> None:
        """Votes keep their own number present; where that differs, it can be made the same."""
        counted = [e for e in workshop.statements if e.votes.present is not None]
        others = [e for e in counted if e.votes.present != workshop.present]
        self._use_for_all.setVisible(bool(others) and workshop.present is not None)
        text = self.tr("%Ln vote(s) had another number; use this for all", "", len(others))
        self._use_for_all.setText(text)

    def _on_title_typed(self, title: str) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.change(titled(workshop, title), TITLE)

    def _on_present_focused(self) -> None:
        workshop = self._desk.workshop
        self._following = frozenset() if workshop is None else without_attendance(workshop)

    def _on_present_typed(self, count: int | None) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.change(attended(workshop, count, self._following), PRESENT)

    def _on_use_for_all(self) -> None:
        workshop = self._desk.workshop
        if workshop is not None:
            self._desk.end_step()
            self._desk.change(attended_by_all(workshop, workshop.present), PRESENT)
            self._desk.end_step()
