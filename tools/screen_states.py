"""The states of pages that `screens.py` takes, besides each page as it opens.

Each is a function that leads there in a window that is open. What it opened in front of the window
is closed by `put_away`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from suunta.domain.errors import IndexUnusable
from suunta.domain.language import Language
from suunta.ui.messages import message_of
from suunta.ui.notes.notes_example import keep_examples
from suunta.ui.palette.palette_panel import PalettePanel
from suunta.ui.reader.print_dialog import PrintDialog
from suunta.ui.screenshot import COLLECTIONS, Wanted, settle, show_page
from suunta.ui.search.patient_search import PatientSearch
from suunta.ui.shell.page_stack import PageStack
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

PATIENCE = 10_000
UNUSABLE = IndexUnusable("segments.bin: expected 48 213 bytes, found 1 024")


@dataclass(frozen=True)
class Visit:
    """A window that is open, and the language it speaks."""

    session: Session
    theme: Theme
    language: Language
    size: tuple[int, int]

    @property
    def pages(self) -> PageStack:
        assert self.session.pages is not None
        return self.session.pages

    def show(self, page: str, argument: str = "") -> None:
        wanted = Wanted(page, argument, self.size, self.theme.mode, self.language)
        show_page(self.session, self.theme, wanted)

    def choose(self, command: str) -> None:
        self.session.window.commands.action(command).trigger()
        settle()

    def in_words(self, english: str, finnish: str, swedish: str) -> str:
        words = {Language.EN: english, Language.FI: finnish, Language.SV: swedish}
        return words[self.language]


State = Callable[[Visit], None]


def page(name: str, argument: str = "") -> State:
    return lambda visit: visit.show(name, argument)


def search_start(visit: Visit) -> None:
    assert visit.session.navigator is not None
    visit.session.window.top_bar.search_field.clear()
    visit.session.navigator.go_to_search()


def search(english: str, finnish: str, swedish: str) -> State:
    def go(visit: Visit) -> None:
        visit.pages.search.forget_filters()
        visit.pages.search.set_query("")  # what is searched for already is not searched for again
        visit.show("search", visit.in_words(english, finnish, swedish))

    return go


_usual_search = search("documentation", "kirjaaminen", "dokumentation")


def filtered_search(visit: Visit) -> None:
    _usual_search(visit)
    filters = {"type": ("experiment", "term"), "sector": ("both",)}
    visit.pages.search.set_filters(filters)
    wait_for_results(visit)


def filters_without_result(visit: Visit) -> None:
    _usual_search(visit)
    visit.pages.search.set_filters({"type": ("polis",), "county": ("kainuu",)})
    wait_for_results(visit)


def failed_search(visit: Visit) -> None:
    _usual_search(visit)
    search = visit.pages.search.findChild(PatientSearch)
    assert isinstance(search, PatientSearch)
    search.failed.emit(UNUSABLE)


def wait_for_results(visit: Visit) -> None:
    loop = QEventLoop()
    visit.pages.search.results_shown.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()


def found_page(visit: Visit) -> None:
    _usual_search(visit)
    visit.pages.search.open_current()


def side_by_side(visit: Visit) -> None:
    visit.show("reader", "recommendation/1")
    visit.pages.reader.turning.toggle_beside()


def find_in_page(visit: Visit) -> None:
    visit.show("reader", "recommendation/1")
    visit.pages.reader.find_in_page()


def command(identifier: str) -> State:
    """What a command opens on a page."""

    def go(visit: Visit) -> None:
        visit.show("reader", "recommendation/1")
        visit.choose(identifier)

    return go


def print_preview(visit: Visit) -> None:
    command("page.print")(visit)
    dialog = visit.session.window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    for _ in range(PATIENCE // 120):
        if dialog.sheets():
            return
        settle()


def full_notes(visit: Visit) -> None:
    keeping = visit.session.workspace.keeping
    assert keeping is not None
    if not keeping.bookmarks.all():
        keep_examples(keeping, visit.session.workspace.knowledge, visit.language)
    visit.show("home")
    visit.show("notes")


def help_searched(visit: Visit) -> None:
    visit.show("help", "shortcuts")
    field = visit.pages.help().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(visit.in_words("copy", "kopioi", "kopiera"))


def palette(english: str = "", finnish: str = "", swedish: str = "") -> State:
    def go(visit: Visit) -> None:
        visit.choose("palette.open")
        panel = visit.session.window.findChild(PalettePanel)
        assert isinstance(panel, PalettePanel)
        field = panel.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.insert(visit.in_words(english, finnish, swedish))
        panel.typed.emit(field.text())

    return go


def unknown_address(visit: Visit) -> None:
    visit.pages.search.forget_filters()
    assert visit.session.navigator is not None
    visit.session.navigator.open("suunta:recommendation/9")
    wait_for_results(visit)


def warning(visit: Visit) -> None:
    visit.show("home")
    message = message_of(UNUSABLE)
    visit.session.window.notice_bar.show_warning(message.title, message.text)


def opening(visit: Visit) -> None:
    visit.session.window.show_loading(
        visit.session.tr("Preparing the knowledge…"),
        visit.session.tr("The search index is being built. This takes a moment, and only once."),
    )


def failed(visit: Visit) -> None:
    """Nothing can be shown after this but other failures."""
    visit.session.window.show_error(message_of(UNUSABLE))


STATES: dict[str, State] = {
    "home": page("home"),
    "search-start": search_start,
    "search": _usual_search,
    "search-corrected": search("documentaton", "kirjaaminne", "dokumentaton"),
    "search-filtered": filtered_search,
    "search-filtered-nothing": filters_without_result,
    "search-nothing": search("zzzzqqqq", "zzzzqqqq", "zzzzqqqq"),
    "search-unknown-filter": search("county:pirkanma", "county:pirkanma", "county:pirkanma"),
    "search-unknown-address": unknown_address,
    "search-failed": failed_search,
    "reader": page("reader", "recommendation/1"),
    "reader-experiment": page("reader", "experiment/hus-obesity"),
    "reader-hit": found_page,
    "reader-find": find_in_page,
    "reader-beside": side_by_side,
    **{name: page(name) for name in COLLECTIONS},
    "experiments-sector": page("experiments", "sector"),
    "experiments-list": page("experiments", "list"),
    "figures-counts": page("figures", "participants"),
    "notes-empty": page("notes"),
    "notes": full_notes,
    "notes-bin": page("notes", "bin"),
    "settings": page("settings"),
    "help": page("help", "shortcuts"),
    "help-searched": help_searched,
    "help-searching": page("help", "searching"),
    "help-data": page("help", "data"),
    "about": page("help", "about"),
    "palette": palette(),
    "palette-found": palette("dark", "tum", "mörk"),
    "palette-nothing": palette("zzzz", "zzzz", "zzzz"),
    "cite": command("page.cite"),
    "print": print_preview,
    "report": command("mistake.report"),
    "warning": warning,
    "welcome": page("welcome", "1"),
    "welcome-2": page("welcome", "2"),
    "opening": opening,
    "failed": failed,
}
"""Named as the pictures are; in the order in which one window can go through them."""


def in_front(visit: Visit) -> QWidget:
    """What the picture is of: a dialog where one is open, else the window with what lies in it."""
    window = visit.session.window
    dialogs = (each for each in window.findChildren(QDialog) if each.isVisible())
    return next((each for each in dialogs if each.isWindow()), window)


def put_away(visit: Visit) -> None:
    window = visit.session.window
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    for panel in window.findChildren(PalettePanel):
        if panel.isVisible():
            panel.leave()
    window.notice_bar.hide()
