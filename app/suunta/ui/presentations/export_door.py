"""Open the dialog for exporting a presentation where its page asks for it, and import one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QWidget

from suunta.domain.language import in_language
from suunta.ui.kept_import import KeptImport
from suunta.ui.shell.place import PRESENTATIONS, PageName

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.domain.language import Language
    from suunta.services.exchange_file import Imported
    from suunta.services.workspace import Workspace
    from suunta.ui.presentations.presentations_page import PresentationsPage
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.navigator import Navigator
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.theme.theme import Theme

COMMANDS = ("deck.import",)
"""What needs a place to keep things in."""


class ExportDoor(QObject):
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
        self._workspace = workspace
        self._theme, self._pool, self._language = theme, pool, language
        self._import: KeptImport | None = None
        pages.own.made.connect(self._on_made)
        if pages.keeper is not None:
            window.commands.bind("deck.import", self.ask_for_file)

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

    def ask_for_file(self) -> None:
        """Ask for the file of a presentation, and show what it holds."""
        if self._pages.keeper is None:
            return
        if self._import is None:
            from suunta.services.deck_exchange import import_deck

            self._import = KeptImport(
                window=self._window, keeper=self._pages.keeper, take=import_deck, parent=self
            )
            self._import.imported.connect(self._on_imported)
        self._import.ask(self.tr("Import a presentation"))

    def _on_imported(self, imported: Imported[Deck]) -> None:
        deck = imported.value
        self._navigator.go(PRESENTATIONS)
        page = cast("PresentationsPage", self._pages.own.widget(PageName.PRESENTATIONS))
        page.go_to("")
        page.decks.fill(deck.id)
        page.decks.list.setFocus()
        told = self.tr("Imported: %1") if imported.is_new else self.tr("Here already: %1")
        title = in_language(deck.title, self._language()) if deck.title else ""
        title = title or self.tr("Presentation without a name")
        self._window.status_line.show_message(told.replace("%1", title))

    def _on_made(self, kind: str, widget: QWidget) -> None:
        if kind == PageName.PRESENTATIONS:
            page = cast("PresentationsPage", widget)
            page.export_requested.connect(self.open)
            page.import_requested.connect(self.ask_for_file)
