"""The collections that have a page of their own in place of the common list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from suunta import paths
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.place import PageName
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.keeper import Keeper


class OwnPage(Protocol):
    """What the window asks of such a page; it is a `QWidget` as well."""

    open_requested: SignalInstance
    """Carries an address."""
    told: SignalInstance
    """Carries a sentence for the status line."""

    def set_language(self, language: Language) -> None: ...
    def state(self) -> object: ...
    def restore(self, state: object) -> None:
        """Show what was remembered, or begin anew with anything else."""

    def panes(self) -> tuple[QWidget, ...]: ...

    def go_to(self, argument: str) -> None:
        """Show a part of the page by its name; anything else changes nothing."""


@runtime_checkable
class _SearchingPage(Protocol):
    """A page that can also lead to the search."""

    search_requested: SignalInstance


@runtime_checkable
class _AskingPage(Protocol):
    """A page that can ask a saved search again."""

    saved_search_requested: SignalInstance


Maker = Callable[[Language], QWidget]


class OwnPages(QObject):
    """Builds each page when it is shown for the first time: none of them slows the start."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    saved_search_requested = Signal(object)
    told = Signal(str)
    made = Signal(str, QWidget)
    """A page was shown for the first time: what only it has can be connected now."""

    def __init__(
        self, *, stack: QStackedWidget, makers: Mapping[str, Maker], language: Language
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._makers = makers
        self._language = language
        self._pages: dict[str, QWidget] = {}

    def has(self, kind: str) -> bool:
        """Whether the collection of a type of documents has a page of its own."""
        return kind in self._makers

    def widget(self, kind: str) -> QWidget:
        """The page as the window shows it."""
        if kind not in self._pages:
            self._pages[kind] = self._make(kind)
        return self._pages[kind]

    def page(self, kind: str) -> OwnPage:
        """The page as the window talks to it."""
        page: OwnPage = self.widget(kind)  # type: ignore[assignment]
        return page

    def panes_of(self, widget: QWidget | None) -> tuple[QWidget, ...]:
        """The panes of one of these pages; none of any other widget."""
        shown = (kind for kind, page in self._pages.items() if page is widget)
        return next((self.page(kind).panes() for kind in shown), ())

    def set_language(self, language: Language) -> None:
        self._language = language
        for kind in self._pages:
            self.page(kind).set_language(language)

    def _make(self, kind: str) -> QWidget:
        widget = self._makers[kind](self._language)
        page: OwnPage = widget  # type: ignore[assignment]
        page.open_requested.connect(self.open_requested)
        page.told.connect(self.told)
        if isinstance(widget, _SearchingPage):
            widget.search_requested.connect(self.search_requested)
        if isinstance(widget, _AskingPage):
            widget.saved_search_requested.connect(self.saved_search_requested)
        self._stack.addWidget(widget)
        self.made.emit(kind, widget)
        return widget


def makers(
    theme: Theme,
    workspace: Workspace,
    pool: QThreadPool,
    keeper: Keeper | None = None,
    preferences: Preferences | None = None,
) -> dict[str, Maker]:
    """How each page is made, by the type of documents it shows; imported where it is made."""

    def experiments(language: Language) -> QWidget:
        from suunta.ui.experiments.experiments_page import ExperimentsPage

        return ExperimentsPage(
            theme=theme,
            knowledge=workspace.knowledge,
            labels=workspace.labels,
            pool=pool,
            language=language,
        )

    def figures(language: Language) -> QWidget:
        from suunta.ui.figures.figures_page import FiguresPage

        return FiguresPage(
            theme=theme,
            knowledge=workspace.knowledge,
            labels=workspace.labels,
            reading=workspace.reading,
            pool=pool,
            language=language,
        )

    def help_page(_language: Language) -> QWidget:
        from suunta.ui.help.help_page import HelpPage

        return HelpPage(theme=theme, knowledge=workspace.knowledge, pool=pool)

    def notes(language: Language) -> QWidget:
        from suunta.ui.notes.no_notes_page import NoNotesPage
        from suunta.ui.notes.notes_page import NotesPage

        if keeper is None:
            return NoNotesPage(theme=theme, fault=workspace.keeping_fault)
        return NotesPage(
            theme=theme,
            keeper=keeper,
            knowledge=workspace.knowledge,
            pool=pool,
            language=language,
        )

    def presentations(language: Language) -> QWidget:
        from suunta.ui.presentations.deck_desk import desk_for
        from suunta.ui.presentations.presentations_page import PresentationsPage
        from suunta.ui.presenting.ready_decks_page import ReadyDecksPage

        if keeper is None:
            return ReadyDecksPage(
                theme=theme,
                fault=workspace.keeping_fault,
                presenting=workspace.presenting,
                labels=workspace.labels,
                language=language,
            )
        return PresentationsPage(
            theme=theme,
            desk=desk_for(keeper, workspace),
            presenting=workspace.presenting,
            knowledge=workspace.knowledge,
            labels=workspace.labels,
            pool=pool,
            language=language,
        )

    def workshops(language: Language) -> QWidget:
        from suunta.ui.notes.no_notes_page import NoNotesPage
        from suunta.ui.workshops.workshops_page import WorkshopsPage

        if keeper is None:
            return NoNotesPage(theme=theme, fault=workspace.keeping_fault)
        return WorkshopsPage(
            theme=theme,
            keeper=keeper,
            knowledge=workspace.knowledge,
            labels=workspace.labels,
            presenting=workspace.presenting,
            facilitating=workspace.facilitating,
            language=language,
        )

    def settings(_language: Language) -> QWidget:
        from suunta.ui.settings.settings_page import SettingsPage

        return SettingsPage(
            theme=theme,
            preferences=preferences or Preferences(theme=theme),
            keeper=keeper,
            folder=paths.data_folder(),
            fault=str(workspace.keeping_fault or ""),
            pool=pool,
        )

    return {
        PageName.NOTES.value: notes,
        PageName.PRESENTATIONS.value: presentations,
        PageName.WORKSHOP.value: workshops,
        PageName.SETTINGS.value: settings,
        DocumentType.EXPERIMENT.value: experiments,
        DocumentType.FIGURE.value: figures,
        PageName.HELP.value: help_page,
    }
