"""Open the palette; it is made when it is asked for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QApplication

from suunta.domain.language import Language
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.sidebar_entry import sidebar_entries
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.keeper import Keeper
    from suunta.ui.palette.entry import Entry
    from suunta.ui.palette.palette import Palette

_GAP = 8


class PaletteDoor(QObject):
    """Knows what the palette needs of the window, and passes on what was chosen."""

    place_requested = Signal(object)
    open_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(
        self,
        *,
        window: MainWindow,
        theme: Theme,
        workspace: Workspace,
        language: Language,
        pool: QThreadPool,
        keeper: Keeper | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._workspace = workspace
        self._language = language
        self._pool = pool
        self._keeper = keeper
        self._palette: Palette | None = None

    def open(self) -> None:
        """Open the palette, or close it when it is open."""
        if self._palette is None:
            self._palette = self._make()
        self._palette.open()

    def set_language(self, language: Language) -> None:
        self._language = language
        if self._palette is not None:
            self._palette.set_language(language)

    def _make(self) -> Palette:
        from suunta.ui.palette.palette import Palette
        from suunta.ui.palette.recent_commands import RecentCommands

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        palette = Palette(
            theme=self._theme,
            application=application,
            commands=self._window.commands,
            knowledge=self._workspace.knowledge,
            labels=self._workspace.labels,
            language=self._language,
            places=self._places,
            window=self._window,
            top=self._window.top_bar.height() + _GAP,
            recent=RecentCommands(self._keeper),
            pool=self._pool,
            parent=self,
        )
        palette.place_requested.connect(self.place_requested)
        palette.open_requested.connect(self.open_requested)
        palette.search_requested.connect(self.search_requested)
        return palette

    def _places(self) -> tuple[Entry, ...]:
        """What the sidebar leads to."""
        from suunta.ui.palette.entry import Entry, Kind

        return tuple(
            Entry(
                kind=Kind.PLACE,
                key=entry.name,
                name=entry.name,
                group=self.tr("Go to"),
                icon=entry.icon,
                about=entry.spoken,
                value=entry.place,
            )
            for entry in sidebar_entries(self._workspace.overview.documents)
            if entry.place is not None
        )
