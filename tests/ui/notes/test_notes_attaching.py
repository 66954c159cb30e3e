"""Over two editions, in the whole window and by keys alone: a lost highlight finds its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping import open_keeping
from suunta.ui.notes.notes_page import NotesPage
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

OLDER = "Each organisation had to look for use cases and to write a strategic plan."
"""A sentence of an earlier edition's; today's says it in other words."""
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(session: Session, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(session.window.focusWidget(), key, modifiers)


def focus(session: Session) -> QWidget:
    widget = session.window.focusWidget()
    assert widget is not None
    return widget


def test_what_an_older_edition_said_is_attached_to_what_this_one_says(
    open_window: Callable[..., Session], tmp_path: Path, qtbot: QtBot
) -> None:
    earlier = open_keeping(tmp_path / "data")
    kept = earlier.highlights.save(
        Highlight("recommendation/1", Language.EN, "why", Quotation(OLDER), edition="2024.1")
    )
    earlier.notes.save(Note("On it.", "recommendation/1", "why", Language.EN, kept.id))
    earlier.close()
    session = open_window()
    assert session.pages is not None
    assert session.pages.keeper is not None
    keeping = session.pages.keeper.keeping

    press(session, Qt.Key.Key_B, CTRL | SHIFT)
    page = session.pages.own.widget(PageName.NOTES)
    assert isinstance(page, NotesPage)
    model = page.list.model()
    qtbot.waitUntil(lambda: str(model.index(0, 0).data()).startswith("Changed by a new edition"))
    press(session, Qt.Key.Key_Home)
    while focus(session).objectName() != "attachKept":
        press(session, Qt.Key.Key_Tab)
    press(session, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: focus(session).objectName() == "attachList")
    press(session, Qt.Key.Key_Return)
    qtbot.waitUntil(session.window.notice_bar.isVisible)

    (attached,) = keeping.highlights.all()
    assert attached.passage.quote.startswith("It asks organisations to find their use cases")
    assert "stands on its new passage" in session.window.notice_bar.text()
    browser = session.pages.reader._browser
    qtbot.waitUntil(lambda: [each.has_note for each in browser.highlights.painted] == [True])

    press(session, Qt.Key.Key_Z, CTRL)

    qtbot.waitUntil(lambda: keeping.highlights.all()[0].passage.quote == OLDER)
    assert keeping.highlights.all()[0].edition == "2024.1"
