"""The page of the presentations: their list, the editor of one, and the run sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget
from typing_extensions import override

from suunta.domain.language import Language, in_language
from suunta.ui.presentations.choice_dialog import ChoiceDialog
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.deck_editor import DeckEditor, EditorState
from suunta.ui.presentations.deck_list import DeckList
from suunta.ui.presentations.run_sheet_view import RunSheetView
from suunta.ui.presentations.slide_pictures import SlidePictures
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.keyboard_lead import KeyboardLead

if TYPE_CHECKING:
    from suunta.domain.knowledge_base import KnowledgeBase
    from suunta.domain.labels import Labels
    from suunta.services.presenting import Presenting


SHEET = "run-sheet"
"""Names the part of the page that plans by time."""


@dataclass(frozen=True, slots=True)
class PresentationsState:
    """What the history keeps of the page."""

    chosen: str
    """The deck that is chosen in the list."""
    editor: EditorState | None = None
    """What is edited; `None` where the list or a run sheet is shown."""
    sheet: str | None = None
    """The deck whose run sheet is shown, empty for one of chosen pages; `None` for no sheet."""


class PresentationsPage(QWidget):
    """Goes to another deck by asking for it, so that the window can go back."""

    open_requested = Signal(str)
    told = Signal(str)
    deck_requested = Signal(str)
    """The identifier of a deck to be edited; empty for the list."""
    present_requested = Signal(object, str)
    """The `Deck`, and the slide to begin with; empty for the first."""
    export_requested = Signal(object)
    import_requested = Signal()
    workshop_requested = Signal(object)

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
        self._language = language
        self._desk = desk
        pictures = SlidePictures(theme=theme, parent=self)
        self.decks = DeckList(
            theme=theme,
            desk=desk,
            presenting=presenting,
            labels=labels,
            pictures=pictures,
            language=language,
            parent=self,
        )
        self.editor = DeckEditor(
            theme=theme,
            desk=desk,
            presenting=presenting,
            labels=labels,
            pictures=pictures,
            language=language,
            parent=self,
        )
        self.sheet = RunSheetView(
            theme=theme,
            desk=desk,
            presenting=presenting,
            knowledge=knowledge,
            labels=labels,
            pool=pool,
            language=language,
            parent=self,
        )
        self._theme, self._knowledge = theme, knowledge
        self._parts = QStackedLayout(self)
        for part in (self.decks, self.editor, self.sheet):
            # Each lays itself out anew in little room: none may keep the window wide.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._parts.addWidget(part)
            part.told.connect(self.told)
        for shown in (self.decks, self.editor):
            shown.present_requested.connect(self.present_requested)
        for asking in (self.decks, self.sheet):
            asking.deck_requested.connect(self.deck_requested)
        for leaving in (self.editor, self.sheet):
            leaving.list_requested.connect(lambda: self.deck_requested.emit(""))
        self.decks.sheet_requested.connect(lambda of: self.deck_requested.emit(f"{SHEET}:{of}"))
        self.editor.knowledge_requested.connect(self._choose_knowledge)
        self.decks.export_requested.connect(self.export_requested)
        self.decks.import_requested.connect(self.import_requested)
        self.decks.workshop_requested.connect(self.workshop_requested)
        self.editor.open_requested.connect(self.open_requested)
        desk.parted.connect(self._on_parted)
        KeyboardLead(self, lambda: self.panes()[0])

    def set_language(self, language: Language) -> None:
        self._language = language
        self.decks.set_language(language)
        self.editor.set_language(language)
        self.sheet.set_language(language)

    def state(self) -> PresentationsState:
        chosen = self.decks.current()
        shown = self._parts.currentWidget()
        return PresentationsState(
            chosen.id if chosen else "",
            self.editor.state() if shown is self.editor else None,
            self.sheet.of if shown is self.sheet else None,
        )

    def restore(self, state: object) -> None:
        """Show what was remembered, or the list with anything else."""
        if not isinstance(state, PresentationsState):
            self._show_list()
        elif state.editor is not None and self.editor.restore(state.editor):
            self._parts.setCurrentWidget(self.editor)
        elif state.sheet is not None:
            self._show_sheet(state.sheet)
        else:
            self._show_list(state.chosen)

    def go_to(self, argument: str) -> None:
        """Edit the deck of that identifier; `run-sheet:` and one plans it; else show the list."""
        part, _, of = argument.partition(":")
        if part == SHEET:
            self._show_sheet(of)
        elif argument and self.editor.edit(argument):
            self._parts.setCurrentWidget(self.editor)
        else:
            was_editing = self._parts.currentWidget() is self.editor
            # The one that was edited, which may be a copy of the ready one that was opened.
            self._show_list(self.editor.state().deck if was_editing else "")

    def panes(self) -> tuple[QWidget, ...]:
        if self._parts.currentWidget() is self.editor:
            return (self.editor.list, self.editor.form.fields["title"], self.editor.head.title)
        if self._parts.currentWidget() is self.sheet:
            return self.sheet.panes()
        return (self.decks.list, self.decks.deck_actions)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes back sees what was changed elsewhere."""
        super().showEvent(event)
        self._desk.refresh()

    def undo(self) -> bool:
        """Take the last change of the deck that is edited back; `False` where there is none."""
        return self._parts.currentWidget() is self.editor and self.editor.undo()

    def redo(self) -> bool:
        """Do again what was taken back in the deck that is edited."""
        return self._parts.currentWidget() is self.editor and self.editor.redo()

    def _show_sheet(self, of: str) -> None:
        self.sheet.show_of(of)
        self._parts.setCurrentWidget(self.sheet)

    def _choose_knowledge(self) -> None:
        """Ask for pages that become slides of the deck that is edited."""
        dialog = ChoiceDialog(
            theme=self._theme, knowledge=self._knowledge, language=self._language, parent=self
        )
        dialog.taken.connect(lambda places: self.editor.add(self._desk.making.slides_of(places)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_parted(self, _before: str, after: str) -> None:
        """Two windows on one deck: each goes on with its own, and one is told so."""
        deck = self._desk.deck(after)
        title = in_language(deck.title, self._language) if deck and deck.title else ""
        told = self.tr("Changed on another computer or in another window. Yours goes on as “%1”.")
        self.told.emit(told.replace("%1", title))

    def _show_list(self, chosen: str = "") -> None:
        self.decks.fill(chosen)
        self._parts.setCurrentWidget(self.decks)
