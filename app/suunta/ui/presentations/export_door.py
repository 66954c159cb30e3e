"""Open the dialog for exporting where the page of the presentations asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QWidget

from suunta.ui.shell.place import PageName

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.domain.language import Language
    from suunta.services.workspace import Workspace
    from suunta.ui.presentations.presentations_page import PresentationsPage
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.theme.theme import Theme


class ExportDoor(QObject):
    """Loads what exporting needs when it is asked for."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        workspace: Workspace,
        theme: Theme,
        pool: QThreadPool,
        language: Callable[[], Language],
    ) -> None:
        """`language` is asked for the one of the texts whenever the dialog opens."""
        super().__init__(pages)
        self._window, self._workspace = window, workspace
        self._theme, self._pool, self._language = theme, pool, language
        pages.own.made.connect(self._on_made)

    def open(self, deck: Deck) -> None:
        from suunta.services.exporting import Exporting
        from suunta.ui.presentations.export_dialog import ExportDialog

        workspace = self._workspace
        dialog = ExportDialog(
            deck=deck,
            exporting=Exporting(
                workspace.presenting, workspace.labels, workspace.knowledge.edition
            ),
            theme=self._theme,
            language=self._language(),
            pool=self._pool,
            parent=self._window,
        )
        dialog.told.connect(self._window.status_line.show_message)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_made(self, kind: str, widget: QWidget) -> None:
        if kind == PageName.PRESENTATIONS:
            cast("PresentationsPage", widget).export_requested.connect(self.open)
