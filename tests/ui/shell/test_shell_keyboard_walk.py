"""A morning with Suunta and no mouse: every step by a key, from the first letter to an undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.reader.cite_dialog import CiteDialog
from suunta.ui.reader.print_dialog import PrintDialog
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 20_000
NOTE = "Ask the ward about shift planning"


class Person:
    """Presses keys; they go to whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        assert session.pages is not None
        assert session.navigator is not None
        self.qtbot = qtbot
        self.session = session
        self.pages = session.pages
        self.navigator = session.navigator

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.qtbot.keyClick(self.focused(), key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        assert widget.isVisible()
        return widget

    def walk_to(self, wanted: QWidget, key: Qt.Key, most: int) -> None:
        """Press `key` until `wanted`, or something in it, has the keyboard."""
        for _ in range(most):
            focused = self.focused()
            if focused is wanted or wanted.isAncestorOf(focused):
                return
            self.press(key)
        raise AssertionError(f"{wanted.objectName()} is not reached")

    def wait(self, until: object) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE)  # type: ignore[arg-type]

    def come_back(self, window: QWidget | None = None) -> None:
        """Wait for what is under a dialog: to bring it back is the window manager's part."""
        under = window or self.session.window
        under.activateWindow()
        self.wait(under.isActiveWindow)

    def is_on(self, page: PageName) -> bool:
        return self.navigator.place.page is page


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, theme: Theme, workspace: Workspace, tmp_path: Path
) -> Iterator[Person]:
    """Somebody in front of the whole program, which speaks English and keeps what it is told."""

    def opened() -> Workspace:
        workspace.open_keeping(tmp_path / "data")
        return workspace

    def prepare_nothing(*_arguments: object) -> Workspace:
        raise AssertionError("what is prepared was not used")

    interface = InterfaceLanguage(qapp, Language.EN)
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    window.resize(1366, 820)
    preferences = Preferences(theme=theme, interface=interface, parent=window)
    session = Session(
        window=window,
        theme=theme,
        openers=Openers(opened, prepare_nothing),
        preferences=preferences,
    )
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(session.ready, timeout=PATIENCE):
        session.start()
    yield Person(qtbot, session)
    session.stop()
    preferences.deleteLater()
    QApplication.sendPostedEvents(preferences, QEvent.Type.DeferredDelete)
    interface.set(Language.EN)


def test_everything_is_done_without_a_mouse(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    search_and_narrow(person)
    read_hits_and_follow_a_relation(person)
    keep_the_passage(person)
    cite_the_page(person)
    save_it_as_pdf(person, tmp_path / "page.pdf")
    change_language_and_look(person)
    delete_and_undo(person)


def search_and_narrow(person: Person) -> None:
    person.press(Key.Key_K, CONTROL)
    with person.qtbot.waitSignal(person.pages.search.results_shown, timeout=PATIENCE):
        person.type("shift planning")
    assert person.is_on(PageName.SEARCH)
    facets = person.pages.search.findChild(QListView, "facets")
    assert isinstance(facets, QListView)
    person.walk_to(facets, Key.Key_F6, 8)
    with person.qtbot.waitSignal(person.pages.search.results_shown, timeout=PATIENCE):
        person.press(Key.Key_Down)
        person.press(Key.Key_Space)
    assert person.pages.search.filters()


def read_hits_and_follow_a_relation(person: Person) -> None:
    hits = person.pages.search.findChild(QListView, "hits")
    assert isinstance(hits, QListView)
    person.walk_to(hits, Key.Key_F6, 8)
    person.press(Key.Key_Return)
    assert person.is_on(PageName.READER)
    person.wait(person.pages.reader.has_hits)
    person.press(Key.Key_F3)
    person.press(Key.Key_F3, SHIFT)
    first = person.navigator.place.argument
    relations = person.pages.reader.findChild(QListView, "relations")
    assert isinstance(relations, QListView)
    panel = person.pages.reader.findChild(QWidget, "sidePanel")
    assert isinstance(panel, QWidget)
    person.walk_to(panel, Key.Key_F6, 10)
    person.walk_to(relations, Key.Key_Tab, 20)
    person.press(Key.Key_Return)
    person.wait(lambda: person.navigator.place.argument != first)


def keep_the_passage(person: Person) -> None:
    person.press(Key.Key_D, CONTROL)
    keeping = person.session.workspace.keeping
    assert keeping is not None
    person.wait(lambda: len(keeping.bookmarks.all()) == 1)
    person.press(Key.Key_M, CONTROL | SHIFT)
    person.type(NOTE)
    person.wait(lambda: [note.text for note in keeping.notes.all()] == [NOTE])
    person.press(Key.Key_Escape)


def cite_the_page(person: Person) -> None:
    person.press(Key.Key_R, CONTROL | SHIFT)
    (dialog,) = person.pages.reader.findChildren(CiteDialog)
    person.wait(dialog.isActiveWindow)
    person.press(Key.Key_Escape)
    person.come_back()


def save_it_as_pdf(person: Person, path: Path) -> None:
    person.press(Key.Key_P, CONTROL)
    dialog = person.pages.reader.findChildren(PrintDialog)[-1]
    person.wait(lambda: dialog.isActiveWindow() and dialog.sheets() > 0)
    save = next(each for each in dialog.findChildren(QPushButton) if "PDF" in each.text())
    person.walk_to(save, Key.Key_Tab, 12)
    person.press(Key.Key_Space)
    person.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(QDir.toNativeSeparators(str(path)))  # typed, it brings Qt's completer along
    person.qtbot.keyClick(name, Key.Key_Return)
    person.wait(path.exists)
    assert path.read_bytes().startswith(b"%PDF-")
    person.come_back(dialog)
    person.press(Key.Key_Escape)
    person.come_back()


def change_language_and_look(person: Person) -> None:
    person.press(Key.Key_Comma, CONTROL)
    assert person.is_on(PageName.SETTINGS)
    assert person.focused().accessibleName() or person.focused().property("text")
    person.press(Key.Key_Right)
    person.press(Key.Key_Space)
    person.wait(lambda: "Asetukset" in words(person.session.window))
    before = person.session.window.palette().window().color()
    person.press(Key.Key_L, CONTROL | SHIFT)
    assert person.session.window.palette().window().color() != before


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def delete_and_undo(person: Person) -> None:
    keeping = person.session.workspace.keeping
    assert keeping is not None
    person.press(Key.Key_B, CONTROL | SHIFT)
    assert person.is_on(PageName.NOTES)
    kept = len(keeping.notes.all()) + len(keeping.bookmarks.all())
    person.press(Key.Key_Delete)
    person.wait(lambda: len(keeping.notes.all()) + len(keeping.bookmarks.all()) == kept - 1)
    person.wait(person.session.window.notice_bar.isVisible)
    person.press(Key.Key_Z, CONTROL)
    person.wait(lambda: len(keeping.notes.all()) + len(keeping.bookmarks.all()) == kept)
