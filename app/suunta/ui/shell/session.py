"""The life of one window: open the knowledge, furnish the window with pages, stop in good order."""

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
from suunta.ui.shell.guide import Guide
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.opening import Openers, Opening
from suunta.ui.shell.palette_door import PaletteDoor
from suunta.ui.shell.place import PageName
from suunta.ui.shell.wiring import (
    connect_frame,
    connect_pages,
    connect_preferences,
    disconnect_pages,
)
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.home.home_page import HomePage
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.shell.returning import Returning


_PATIENCE = 250
"""Milliseconds before the window says that it waits; usually it need not."""
_GLANCE = 20
"""Milliseconds for the first page to reach the screen before the others are made."""


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
    ) -> None:
        super().__init__()
        self.window = window
        self.pages: PageStack | None = None
        self.navigator: Navigator | None = None
        self._guide: Guide | None = None
        self._is_rebuilt = False
        self._theme = theme
        self._address = address
        self._own_preferences = preferences
        """Kept with the user's data; without them the window begins as it is told to."""
        chosen = Settings(text_language=language, look=Look(theme.mode), text_size=theme.text_size)
        self.preferences = preferences or Preferences(theme=theme, settings=chosen, parent=self)
        self._workspace: Workspace | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._opening = Opening(pool=self._pool, openers=openers, parent=self)
        self._warming = LatestJob(pool=self._pool, parent=self)
        self._importing = LatestJob(pool=self._pool, parent=self)
        self._home: HomePage | None = None
        """Shown already, before there are other pages."""
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._connect()

    def start(self) -> None:
        # Next to nothing that opening makes is garbage: to look for it takes a tenth of the time.
        gc.disable()
        self.window.show_nothing()
        self._patience.start(_PATIENCE)
        self._opening.start()

    def open(self, address: str) -> None:
        """Go to an address; as soon as there are pages, if there are none yet."""
        if self.navigator is None:
            self._address = address
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
        self._glance.timeout.connect(self._on_glanced)
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

    def _on_opened(self, workspace: Workspace) -> None:
        self._patience.stop()
        self._workspace = workspace
        if self._own_preferences is not None and workspace.keeping is not None:
            self.preferences.read(workspace.keeping)
        try:
            if self._begins_at_home(workspace):
                self._show_home(workspace)
            else:
                self._furnish(workspace)
        except Exception as error:
            self._on_failed(error)
            raise

    def _begins_at_home(self, workspace: Workspace) -> bool:
        """Whether nothing leads elsewhere: no address, nothing typed, no place to return to."""
        if self._address or self.window.top_bar.search_field.text().strip():
            return False
        if self._own_preferences is None or workspace.keeping is None:
            return True
        from suunta.ui.shell.returning import returns_elsewhere

        return not returns_elsewhere(self.preferences, workspace.keeping)

    def _show_home(self, workspace: Workspace) -> None:
        """Put the first page on the screen; the others, which take longer, come after it."""
        from suunta.ui.home.home_page import HomePage

        self._home = HomePage(
            theme=self._theme,
            knowledge=workspace.knowledge,
            labels=workspace.labels,
            language=self.preferences.text_language(),
        )
        self.window.show_pages(self._home)
        self._glance.start(_GLANCE)

    def _on_glanced(self) -> None:
        self._importing.start(_import_pages)

    def _on_imported(self, _nothing: object) -> None:
        if self._workspace is None:
            return
        try:
            self._furnish(self._workspace)
        except Exception as error:
            self._on_failed(error)
            raise

    def _furnish(self, workspace: Workspace) -> None:
        from suunta.ui.shell.page_stack import PageStack
        from suunta.ui.shell.yours import COMMANDS as YOURS
        from suunta.ui.shell.yours import Yours

        preferences = self.preferences
        language = preferences.text_language()
        home, self._home = self._home, None
        pages = PageStack(
            theme=self._theme,
            workspace=workspace,
            pool=self._pool,
            language=language,
            preferences=preferences,
            home=home,
        )
        navigator = Navigator(
            is_known=workspace.knowledge.documents.__contains__,
            remember=pages.remember,
            parent=pages,
        )
        guide = Guide(
            window=self.window,
            pages=pages,
            navigator=navigator,
            workspace=workspace,
            language=language,
        )
        palette = PaletteDoor(
            window=self.window,
            theme=self._theme,
            workspace=workspace,
            language=language,
            pool=self._pool,
            parent=pages,
        )
        connect_pages(self.window, pages, navigator, guide, palette)
        connect_preferences(preferences, self.window, pages, guide, palette)
        if pages.keeper is None:
            title = message_of(workspace.keeping_fault).title if workspace.keeping_fault else ""
            self.window.commands.shut(YOURS, title)
        if pages.keeper is not None and pages.reader.yours is not None:
            self._yours = Yours(
                window=self.window,
                pages=pages,
                navigator=navigator,
                keeper=pages.keeper,
                desk=pages.reader.yours,
                theme=self._theme,
            )
        self.pages, self.navigator, self._guide = pages, navigator, guide
        self.window.show_pages(pages)
        guide.begin(workspace)
        self._begin(navigator, guide, self._returning(pages, navigator))
        self._warming.start(lambda _cancelled: workspace.searching.warm_up())
        self.ready.emit()

    def _returning(self, pages: PageStack, navigator: Navigator) -> Returning | None:
        """What brings the last place back, and keeps it; only with settings of one's own."""
        from suunta.ui.shell.returning import Returning

        if self._own_preferences is None or pages.keeper is None:
            return None
        self._own_preferences.keep_with(pages.keeper)
        return Returning(
            pages=pages,
            navigator=navigator,
            preferences=self._own_preferences,
            keeper=pages.keeper,
            parent=pages,
        )

    def _unfurnish(self) -> None:
        """Take the pages away, and keep in mind what was read or typed."""
        assert self.pages is not None
        assert self.navigator is not None
        assert self._guide is not None
        place = self.navigator.place
        self._address = place.argument if place.page is PageName.READER else ""
        self._let_go()
        disconnect_pages(self.window)
        self.window.drop_pages(self.pages)
        self._guide.deleteLater()
        self.pages = self.navigator = self._guide = None

    def _begin(self, navigator: Navigator, guide: Guide, returning: Returning | None) -> None:
        """The address that was given, what was typed while waiting, the last place, or home."""
        typed = self.window.top_bar.search_field.text()
        navigator.go_home()
        if self._address:
            navigator.open(self._address)
        elif typed.strip():
            guide.go_on_typing(typed)
        elif returning is None or not returning.begin():
            guide.focus_field()


def _import_pages(_cancelled: Cancelled) -> None:
    """What the pages are made of takes longer to import than they to be made: a job."""
    import suunta.ui.shell.page_stack
    import suunta.ui.shell.yours  # noqa: F401
