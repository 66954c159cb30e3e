"""One workshop on one page: statements, dots, actions and notes, typed from end to end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop import DiscussionNote, Workshop
from suunta.services.facilitating_words import owner_roles
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.action_row import Recommendation
from suunta.ui.workshops.actions_card import ActionsCard
from suunta.ui.workshops.count_field import is_redo
from suunta.ui.workshops.discussion_card import DiscussionCard
from suunta.ui.workshops.dots_card import DotsCard
from suunta.ui.workshops.statements_card import StatementsCard
from suunta.ui.workshops.workshop_desk import WorkshopDesk
from suunta.ui.workshops.workshop_head import PRESENT, TITLE, WorkshopHead

if TYPE_CHECKING:
    from suunta.services.facilitating import Facilitating

_MARGINS = (32, 20, 32, 24)
_MARGINS_NARROW = (16, 12, 16, 16)
_BESIDE = 900
"""In less width than this the cards stand beneath each other."""
_NARROW = 560
_GAP = 18
_AIR = 48


class WorkshopView(QScrollArea):
    """Follows the desk; what it shows is what is kept."""

    told = Signal(str)

    def __init__(
        self,
        *,
        desk: WorkshopDesk,
        theme: Theme,
        knowledge: KnowledgeBase,
        labels: Labels,
        facilitating: Facilitating,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._knowledge = desk, theme, knowledge
        self._language = language
        self._shown: Workshop | None = None
        self._content = QWidget(self)
        self.head = WorkshopHead(desk=desk, theme=theme, language=language, parent=self._content)
        self.statements = StatementsCard(
            desk=desk,
            theme=theme,
            labels=labels,
            national=facilitating.national,
            caveat=facilitating.caveat,
            language=language,
            parent=self._content,
        )
        self.dots: list[DotsCard] = []
        self.plan = ActionsCard(
            desk=desk,
            theme=theme,
            recommendations=self._recommendations,
            roles=partial(owner_roles, labels),
            parent=self._content,
        )
        self.discussion = DiscussionCard(desk=desk, parent=self._content)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._dots_column = QVBoxLayout()
        self._page = QVBoxLayout(self._content)
        self._build()
        self._connect()

    def set_language(self, language: Language) -> None:
        """Show the words of the deck in another language; what was typed stays as it is."""
        self._language = language
        self._show("")

    def undo(self) -> None:
        """Take the last change back, or say that there is none."""
        if not self._desk.can_undo():
            self.told.emit(self.tr("There is nothing to take back in this workshop."))
        self._desk.undo()

    def redo(self) -> None:
        """Do again what was taken back last, or say that nothing was."""
        if not self._desk.can_redo():
            self.told.emit(self.tr("There is nothing to do again in this workshop."))
        self._desk.redo()

    def focus_first(self) -> None:
        """To what is to be typed next: who is there, then the first open statement."""
        workshop = self._desk.workshop
        if workshop is not None and workshop.present is None:
            self.head.present.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.statements.focus_first()

    def focus_slide(self, slide: str) -> None:
        """To what is to be typed for a slide of the deck; to what is open, where it has nothing."""
        dots = (card for card in self.dots if card.slide == slide)
        notes = (note for note in self._notes() if note.slide == slide)
        if self.statements.focus_slide(slide):
            return
        if card := next(dots, None):
            card.focus("")
        elif note := next(notes, None):
            self.discussion.focus(note.id)
        else:
            self.focus_first()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        is_moved = super().focusNextPrevChild(next)
        self._show_focused()
        return is_moved

    @override
    def event(self, event: QEvent) -> bool:
        # Taking back belongs to the workshop here, before any shortcut of the window.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or is_redo(event))
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif is_redo(event):
            self.redo()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show("")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.setObjectName("workshop")
        self._content.setObjectName("workshopContent")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(24)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right, self._dots_column):
            column.setSpacing(_GAP)
        left.addWidget(self.statements)
        left.addWidget(self.discussion)
        left.addStretch()
        right.addLayout(self._dots_column)
        right.addWidget(self.plan)
        right.addStretch()
        self._columns.setSpacing(_GAP)
        self._columns.addLayout(left, 8)
        self._columns.addLayout(right, 5)
        self._page.setSpacing(14)
        self._page.addWidget(self.head)
        self._page.addLayout(self._columns)
        self._page.addStretch()
        self.setWidget(self._content)
        self._arrange()

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._show)
        desk.saved_changed.connect(self.head.show_saved)
        desk.undone.connect(self._on_undone)
        desk.redone.connect(self._on_redone)
        self.head.entered.connect(self.statements.focus_first)
        self.statements.end_reached.connect(self._on_statements_ended)
        # Enter moves the keyboard, too: what it goes to has to be seen.
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _arrange(self) -> None:
        width = self.viewport().width()
        is_beside = width >= self._theme.grown(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if is_beside else down)
        margins = _MARGINS_NARROW if width < self._theme.grown(_NARROW) else _MARGINS
        self._page.setContentsMargins(*margins)

    def _show(self, _where: str) -> None:
        # What was left stays as it was shown, in the words of the present language.
        workshop = self._desk.workshop or self._shown
        if workshop is None:
            return
        self._shown = workshop
        self.head.show_workshop(workshop, self._language)
        self.statements.show_workshop(workshop, self._language)
        if [card.identifier for card in self.dots] != [dots.id for dots in workshop.dots]:
            self._make_dots(workshop)
        for card, dots in zip(self.dots, workshop.dots, strict=True):
            card.show_dots(dots, workshop, self._language)
        self.plan.show_workshop(workshop, self._language)
        self.discussion.show_workshop(workshop, self._language)

    def _make_dots(self, workshop: Workshop) -> None:
        for card in self.dots:
            self._dots_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.dots = []
        for dots in workshop.dots:
            card = DotsCard(desk=self._desk, theme=self._theme, dots=dots, parent=self._content)
            card.end_reached.connect(self.plan.focus_empty)
            self._dots_column.addWidget(card)
            card.show()
            self.dots.append(card)

    def _notes(self) -> tuple[DiscussionNote, ...]:
        return self._desk.workshop.notes if self._desk.workshop else ()

    def _recommendations(self, language: Language) -> tuple[Recommendation, ...]:
        documents = self._knowledge.documents.values()
        wanted = (each for each in documents if each.type is DocumentType.RECOMMENDATION)
        return tuple(sorted((each.id, each.page(language).title) for each in wanted))

    def _on_undone(self, where: str) -> None:
        self._show_where(where)
        self.told.emit(self.tr("Taken back."))

    def _on_redone(self, where: str) -> None:
        self._show_where(where)
        self.told.emit(self.tr("Done again."))

    def _show_where(self, where: str) -> None:
        """The keyboard goes where something was changed, so that it is seen."""
        owner, _, field = where.partition("/")
        if where == TITLE:
            self.head.title.setFocus()
        elif where == PRESENT:
            self.head.present.setFocus()
        elif owner in self.statements.rows:
            self.statements.rows[owner].focus(field)
        elif card := next((card for card in self.dots if card.identifier == owner), None):
            card.focus(field)
        elif owner in self.discussion.fields:
            self.discussion.focus(owner)
        elif any(row.action.id == owner for row in self.plan.rows):
            self.plan.focus(owner, field)

    def _on_statements_ended(self) -> None:
        """All statements are through: a stray digit must fall on nothing that counts."""
        self.statements.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.told.emit(self.tr("That was the last statement."))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self._show_focused()
            # What is being laid out anew stands elsewhere in a moment.
            QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AIR)
