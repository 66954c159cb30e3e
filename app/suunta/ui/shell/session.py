"""The life of one window: show its first page, open the knowledge, furnish it, stop in order."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer, Signal

from suunta.domain.errors import IndexUnusable
from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.messages import message_of
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.early_wishes import EarlyWishes
from suunta.ui.shell.frame_commands import connect_frame
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers, Opening
from suunta.ui.shell.place import HOME, PageName
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.home.home_page import HomePage
    from suunta.ui.shell.furnishing import Furnishing
    from suunta.ui.shell.navigator import Navigator
    from suunta.ui.shell.page_stack import PageStack

_PATIENCE = 250
"""Milliseconds before the window says that it waits; usually it need not."""
_GLANCE = 20
"""Milliseconds for the first page to reach the screen before anything else is opened."""


class Session(QObject):
    """Outlives the work it starts; `stop` waits for it."""

    ready = Signal()
    """The pages are there, and the first place is shown."""
    failed = Signal(object)
    """There is nothing to show; carries the exception."""

    def __init__(
        self,
        *,
        window: MainWindow,
        theme: Theme,
        openers: Openers,
        address: str = "",
        language: Language = Language.EN,
        preferences: Preferences | None = None,
        begins_at_home: bool = True,
    ) -> None:
        super().__init__()
        self.window = window
        self._furnishing: Furnishing | None = None
        self._wishes = EarlyWishes(window, address)
        self._begins_at_home = begins_at_home
        """As far as that can be known before the user's data are open."""
        self._is_rebuilt = False
        self._theme = theme
        self._own_preferences = preferences
        """Kept with the user's data; without them the window begins as it is told to."""
        chosen = Settings(text_language=language, look=Look(theme.mode), text_size=theme.text_size)
        self.preferences = preferences or Preferences(theme=theme, settings=chosen, parent=self)
        self._workspace: Workspace | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._openers = openers
        self._opening = Opening(pool=self._pool, openers=openers, parent=self)
        self._warming = LatestJob(pool=self._pool, parent=self)
        self._importing = LatestJob(pool=self._pool, parent=self)
        self._home: HomePage | None = None
        """Shown before there are other pages, and theirs later."""
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._connect()

    @property
    def pages(self) -> PageStack | None:
        """`None` until the session is ready."""
        return self._furnishing.pages if self._furnishing else None

    @property
    def navigator(self) -> Navigator | None:
        """`None` until the session is ready."""
        return self._furnishing.navigator if self._furnishing else None

    def is_at_home(self) -> bool:
        """Whether the first page is shown, or will be."""
        return self.navigator is None or self.navigator.place.page is PageName.HOME

    def start(self) -> None:
        # Next to nothing that opening makes is garbage: to look for it takes a tenth of the time.
        gc.disable()
        if self._show_first_page():
            self._glance.start(_GLANCE)
            return
        self.window.show_nothing()
        self._patience.start(_PATIENCE)
        self._opening.start()

    def open(self, address: str) -> None:
        """Go to an address; as soon as there are pages, if there are none yet."""
        if self.navigator is None:
            self._wishes.open(address)
        else:
            self.navigator.open(address)

    def open_and_wait(self) -> Exception | None:
        """Start, and come back when the pages are there or with the reason why they are not."""
        failures: list[Exception] = []
        loop = QEventLoop()
        self.ready.connect(loop.quit)
        self.failed.connect(failures.append)
        self.failed.connect(loop.quit)
        self.start()
        loop.exec()
        return failures[0] if failures else None

    @property
    def workspace(self) -> Workspace:
        """The running services; there once the session is ready."""
        assert self._workspace is not None
        return self._workspace

    def stop(self) -> None:
        """Cancel, empty the pool, wait, and let go of the files, in that order."""
        gc.enable()
        self._patience.stop()
        self._opening.cancel()
        self._let_go()

    def _let_go(self) -> None:
        self._glance.stop()
        self._importing.cancel()
        self._warming.cancel()
        workspace, self._workspace = self._workspace, None
        if workspace is not None and self.pages is not None:
            self.pages.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        if workspace is not None:
            workspace.close()

    def _connect(self) -> None:
        connect_frame(self.window, self._theme)
        self._patience.timeout.connect(self._on_patience_ended)
        self._opening.opened.connect(self._on_opened)
        self._opening.preparing.connect(self._on_preparing)
        self._opening.failed.connect(self._on_failed)
        self._glance.timeout.connect(self._opening.start)
        self._importing.finished.connect(self._on_imported)
        self._importing.failed.connect(self._on_failed)
        self._warming.finished.connect(self._on_warm)
        self._warming.failed.connect(self._on_warming_failed)
        self.window.retry_requested.connect(self.start)
        self.window.closed.connect(self.stop)

    def _on_patience_ended(self) -> None:
        self.window.show_loading(self.tr("Opening the knowledge…"))

    def _on_preparing(self) -> None:
        gc.enable()
        self._patience.stop()
        self.window.show_loading(
            self.tr("Preparing the knowledge…"),
            self.tr("The search index is being built. This takes a moment, and only once."),
        )

    def _on_failed(self, error: Exception) -> None:
        gc.enable()
        self._patience.stop()
        self.window.show_error(message_of(error))
        self.failed.emit(error)

    def _on_warm(self, _answer: object) -> None:
        # What is open by now stays: to look it through for garbage again and again takes long.
        gc.freeze()
        gc.enable()

    def _on_warming_failed(self, error: Exception) -> None:
        """The index was found, but does not open: build it anew, once; then only say so."""
        gc.enable()
        if isinstance(error, IndexUnusable) and not self._is_rebuilt:
            self._is_rebuilt = True
            self._unfurnish()
            self._opening.prepare()
            return
        message = message_of(error)
        self.window.notice_bar.show_warning(message.title, message.text)

    def _show_first_page(self) -> bool:
        """Put the first page on the screen; what else there is, and takes longer, comes after it.

        `False` where nothing is known of it, or something leads elsewhere.
        """
        if not self._begins_at_home or self._wishes.are_there():
            return False
        overview = self._openers.glance()
        if overview is None:
            return False
        from suunta.ui.home.home_page import HomePage

        language = self.preferences.text_language()
        if self._home is None:
            self._home = HomePage(theme=self._theme, overview=overview, language=language)
            self._wishes.hear(self._home)
        self.window.show_overview(overview, language)
        self.window.sidebar.show_here(HOME, "")
        self.window.show_pages(self._home)
        return True

    def _on_opened(self, workspace: Workspace) -> None:
        self._workspace = workspace
        if self._own_preferences is not None and workspace.keeping is not None:
            self.preferences.read(workspace.keeping)
        self._importing.start(_import_pages)

    def _on_imported(self, _nothing: object) -> None:
        self._patience.stop()
        if self._workspace is None:
            return
        try:
            self._furnish(self._workspace)
        except Exception as error:
            self._on_failed(error)
            raise

    def _furnish(self, workspace: Workspace) -> None:
        from suunta.ui.shell.furnishing import Furnishing

        home, self._home = self._home, None
        made = Furnishing(
            window=self.window,
            theme=self._theme,
            workspace=workspace,
            pool=self._pool,
            preferences=self.preferences,
            is_kept=self._own_preferences is not None,
            home=home,
        )
        self._furnishing = made
        self.window.show_pages(made.pages)
        made.guide.begin(workspace)
        if not self._wishes.grant(made.navigator, made.guide) and not made.return_to_last():
            made.guide.focus_field()
        self._warming.start(lambda _cancelled: workspace.searching.warm_up())
        self.ready.emit()

    def _unfurnish(self) -> None:
        """Take the pages away, and keep in mind what was read or typed."""
        made, self._furnishing = self._furnishing, None
        assert made is not None
        place = made.navigator.place
        address = place.argument if place.page is PageName.READER else ""
        made.pages.cancel()
        self._let_go()
        made.remove()
        self._wishes = EarlyWishes(self.window, address)


def _import_pages(_cancelled: Cancelled) -> None:
    """What the pages are made of takes longer to import than they to be made: a job."""
    import suunta.ui.shell.furnishing  # noqa: F401
