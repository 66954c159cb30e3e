"""Give a whole talk with a clicker on two screens, in a process of its own; says what it did.

    python tests/ui/presenting/whole_talk.py PREPARED DATA

The platform is that of the environment: two screens in memory, or two of an X server, which can
also lose one. Every step looks at what the audience sees; the first that is wrong ends it.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from suunta import paths
from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.domain.talk import Place
from suunta.services import preparing
from suunta.services.workspace import Workspace
from suunta.ui.application import make_application
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.presenting.audience_window import AudienceWindow
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.screen_question import ScreenLabel
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.place import PRESENTATIONS
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

W = TypeVar("W", bound=QWidget)
PATIENCE = 8000
SECRET = "Only for the presenter’s eyes"


def deck() -> Deck:
    """Four slides: words, a guess in two steps, a vote, an end."""

    def words(title: str, text: str = "", *points: str) -> dict[Language, SlideWords]:
        notes = SpeakerNotes(say=SECRET)
        return {Language.EN: SlideWords(title=title, text=text, points=points, notes=notes)}

    slides = (
        Slide("first", SlideKind.TITLE, words=words("A talk with a clicker", "In two steps")),
        Slide("guess", SlideKind.GUESS, ("figure/daily-use",), words=words("How many, each day?")),
        Slide(
            "vote",
            SlideKind.VOTE,
            words=words("Vote", "Show your hands", "We lead it.", "We measure it."),
            options=SlideOptions(ballot=Ballot.AGREEMENT),
        ),
        Slide("last", SlideKind.END, words=words("Thank you")),
    )
    return Deck(title={Language.EN: "Clicker"}, slides=slides, minutes=10)


class Talk:
    """The program with its window, and what somebody with a clicker and a keyboard does."""

    def __init__(self, prepared: Path, data: Path) -> None:
        self.application = make_application(sys.argv)
        InterfaceLanguage(self.application, Language.EN)
        theme = Theme(application=self.application, resources=paths.resources_folder())
        theme.set_mode("light")
        manifest = json.loads((prepared / "manifest.json").read_text(encoding="utf-8"))
        expected = manifest["fingerprint"]
        self.workspace = Workspace(preparing.open_prepared(prepared, expected))
        self.workspace.open_keeping(data)
        assert self.workspace.keeping is not None
        self.deck = deck()
        self.workspace.keeping.decks.save(self.deck)
        self.window = MainWindow(theme=theme)
        openers = Openers(
            lambda: self.workspace,
            lambda *_: self.workspace,
            lambda: self.workspace.overview,
        )
        self.session = Session(window=self.window, theme=theme, openers=openers)
        self.window.show()
        assert self.session.open_and_wait() is None

    # --- what somebody does ------------------------------------------------------------------

    def press(
        self, key: Qt.Key, *, control: bool = False, shift: bool = False, alt: bool = False
    ) -> None:
        """A key goes to the window that has the keyboard, as a clicker's does."""
        held = Qt.KeyboardModifier.NoModifier
        held |= Qt.KeyboardModifier.ControlModifier if control else held
        held |= Qt.KeyboardModifier.ShiftModifier if shift else held
        held |= Qt.KeyboardModifier.AltModifier if alt else held
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None, "no window has the keyboard"
        QTest.keyClick(widget, key, held)
        QTest.qWait(30)

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, text)
        QTest.qWait(30)

    # --- what is there -----------------------------------------------------------------------

    def console(self) -> Console:
        return self._one(Console)

    def audience(self) -> AudienceWindow:
        return self._one(AudienceWindow)

    def has_audience(self) -> bool:
        return any(isinstance(each, AudienceWindow) for each in self._shown())

    def labels(self) -> list[ScreenLabel]:
        return [each for each in self._shown() if isinstance(each, ScreenLabel)]

    def talk(self) -> object:
        return self.console()._desk.talk

    def place(self) -> Place:
        return self.console()._desk.talk.place

    def seen(self) -> QImage:
        """What is on the audience's screen, whatever window it is from."""
        audience = self.audience()
        screen = audience.screen()
        if QGuiApplication.platformName() == "xcb":
            box = screen.geometry()
            primary = QGuiApplication.primaryScreen()
            root = primary.grabWindow(0, box.x(), box.y(), box.width(), box.height())
            return root.toImage().convertToFormat(QImage.Format.Format_RGB32)
        return painted(audience, screen.devicePixelRatio())

    def wait(self, what: Callable[[], bool], told: str) -> None:
        for _ in range(PATIENCE // 20):
            if what():
                return
            QTest.qWait(20)
        raise AssertionError(f"waited in vain: {told}; active: {QApplication.activeWindow()}")

    def _shown(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible()]

    def _one(self, kind: type[W]) -> W:
        found = [each for each in self._shown() if isinstance(each, kind)]
        assert len(found) == 1, f"{kind.__name__}: {found}"
        return found[0]


def painted(widget: QWidget, density: float) -> QImage:
    size = widget.size() * density
    image = QImage(QSize(size.width(), size.height()), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    return image


def said(step: str) -> None:
    sys.stdout.write(f"ok {step}\n")
    sys.stdout.flush()


def give(talk: Talk) -> None:
    key = Qt.Key
    window, session = talk.window, talk.session
    assert session.navigator is not None
    session.navigator.go(PRESENTATIONS)
    page = session.pages.own.widget("presentations")  # type: ignore[union-attr]
    page.decks.choose(talk.deck.id)  # type: ignore[attr-defined]
    window.activateWindow()
    talk.wait(window.isActiveWindow, "the window")
    talk.press(key.Key_F5)

    labels = talk.labels()
    assert len(labels) == 2, "both screens are to be asked about"
    assert len({label.screen().name() for label in labels}) == 2
    talk.wait(lambda: any(label.isActiveWindow() for label in talk.labels()), "a label")
    talk.press(key.Key_2)
    talk.wait(talk.has_audience, "the audience's window")
    console, audience = talk.console(), talk.audience()
    assert console.screen().name() != audience.screen().name()
    assert audience.isFullScreen()
    talk.wait(
        lambda: audience.geometry() == audience.screen().geometry(), "that the slides fill it"
    )
    assert not console.page.notes.is_covered
    assert SECRET in console.page.notes.toPlainText()
    talk.wait(console.isActiveWindow, "the console")
    said("begun on the screens that were chosen")

    own, theirs = console.screen().name(), audience.screen().name()
    talk.press(key.Key_S)
    talk.wait(lambda: console.screen().name() == theirs, "that the screens are swapped")
    assert console.page.notes.is_covered, "a slip of the finger shows no notes"
    assert SECRET not in console.page.notes.toPlainText()
    talk.wait(console.isActiveWindow, "the console on the other screen")
    talk.press(key.Key_S)
    talk.wait(lambda: console.screen().name() == own, "that they are swapped back")
    assert not console.page.notes.is_covered
    talk.wait(console.isActiveWindow, "the console where it was")
    audience = talk.audience()
    said("swapped, and back")

    pages = [Place(0), Place(1), Place(1, 2), Place(2)]
    pictures = [talk.seen()]
    for place in pages[1:]:
        talk.press(key.Key_PageDown)
        assert talk.place() == place
        QTest.qWait(120)
        pictures.append(talk.seen())
    assert all(one != other for one, other in itertools.pairwise(pictures))
    talk.press(key.Key_PageUp)
    talk.press(key.Key_PageUp)
    QTest.qWait(120)
    assert talk.place() == Place(1)
    assert talk.seen() == pictures[1], "going back shows what was shown"
    said("forth and back with the clicker")

    talk.press(key.Key_Period)
    QTest.qWait(120)
    dark = talk.seen()
    assert dark.pixelColor(dark.rect().center()).lightness() == 0
    talk.press(key.Key_Escape)
    QTest.qWait(120)
    assert talk.seen() == pictures[1]
    talk.press(key.Key_Escape)
    assert "Paused" in console.page.state_line.text()
    talk.press(key.Key_F5)
    assert "Paused" not in console.page.state_line.text()
    said("black, pause and on with the clicker's buttons")

    before = talk.seen()
    talk.press(key.Key_Slash)
    talk.type("thank")
    assert console.overlays.jump.shown() == ("4. Thank you",)
    talk.press(key.Key_Escape)
    talk.press(key.Key_G)
    talk.press(key.Key_Right)
    talk.press(key.Key_Escape)
    talk.press(key.Key_F, control=True)
    talk.wait(window.isActiveWindow, "the search")
    assert window.screen().name() != audience.screen().name()
    talk.type("kirjaaminen")
    search = session.pages.search  # type: ignore[union-attr]
    talk.wait(lambda: search.passage() is not None, "hits")
    QTest.qWait(150)
    assert talk.seen() == before, "what is searched in private is seen"
    said("searched in private")

    hit = str(search.passage())
    talk.press(key.Key_F9)
    QTest.qWait(200)
    assert talk.talk().seen.hit == hit  # type: ignore[attr-defined]
    assert talk.seen() != before
    assert window.isActiveWindow(), "whoever searches goes on searching"
    projected = talk.seen()
    talk.type(" ohje")
    QTest.qWait(300)
    assert talk.seen() == projected
    talk.press(key.Key_F5)
    talk.wait(console.isActiveWindow, "the console again")
    talk.press(key.Key_PageDown)
    QTest.qWait(120)
    assert talk.seen() == before
    said("projected a hit")

    show_put_by(talk, before)
    freeze(talk, before)

    talk.press(key.Key_3)
    talk.press(key.Key_Return)
    QTest.qWait(120)
    assert talk.place() == Place(2)
    assert talk.seen() == pictures[3]
    talk.press(key.Key_V)
    talk.wait(window.isActiveWindow, "the workshop")
    workshops = session.pages.own.widget("workshop")  # type: ignore[union-attr]
    workshops.view.statements.focus_first()  # type: ignore[attr-defined]
    QTest.qWait(50)
    for number in ("17", "4"):
        talk.type(number)
        talk.press(key.Key_Return)
    talk.wait(lambda: talk.seen() != pictures[3], "the bars on the slide")
    talk.press(key.Key_F5)
    talk.wait(console.isActiveWindow, "the console after the vote")
    voted = talk.seen()
    said("voted")

    if QGuiApplication.platformName() == "xcb":
        unplug(talk, voted)

    talk.press(key.Key_PageDown)
    assert talk.place() == Place(3)
    for _ in range(3):
        talk.press(key.Key_PageDown)
        talk.press(key.Key_Escape)
        talk.press(key.Key_F5)
    assert talk.console().isVisible(), "no key ends it"
    talk.press(key.Key_W, control=True)
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    QTest.keyClick(question, key.Key_Escape)
    QTest.qWait(50)
    assert talk.console().isVisible(), "Escape is no"
    talk.press(key.Key_W, control=True)
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    next(each for each in question.buttons() if each.text() == "End").click()
    talk.wait(lambda: not talk.has_audience(), "the end")
    times = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "talkTimes")
    assert "4 · Thank you" in times.text()  # type: ignore[attr-defined]
    times.close()
    said("ended, because it was asked")


def show_put_by(talk: Talk, before: QImage) -> None:
    """Two hits in the search, listed in the console, and shown in another order."""
    key, console = Qt.Key, talk.console()
    search_anew(talk)
    talk.press(key.Key_F9, shift=True)
    talk.press(key.Key_Down)
    talk.press(key.Key_Down)
    talk.press(key.Key_F9, shift=True)
    talk.press(key.Key_F5)
    talk.wait(console.isActiveWindow, "the console with what was put by")
    talk.press(key.Key_I)
    rows = console.overlays.put_by.shown()
    assert len(rows) == 2
    talk.press(key.Key_Down, alt=True)
    assert [row[3:] for row in console.overlays.put_by.shown()] == [row[3:] for row in rows[::-1]]
    QTest.qWait(120)
    assert talk.seen() == before, "what is put by is seen"
    talk.press(key.Key_Up)
    talk.press(key.Key_Return)
    QTest.qWait(120)
    assert talk.seen() != before
    talk.press(key.Key_PageDown)
    talk.press(key.Key_PageDown)
    QTest.qWait(120)
    assert talk.seen() == before
    said("showed what was put by, in another order")


def freeze(talk: Talk, before: QImage) -> None:
    """The audience keeps its slide; what is sent to it on purpose it sees all the same."""
    key, console = Qt.Key, talk.console()
    talk.press(key.Key_F)
    talk.press(key.Key_PageDown)
    search_anew(talk)
    assert talk.seen() == before, "frozen"
    talk.press(key.Key_F9)
    QTest.qWait(120)
    assert talk.seen() != before
    talk.press(key.Key_F9)
    talk.press(key.Key_F5)
    talk.wait(console.isActiveWindow, "the console of a frozen talk")
    talk.press(key.Key_F)
    talk.press(key.Key_2)
    talk.press(key.Key_Return)
    QTest.qWait(120)
    assert talk.seen() == before
    said("froze, searched in private and showed a hit")


def search_anew(talk: Talk) -> None:
    """In the program's own window, with the keyboard on the first hit."""
    window = talk.window
    talk.press(Qt.Key.Key_F, control=True)
    talk.wait(window.isActiveWindow, "the search")
    field = window.top_bar.search_field
    field.setFocus()
    field.selectAll()
    talk.type("tietosuoja")
    search = talk.session.pages.search  # type: ignore[union-attr]
    talk.wait(lambda: search.passage() is not None, "hits")
    QTest.qWait(300)
    talk.press(Qt.Key.Key_Down)


def unplug(talk: Talk, voted: QImage) -> None:
    """Only an X server can lose a screen."""
    name = talk.audience().screen().name()
    console = talk.console()
    run("--delmonitor", name)
    talk.wait(lambda: "is gone" in console.page.state_line.text(), "that it is told")
    assert not talk.has_audience()
    assert console.isVisible()
    assert not console.page.notes.is_covered
    assert talk.place() == Place(2)
    run("--setmonitor", name, "1024/270x768/203+1366+0", "none")
    talk.wait(talk.has_audience, "the slides on the screen that is back")
    assert "is back" in console.page.state_line.text()
    QTest.qWait(300)
    audience = talk.audience()
    assert audience.screen().geometry().width() == 1024
    talk.wait(
        lambda: audience.geometry() == audience.screen().geometry(), "that the slides fill it"
    )
    assert talk.place() == Place(2)
    run("--delmonitor", name)
    talk.wait(lambda: not talk.has_audience(), "that it is gone again")
    run("--setmonitor", name, "1366/361x820/217+0+0", "none")
    talk.wait(lambda: console.page.notes.is_covered, "that notes are hidden on a mirrored screen")
    assert SECRET not in console.page.notes.toPlainText()
    talk.wait(lambda: console.is_bare, "that the slide alone fills both screens")
    run("--delmonitor", name)
    QTest.qWait(600)
    run("--setmonitor", name, "1280/338x720/190+1366+0", "none")
    talk.wait(talk.has_audience, "the screen with its first size")
    QTest.qWait(300)
    assert not console.page.notes.is_covered
    console.activateWindow()
    talk.wait(console.isActiveWindow, "the console after all that")
    assert talk.seen().size() == voted.size()
    assert talk.seen() == voted, "nothing is lost"
    said("a screen was unplugged, came back, was mirrored, and came back")


def run(*arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], check=True, timeout=20)


def main() -> int:
    talk = Talk(Path(sys.argv[1]), Path(sys.argv[2]))
    try:
        give(talk)
    finally:
        talk.session.stop()
        for widget in QApplication.topLevelWidgets():
            widget.hide()
    sys.stdout.flush()
    os._exit(0)  # whatever Qt has to say on its way out is for another test


if __name__ == "__main__":
    raise SystemExit(main())
