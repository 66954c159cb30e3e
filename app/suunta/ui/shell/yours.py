"""What a person keeps, in the window: the commands, what is told of it, and taking back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from suunta import paths
from suunta.domain.errors import NotKept
from suunta.domain.saved_search import SavedSearch
from suunta.ui.commands.hints import with_key_of
from suunta.ui.keeper import Keeper
from suunta.ui.messages import message_of
from suunta.ui.notes.reading_history import ReadingHistory
from suunta.ui.search.saved_desk import SavedDesk
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.page_steps import redone_on, undone_on
from suunta.ui.shell.place import PageName
from suunta.ui.shell.unsaved_guard import UnsavedGuard
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.ui.notes.notes_page import NotesPage
    from suunta.ui.reader.note_desk import NoteDesk
    from suunta.ui.shell.page_stack import PageStack

COMMANDS = (
    "bookmark.toggle",
    "highlight.toggle",
    "note.write",
    "search.save",
    "notes.copy",
    "notes.export",
    "bin.show",
    "deletion.undo",
    "change.redo",
)
"""What needs a place to keep things in."""
_BIN = "bin"
"""The part of the page of notes in which all lies that was deleted."""
_OFFERED = 12_000
"""Milliseconds for which taking a deletion back is offered."""


class Yours(QObject):
    """Joins the pages that keep something with the frame of the window."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        navigator: Navigator,
        keeper: Keeper,
        desk: NoteDesk,
        theme: Theme,
    ) -> None:
        super().__init__(pages)
        self._window = window
        self._pages = pages
        self._navigator = navigator
        self._keeper = keeper
        self._offer = QTimer(self)
        self._offer.setSingleShot(True)
        self._offer.timeout.connect(window.notice_bar.drop_passing)
        self.history = ReadingHistory(keeper=keeper, place=desk.reading_place, parent=self)
        self.saved = SavedDesk(page=pages.search, keeper=keeper, theme=theme)
        self._guard = UnsavedGuard(window=window, keeper=keeper, parent=self)
        self._connect(desk)
        self._bind(desk)
        if not keeper.keeping.is_writable:
            self._tell_read_only()

    def open_search(self, search: SavedSearch) -> None:
        """Ask a saved search again, wherever one is."""
        self._navigator.go_to_search()
        self.saved.open(search)

    def undo(self) -> None:
        """Take back what was changed last on the page that is shown, else the last deletion."""
        if not undone_on(self._pages.currentWidget()):
            self.undo_deletion()

    def redo(self) -> None:
        """Do again what was taken back on the page that is shown."""
        if not redone_on(self._pages.currentWidget()):
            self._window.status_line.show_message(self.tr("There is nothing to do again here."))

    def undo_deletion(self) -> None:
        """Take the last deletion back, wherever it was."""
        if not self._keeper.can_undo():
            self._window.status_line.show_message(self.tr("Nothing was deleted here."))
            return
        self._window.notice_bar.drop_passing()
        self._keeper.undo()

    def _connect(self, desk: NoteDesk) -> None:
        keeper, tell = self._keeper, self._window.status_line.show_message
        keeper.step_taken.connect(self._on_step_taken)
        keeper.restored.connect(lambda: tell(self.tr("Restored.")))
        keeper.not_kept.connect(self._on_not_kept)
        keeper.failed.connect(self._on_failed)
        self.saved.told.connect(tell)
        self.saved.opened.connect(self._window.top_bar.search_field.set_query)
        self._pages.own.saved_search_requested.connect(self.open_search)
        self._pages.reader.page_shown.connect(self.history.follow)
        desk.passage_reached.connect(self.history.follow)
        self._navigator.arrived.connect(self._on_arrived)

    def _bind(self, desk: NoteDesk) -> None:
        commands = self._window.commands
        commands.bind("bookmark.toggle", desk.bookmarks.toggle)
        commands.bind("highlight.toggle", desk.highlights.toggle)
        commands.bind("note.write", desk.write_note)
        commands.bind("search.save", self.saved.save)
        commands.bind("notes.copy", lambda: self._page().copy_all())
        commands.bind("notes.export", lambda: self._page().export_all())
        commands.bind("bin.show", self._show_bin)
        commands.bind("deletion.undo", self.undo)
        commands.bind("change.redo", self.redo)

    def _show_bin(self) -> None:
        self._navigator.go_to_notes()
        self._page().go_to(_BIN)

    def _page(self) -> NotesPage:
        return cast("NotesPage", self._pages.own.widget(PageName.NOTES))

    def _on_step_taken(self, told: str) -> None:
        self._window.notice_bar.show_offer(
            told, with_key_of(self.tr("Undo"), "deletion.undo"), self.undo_deletion
        )
        self._offer.start(_OFFERED)

    def _on_arrived(self, _visit: object) -> None:
        self._offer.stop()

    def _tell_read_only(self) -> None:
        """What is kept can be read; what is new would not be saved."""
        if self._keeper.keeping.file.parent == paths.portable_folder():
            self._window.notice_bar.show_choice(
                self.tr(
                    "Suunta runs from a medium that cannot be written, so nothing new is kept here."
                ),
                self.tr("Keep my work on this computer"),
                self._keep_on_this_computer,
            )
            return
        told = self.tr("Your bookmarks and notes can be read, but nothing new can be saved here.")
        file = str(self._keeper.keeping.file)
        self._window.notice_bar.show_warning(told, self.tr("The file: %1").replace("%1", file))

    def _keep_on_this_computer(self) -> None:
        own = {paths.DATA_VARIABLE: str(paths.own_data_folder())}
        self._window.restart_requested.emit(own)

    def _on_not_kept(self, error: NotKept) -> None:
        message = message_of(error)
        self._window.notice_bar.show_warning(message.title, message.text)

    def _on_failed(self, error: Exception) -> None:
        message = message_of(error)
        self._window.notice_bar.show_warning(message.title, message.text)
