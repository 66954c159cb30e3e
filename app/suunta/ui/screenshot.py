"""Write a picture of one page, made by the window itself, without a screen."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap

from suunta import paths
from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.errors import SuuntaError
from suunta.domain.language import Language
from suunta.ui.application import make_application
from suunta.ui.browse.browse_page import BrowsePage
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.notes.notes_example import passing_openers
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.page_stack import PageStack
from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.shell.welcome_door import WelcomeDoor
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.workshops_page import WorkshopsPage

DONE, UNKNOWN, WRONG_USE, UNREADABLE = 0, 1, 2, 3
_LONGEST_WAIT = 60_000
_SETTLING = 120

COLLECTIONS = {
    "vision": DocumentType.VISION,
    "recommendations": DocumentType.RECOMMENDATION,
    "use-cases": DocumentType.USE_CASE,
    "experiments": DocumentType.EXPERIMENT,
    "figures": DocumentType.FIGURE,
    "polis": DocumentType.POLIS,
    "ecosystem": DocumentType.ECOSYSTEM,
    "law": DocumentType.REGULATION,
    "glossary": DocumentType.TERM,
}
EXAMPLES = {"search": "documentation", "reader": "recommendation/1"}
OWN = ("notes", "presentations", "presenter", "audience", "workshop", "settings", "help", "welcome")
PAGES = ("home", *EXAMPLES, *COLLECTIONS, *OWN)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to show, how large and in which look."""

    page: str
    argument: str
    size: tuple[int, int]
    theme: str
    language: Language


def run(
    page: str,
    argument: str,
    out: Path | None,
    size: tuple[int, int],
    theme: str,
    language: str,
) -> int:
    """Write the picture to `out`; answers the exit status."""
    if page not in PAGES:
        return _refused(WRONG_USE, f"There is no page {page!r}. The pages: {', '.join(PAGES)}.")
    if out is None:
        return _refused(WRONG_USE, "Say where the picture goes: --out FILE.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = Wanted(page, argument or EXAMPLES.get(page, ""), size, theme, Language(language))
    return _take(wanted, out)


def _take(wanted: Wanted, out: Path) -> int:
    application = make_application(sys.argv)
    InterfaceLanguage(application, wanted.language)
    theme = Theme(application=application, resources=paths.resources_folder())
    theme.set_mode(wanted.theme)
    window = MainWindow(theme=theme)
    window.resize(*wanted.size)
    examples = wanted.language if wanted.page == "notes" and wanted.argument != "empty" else None
    with passing_openers(examples) as openers:
        session = Session(window=window, theme=theme, openers=openers, language=wanted.language)
        window.show()
        try:
            return _show_and_write(session, theme, wanted, out)
        finally:
            session.stop()
            window.close()


def _show_and_write(session: Session, theme: Theme, wanted: Wanted, out: Path) -> int:
    failure = session.open_and_wait()
    if failure is not None:
        return _refused(UNREADABLE, str(failure))
    try:
        show_page(session, theme, wanted)
        session.window.notice_bar.hide()
        settle()
        picture = _picture(session, theme, wanted)
    except SuuntaError as error:
        nearest = " ".join(getattr(error, "nearest", ()))
        return _refused(UNKNOWN, f"{error} The nearest: {nearest}" if nearest else str(error))
    if not _is_written(picture, out):
        return _refused(UNREADABLE, f"{out}: cannot be written. Is it a .png in a folder of yours?")
    return DONE


def _picture(session: Session, theme: Theme, wanted: Wanted) -> QPixmap:
    """Of the window, or of one of the two windows of a talk."""
    from suunta.ui.presenting.talk_example import STAGE, talk_picture

    if wanted.page not in STAGE:
        return session.window.grab()
    return talk_picture(
        session.workspace, theme, wanted.page, wanted.argument, wanted.size, wanted.language
    )


def _is_written(picture: QPixmap, out: Path) -> bool:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return picture.save(str(out))


def show_page(session: Session, theme: Theme, wanted: Wanted) -> None:
    """Go where a picture is to be taken, and wait for what is searched or found out."""
    pages, navigator = session.pages, session.navigator
    assert pages is not None
    assert navigator is not None
    if wanted.page == "reader":
        session.workspace.knowledge.document(Address.parse(wanted.argument).id)
        navigator.open(wanted.argument)
    elif wanted.page == "search":
        _search(session, pages, wanted.argument)
    elif wanted.page == "notes":
        navigator.go_to_notes()
        pages.own.page(PageName.NOTES).go_to(wanted.argument)
    elif wanted.page == "presentations":
        navigator.go(Place(PageName.PRESENTATIONS, wanted.argument))
    elif wanted.page == "workshop":
        _workshop(session, pages, wanted)
    elif wanted.page == "settings":
        navigator.go(Place(PageName.SETTINGS, wanted.argument))
    elif wanted.page == "welcome":
        _welcome(session, theme, wanted.argument)
    elif wanted.page == "help":
        _help(session, pages, wanted.argument)
    elif wanted.page in COLLECTIONS:
        kind = COLLECTIONS[wanted.page].value
        navigator.go_to_collection(kind)
        if pages.own.has(kind):
            pages.own.page(kind).go_to(wanted.argument)
        else:
            _group(pages.browse, wanted.argument)


def _search(session: Session, pages: PageStack, words: str) -> None:
    field = session.window.top_bar.search_field
    field.setText(words)
    loop = QEventLoop()
    pages.search.results_shown.connect(loop.quit)
    field.text_edited.emit(words)
    QTimer.singleShot(_LONGEST_WAIT, loop.quit)
    loop.exec()


def _workshop(session: Session, pages: PageStack, wanted: Wanted) -> None:
    assert session.navigator is not None
    session.navigator.go(Place(PageName.WORKSHOP))
    page = pages.own.widget(PageName.WORKSHOP)
    if isinstance(page, WorkshopsPage) and wanted.argument != "empty":
        page.show_example(wanted.argument)


def _welcome(session: Session, theme: Theme, step: str) -> None:
    door = WelcomeDoor(window=session.window, theme=theme, preferences=session.preferences)
    welcome = door.open()
    if step == "2":
        welcome.go_on()


def _help(session: Session, pages: PageStack, part: str) -> None:
    assert session.navigator is not None
    session.navigator.go_to_help(part)
    if part == "about":
        loop = QEventLoop()
        pages.help().about().found_out.connect(loop.quit)
        QTimer.singleShot(_LONGEST_WAIT, loop.quit)
        loop.exec()


def _group(page: BrowsePage, grouping: str) -> None:
    if grouping:
        page.group_by(grouping)


def settle() -> None:
    """Let layouts come to rest; what is shown is complete already."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLING, loop.quit)
    loop.exec()


def _refused(status: int, sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"suunta: {sentence}\n")
    return status
