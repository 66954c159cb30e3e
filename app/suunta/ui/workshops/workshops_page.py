"""The page of workshops: all of them, or the one that is run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from suunta.domain.deck import Deck
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import without_results
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.workshop_desk import desk_of
from suunta.ui.workshops.workshop_list import WorkshopList
from suunta.ui.workshops.workshop_view import WorkshopView

if TYPE_CHECKING:
    from suunta.services.facilitating import Facilitating
    from suunta.services.presenting import Presenting
    from suunta.ui.keeper import Keeper


@dataclass(frozen=True, slots=True)
class WorkshopsState:
    """What the history keeps of the page."""

    workshop: str
    """The one that is run; empty for the list."""
    scroll: int


class WorkshopsPage(QWidget):
    """Follows the desk: a workshop that another part of the window opens is shown here, too."""

    open_requested = Signal(str)
    told = Signal(str)
    present_requested = Signal(object)
    """Carries the `Workshop` whose deck is to be shown on the screen."""
    export_requested = Signal(object)
    """Carries the `Workshop`."""
    import_requested = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        keeper: Keeper,
        knowledge: KnowledgeBase,
        labels: Labels,
        presenting: Presenting,
        facilitating: Facilitating,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._language = keeper, language
        self._presenting, self._facilitating = presenting, facilitating
        self.desk = desk_of(keeper)
        self.list = WorkshopList(
            desk=self.desk,
            keeper=keeper,
            theme=theme,
            decks=self._decks,
            language=language,
            parent=self,
        )
        self.view = WorkshopView(
            desk=self.desk,
            theme=theme,
            knowledge=knowledge,
            labels=labels,
            facilitating=facilitating,
            language=language,
            parent=self,
        )
        self._body = QStackedLayout(self)
        self._body.addWidget(self.list)
        self._body.addWidget(self.view)
        self._connect()
        self._on_desk_changed("")

    def set_language(self, language: Language) -> None:
        self._language = language
        self.list.set_language(language)
        self.view.set_language(language)

    def state(self) -> WorkshopsState:
        here = self.desk.workshop
        return WorkshopsState(here.id if here else "", self.view.verticalScrollBar().value())

    def restore(self, state: object) -> None:
        """Show what was shown; what is open stays open with anything else."""
        if not isinstance(state, WorkshopsState):
            return
        if not state.workshop:
            self.desk.leave()
        elif self.desk.workshop is None or self.desk.workshop.id != state.workshop:
            self.desk.open(state.workshop)
        self.view.verticalScrollBar().setValue(state.scroll)

    def go_to(self, argument: str) -> None:
        """Run a workshop by its identifier, `list` for all; anything else changes nothing."""
        if argument == "list":
            self.desk.leave()
        elif argument:
            self.desk.open(argument)

    def panes(self) -> tuple[QWidget, ...]:
        if self.desk.workshop is None:
            return (self.list.main_pane(),)
        return (self.view.head.present, self.view.statements.add_button)

    def begin(self) -> None:
        """A workshop without a deck."""
        self.desk.begin(self._facilitating.blank())
        self.view.head.title.setFocus()

    def begin_from(self, deck: Deck) -> None:
        """A workshop with the votes and questions of a deck."""
        self.desk.begin(self._facilitating.from_deck(deck, self._language))
        self.view.focus_first()

    def undo(self) -> bool:
        """Take the last change of the workshop that is run back; `False` where none is run."""
        if self.desk.workshop is not None:
            self.view.undo()
        return self.desk.workshop is not None

    def redo(self) -> bool:
        """Do again what was taken back in the workshop that is run."""
        if self.desk.workshop is not None:
            self.view.redo()
        return self.desk.workshop is not None

    def renew(self) -> None:
        """Take what has been added to the deck since into the workshop that is run, in a step."""
        here = self.desk.workshop
        deck = next((each for each in self._decks() if here and each.id == here.deck), None)
        if here is None or deck is None:
            self.told.emit(self.tr("The presentation of this workshop is not there any more."))
            return
        renewed = self._facilitating.renewed(here, deck, self._language)
        if renewed == here:
            self.told.emit(self.tr("The presentation has nothing that is not here."))
            return
        self.desk.end_step()
        self.desk.change(renewed, "deck")
        self.desk.end_step()
        self.told.emit(self.tr("What is new in the presentation is here now."))

    def show_example(self, argument: str = "") -> None:
        """Show what a picture is taken of: a workshop in full swing, or the `list` with it."""
        from suunta.ui.workshops.workshop_example import example_of

        self.desk.begin(example_of(self._facilitating, self._decks(), self._language))
        self.view.focus_first()
        if argument == "list":
            self._leave()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes back sees what was changed elsewhere."""
        super().showEvent(event)
        self._keeper.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.desk.workshop is not None:
            self._leave()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        desk, rows, head = self.desk, self.list, self.view.head
        desk.changed.connect(self._on_desk_changed)
        desk.parted.connect(self._on_parted)
        self._keeper.changed.connect(self._on_kept_changed)
        rows.opened.connect(self._open)
        rows.new_requested.connect(self.begin)
        rows.import_requested.connect(self.import_requested)
        rows.deck_chosen.connect(self.begin_from)
        rows.rename_requested.connect(self._on_rename)
        rows.duplicate_requested.connect(self._duplicate)
        rows.delete_requested.connect(self._delete)
        rows.restore_requested.connect(self._on_restore)
        head.list_requested.connect(self._leave)
        head.duplicate_requested.connect(self._on_duplicate_here)
        head.renew_requested.connect(self.renew)
        head.delete_requested.connect(self._on_delete_here)
        head.present_requested.connect(lambda: self.present_requested.emit(desk.workshop))
        head.export_requested.connect(lambda: self.export_requested.emit(desk.workshop))
        self.view.told.connect(self.told)

    def _decks(self) -> tuple[Deck, ...]:
        """The decks of the program and those of the person."""
        return (*self._presenting.ready, *self._keeper.keeping.decks.all())

    def _open(self, identifier: str) -> None:
        self._keeper.refresh()
        if self.desk.open(identifier):
            self.view.focus_first()

    def _leave(self) -> None:
        here = self.desk.workshop
        self.desk.leave()
        self.list.fill(here.id if here else "")
        self.list.main_pane().setFocus()

    def _duplicate(self, workshop: Workshop) -> None:
        title = self.tr("%1 (copy)").replace("%1", workshop.title)
        self.desk.begin(without_results(workshop, title))
        self.view.head.title.setFocus()
        self.view.head.title.selectAll()
        self.told.emit(self.tr("A copy with the same questions and no answers."))

    def _delete(self, workshop: Workshop) -> None:
        title = workshop.title.strip() or self.tr("Workshop without a name")
        self.desk.delete(workshop, self.tr("Deleted: %1").replace("%1", title))

    def _on_desk_changed(self, where: str) -> None:
        if where:
            return
        is_open = self.desk.workshop is not None
        if not is_open:
            self.list.fill()
        self._body.setCurrentIndex(1 if is_open else 0)

    def _on_kept_changed(self, names: frozenset[str]) -> None:
        if "workshop" in names and self.desk.workshop is None:
            self.list.fill()

    def _on_parted(self, title: str) -> None:
        """Two windows on one workshop: each goes on with its own, and one is told so."""
        told = self.tr("Changed on another computer or in another window. Yours goes on as “%1”.")
        self.told.emit(told.replace("%1", title))
        if self.desk.workshop is None:
            self.list.fill()

    def _on_rename(self, identifier: str) -> None:
        if self.desk.open(identifier):
            self.view.head.title.setFocus()
            self.view.head.title.selectAll()

    def _on_restore(self, workshop: Workshop) -> None:
        told = self.tr("Restored: %1").replace("%1", workshop.title)
        restore = partial(self._keeper.keeping.bin.restore, workshop.id)
        self._keeper.do(restore, lambda _back: self.told.emit(told))

    def _on_duplicate_here(self) -> None:
        if self.desk.workshop is not None:
            self._duplicate(self.desk.workshop)

    def _on_delete_here(self) -> None:
        here = self.desk.workshop
        if here is not None:
            self._delete(here)
            self.list.main_pane().setFocus()
