"""Everywhere a person can be in the window, for tests that go everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.ui.notes.notes_example import keep_examples
from suunta.ui.reader.print_dialog import PrintDialog
from suunta.ui.shell.place import SETTINGS, WORKSHOPS, PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.shell.welcome_door import WelcomeDoor
from suunta.ui.workshops.workshops_page import WorkshopsPage

PATIENCE = 10_000
Go = Callable[[Session, QtBot], None]


def walk(session: Session, qtbot: QtBot) -> Iterator[str]:
    """Go to each place in turn, and answer its name; what it opened is closed before the next."""
    for name, go in PLACES.items():
        go(session, qtbot)
        yield name
        for dialog in session.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def home(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    session.navigator.go_home()


def search(words: str) -> Go:
    def go(session: Session, qtbot: QtBot) -> None:
        assert session.pages is not None
        field = session.window.top_bar.search_field
        with qtbot.waitSignal(session.pages.search.results_shown, timeout=PATIENCE):
            field.setText(words)
            field.text_edited.emit(words)
        QTest.qWait(200)

    return go


def start_of_search(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    session.navigator.go_to_search()


def read(address: str) -> Go:
    def go(session: Session, qtbot: QtBot) -> None:
        assert session.navigator is not None
        session.navigator.open(f"suunta:{address}")
        QTest.qWait(50)

    return go


def read_a_hit(session: Session, qtbot: QtBot) -> None:
    assert session.pages is not None
    search("documentation")(session, qtbot)
    session.pages.search.open_current()
    QTest.qWait(300)


def find_on_page(session: Session, qtbot: QtBot) -> None:
    assert session.pages is not None
    read("recommendation/1")(session, qtbot)
    session.pages.reader.find_in_page()


def side_by_side(session: Session, qtbot: QtBot) -> None:
    assert session.pages is not None
    read("recommendation/1")(session, qtbot)
    session.pages.reader.turning.toggle_beside()
    QTest.qWait(50)


def collection(kind: DocumentType, part: str = "") -> Go:
    def go(session: Session, qtbot: QtBot) -> None:
        assert session.navigator is not None
        assert session.pages is not None
        session.navigator.go_to_collection(kind.value)
        if part:
            session.pages.own.page(kind.value).go_to(part)
        QTest.qWait(50)

    return go


def help_part(part: str) -> Go:
    def go(session: Session, qtbot: QtBot) -> None:
        assert session.navigator is not None
        assert session.pages is not None
        session.navigator.go_to_help(part)
        if part == "about":
            with qtbot.waitSignal(session.pages.help().about().found_out, timeout=PATIENCE):
                pass

    return go


def print_page(session: Session, qtbot: QtBot) -> None:
    command("page.print", "recommendation/1")(session, qtbot)
    dialog = session.window.findChild(PrintDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.sheets() > 0, timeout=PATIENCE)


def command(identifier: str, address: str = "") -> Go:
    """What a command opens: a dialog or the palette."""

    def go(session: Session, qtbot: QtBot) -> None:
        if address:
            read(address)(session, qtbot)
        session.window.commands.action(identifier).trigger()
        QTest.qWait(300)

    return go


def notes(session: Session, qtbot: QtBot) -> None:
    """With something kept, so that there is something to see."""
    assert session.navigator is not None
    keeping = session.workspace.keeping
    assert keeping is not None
    if not keeping.bookmarks.all():
        keep_examples(keeping, session.workspace.knowledge, Language.EN)
    session.navigator.go_to_notes()
    QTest.qWait(300)


def settings(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    session.navigator.go(SETTINGS)
    QTest.qWait(300)


def presentations(part: str) -> Go:
    """With a deck of one's own among the ready ones."""

    def go(session: Session, qtbot: QtBot) -> None:
        assert session.navigator is not None
        keeping = session.workspace.keeping
        assert keeping is not None
        if not keeping.decks.all():
            keeping.decks.save(session.workspace.presenting.ready[0].copy())
        session.navigator.go(Place(PageName.PRESENTATIONS, part))
        QTest.qWait(300)

    return go


def workshops(part: str) -> Go:
    """One in full swing, or all of them."""

    def go(session: Session, qtbot: QtBot) -> None:
        assert session.navigator is not None
        assert session.pages is not None
        session.navigator.go(WORKSHOPS)
        page = session.pages.own.widget(PageName.WORKSHOP)
        assert isinstance(page, WorkshopsPage)
        if workshops := page.desk.all():
            page.go_to(workshops[0].id)
            page.go_to(part)
        else:
            page.show_example(part)
        QTest.qWait(300)

    return go


def welcome(step: int) -> Go:
    def go(session: Session, qtbot: QtBot) -> None:
        door = WelcomeDoor(
            window=session.window, theme=session._theme, preferences=session.preferences
        )
        shown = door.open()
        if step == 2:
            shown.go_on()
        QTest.qWait(100)

    return go


PLACES = {
    "home": home,
    "search-start": start_of_search,
    "search": search("documentation"),
    "search-corrected": search("documentaton"),
    "search-nothing": search("zzzzqqqq"),
    "search-unknown-filter": search("county:pirkanma"),
    "reader": read("recommendation/1"),
    "reader-experiment": read("experiment/hus-obesity"),
    "reader-hit": read_a_hit,
    "reader-find": find_on_page,
    "reader-beside": side_by_side,
    "browse": collection(DocumentType.RECOMMENDATION),
    "glossary": collection(DocumentType.TERM),
    "experiments": collection(DocumentType.EXPERIMENT),
    "experiments-list": collection(DocumentType.EXPERIMENT, "list"),
    "figures": collection(DocumentType.FIGURE),
    "notes": notes,
    "settings": settings,
    "welcome": welcome(1),
    "welcome-2": welcome(2),
    "help": help_part(""),
    "help-shortcuts": help_part("shortcuts"),
    "help-work": help_part("work"),
    "help-about": help_part("about"),
    "presentations": presentations(""),
    "presentation": presentations("deck/vision-in-20-minutes"),
    "run-sheet": presentations("run-sheet:"),
    "run-sheet-of-a-deck": presentations("run-sheet:deck/vision-in-20-minutes"),
    "workshops": workshops("list"),
    "workshop": workshops(""),
    "add-to-slides": command("slides.choose", "recommendation/1"),
    "cite": command("page.cite", "recommendation/1"),
    "print": print_page,
    "report": command("mistake.report", "recommendation/1"),
}
