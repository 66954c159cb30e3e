"""Open the dialog for exporting a workshop where its page asks for it, and import one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QWidget

from suunta.ui.kept_import import KeptImport
from suunta.ui.shell.place import WORKSHOPS, PageName

if TYPE_CHECKING:
    from suunta.domain.language import Language
    from suunta.domain.workshop import Workshop
    from suunta.services.exchange_file import Imported
    from suunta.services.workspace import Workspace
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.navigator import Navigator
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.theme.theme import Theme
    from suunta.ui.workshops.workshops_page import WorkshopsPage

COMMANDS = ("workshop.import",)
"""What needs a place to keep things in."""


class WorkshopExportDoor(QObject):
    """Loads what exporting needs when it is asked for."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        navigator: Navigator,
        workspace: Workspace,
        theme: Theme,
        pool: QThreadPool,
        language: Callable[[], Language],
    ) -> None:
        """`language` is asked for the one of the texts whenever the dialog opens."""
        super().__init__(pages)
        self._window, self._pages, self._navigator = window, pages, navigator
        self._workspace, self._theme = workspace, theme
        self._pool, self._language = pool, language
        self._import: KeptImport | None = None
        pages.own.made.connect(self._on_made)
        if pages.keeper is not None:
            window.commands.bind("workshop.import", self.ask_for_file)

    def open(self, workshop: Workshop) -> None:
        from suunta.services.workshop_exporting import WorkshopExporting
        from suunta.services.workshop_reporting import WorkshopReporting
        from suunta.ui.workshops.export_dialog import WorkshopExportDialog

        workspace = self._workspace
        reporting = WorkshopReporting(workspace.knowledge, workspace.labels, workspace.facilitating)
        dialog = WorkshopExportDialog(
            workshop=workshop,
            exporting=WorkshopExporting(reporting),
            theme=self._theme,
            language=self._language(),
            pool=self._pool,
            parent=self._window,
        )
        dialog.told.connect(self._window.status_line.show_message)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_file(self) -> None:
        """Ask for the file of a workshop, and show what it holds."""
        if self._pages.keeper is None:
            return
        if self._import is None:
            from suunta.services.workshop_importing import import_workshop

            self._import = KeptImport(
                window=self._window, keeper=self._pages.keeper, take=import_workshop, parent=self
            )
            self._import.imported.connect(self._on_imported)
        self._import.ask(self.tr("Import a workshop"))

    def _on_imported(self, imported: Imported[Workshop]) -> None:
        self._navigator.go(WORKSHOPS)
        page = cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
        page.go_to(imported.value.id)
        told = self.tr("Imported: %1") if imported.is_new else self.tr("Here already: %1")
        title = imported.value.title.strip() or self.tr("Workshop without a name")
        self._window.status_line.show_message(told.replace("%1", title))

    def _on_made(self, kind: str, widget: QWidget) -> None:
        if kind == PageName.WORKSHOP and self._pages.keeper is not None:
            page = cast("WorkshopsPage", widget)
            page.export_requested.connect(self.open)
            page.import_requested.connect(self.ask_for_file)
