"""Furnish the window with its pages, and with what leads from one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.ui.messages import message_of
from suunta.ui.presentations.export_door import COMMANDS as DECK_FILES
from suunta.ui.presentations.export_door import ExportDoor
from suunta.ui.presentations.presentations_door import COMMANDS as DECKS
from suunta.ui.presentations.presentations_door import PresentationsDoor
from suunta.ui.shell.guide import Guide
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.page_stack import PageStack
from suunta.ui.shell.palette_door import PaletteDoor
from suunta.ui.shell.returning import Returning
from suunta.ui.shell.stage import Stage
from suunta.ui.shell.wiring import connect_pages, connect_preferences, disconnect_pages
from suunta.ui.shell.yours import COMMANDS as YOURS
from suunta.ui.shell.yours import Yours
from suunta.ui.workshops.export_door import COMMANDS as WORKSHOP_FILES
from suunta.ui.workshops.export_door import WorkshopExportDoor
from suunta.ui.workshops.workshops_door import COMMANDS as WORKSHOPS
from suunta.ui.workshops.workshops_door import WorkshopsDoor

if TYPE_CHECKING:
    from PySide6.QtCore import QThreadPool

    from suunta.domain.language import Language
    from suunta.services.workspace import Workspace
    from suunta.ui.home.home_page import HomePage
    from suunta.ui.settings.preferences import Preferences
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.theme.theme import Theme


class Furnishing:
    """All that is made over one workspace; `remove` takes it away again."""

    def __init__(
        self,
        *,
        window: MainWindow,
        theme: Theme,
        workspace: Workspace,
        pool: QThreadPool,
        preferences: Preferences,
        is_kept: bool,
        home: HomePage | None = None,
    ) -> None:
        self._window = window
        language = preferences.text_language()
        self.pages = PageStack(
            theme=theme,
            workspace=workspace,
            pool=pool,
            language=language,
            preferences=preferences,
            home=home,
        )
        self.navigator = Navigator(
            is_known=workspace.knowledge.documents.__contains__,
            remember=self.pages.remember,
            parent=self.pages,
        )
        self.guide = Guide(
            window=window,
            pages=self.pages,
            navigator=self.navigator,
            workspace=workspace,
            language=language,
        )
        self._palette = PaletteDoor(
            window=window,
            theme=theme,
            workspace=workspace,
            language=language,
            pool=pool,
            keeper=self.pages.keeper,
            parent=self.pages,
        )
        connect_pages(window, self.pages, self.navigator, self.guide, self._palette)
        connect_preferences(preferences, window, self.pages, self.guide, self._palette)
        self._stage = Stage(
            window=window,
            pages=self.pages,
            navigator=self.navigator,
            guide=self.guide,
            workspace=workspace,
            theme=theme,
            preferences=preferences,
        )
        self._export = ExportDoor(
            window=window,
            pages=self.pages,
            navigator=self.navigator,
            workspace=workspace,
            theme=theme,
            pool=pool,
            language=preferences.text_language,
        )
        self._workshop_files = WorkshopExportDoor(
            window=window,
            pages=self.pages,
            navigator=self.navigator,
            workspace=workspace,
            theme=theme,
            pool=pool,
            language=preferences.text_language,
        )
        self._connect_yours(workspace, theme, language)
        self._returning = self._make_returning(preferences) if is_kept else None

    def return_to_last(self) -> bool:
        """Go where the window was left; `False` if that is not wanted, or not known."""
        return self._returning is not None and self._returning.begin()

    def remove(self) -> None:
        """Take the pages away; what they have running has to be cancelled before."""
        self._stage.stop()
        disconnect_pages(self._window)
        self._window.drop_pages(self.pages)
        self.guide.deleteLater()

    def _connect_yours(self, workspace: Workspace, theme: Theme, language: Language) -> None:
        """Join what keeps something with the frame, or say there why nothing is kept."""
        keeper, desk = self.pages.keeper, self.pages.reader.yours
        if keeper is None:
            fault = workspace.keeping_fault
            self._window.commands.shut(
                (*YOURS, *DECKS, *DECK_FILES, *WORKSHOPS, *WORKSHOP_FILES),
                message_of(fault).title if fault else "",
            )
        elif desk is not None:
            self._yours = Yours(
                window=self._window,
                pages=self.pages,
                navigator=self.navigator,
                keeper=keeper,
                desk=desk,
                theme=theme,
            )
            self._presentations = PresentationsDoor(
                window=self._window,
                pages=self.pages,
                navigator=self.navigator,
                workspace=workspace,
                keeper=keeper,
                theme=theme,
                language=language,
            )
            self._workshops = WorkshopsDoor(
                window=self._window, pages=self.pages, navigator=self.navigator
            )

    def _make_returning(self, preferences: Preferences) -> Returning | None:
        """What brings the last place back, and keeps it."""
        if self.pages.keeper is None:
            return None
        preferences.keep_with(self.pages.keeper)
        return Returning(
            pages=self.pages,
            navigator=self.navigator,
            preferences=preferences,
            keeper=self.pages.keeper,
            parent=self.pages,
        )
