"""What is kept, in the whole window: by keys, over restarts, and where it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.notes.notes_page import NotesPage
from suunta.ui.reader.note_text import NoteText
from suunta.ui.search.saved_dialog import SavedDialog
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(session: Session, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(session.window.focusWidget() or session.window, key, modifiers)


def keeper_of(session: Session) -> Keeper:
    assert session.pages is not None
    assert session.pages.keeper is not None
    return session.pages.keeper


def keeping_of(session: Session) -> Keeping:
    return keeper_of(session).keeping


def page_of(session: Session) -> PageName:
    assert session.navigator is not None
    return session.navigator.place.page


def notes_page(session: Session) -> NotesPage:
    assert session.pages is not None
    page = session.pages.own.widget(PageName.NOTES)
    assert isinstance(page, NotesPage)
    return page


def focus(session: Session) -> QWidget:
    widget = session.window.focusWidget()
    assert widget is not None
    return widget


def test_bookmark_highlight_and_note_by_keys_alone(session: Session, qtbot: QtBot) -> None:
    session.open("suunta:recommendation/1#why")
    kept = keeping_of(session)

    press(session, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)
    press(session, Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(kept.highlights.all()) == 1)
    assert session.pages is not None
    browser = session.pages.reader._browser
    qtbot.waitUntil(lambda: bool(browser.highlights.painted))
    press(session, Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(focus(session), NoteText))
    QTest.keyClicks(focus(session), "Ask Liisa.")
    qtbot.waitUntil(lambda: [note.text for note in kept.notes.all()] == ["Ask Liisa."])
    assert kept.notes.all()[0].highlight == kept.highlights.all()[0].id

    press(session, Qt.Key.Key_Escape)
    press(session, Qt.Key.Key_B, CTRL | SHIFT)
    assert page_of(session) is PageName.NOTES
    assert focus(session) is notes_page(session).list


def test_a_deletion_is_offered_back_and_ctrl_z_takes_it_back(
    session: Session, qtbot: QtBot
) -> None:
    session.open("suunta:recommendation/1")
    press(session, Qt.Key.Key_D, CTRL)
    kept = keeping_of(session)
    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)
    bar = session.window.notice_bar

    press(session, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(bar.isVisible)
    assert (bar.text(), kept.bookmarks.all()) == ("Bookmark removed.", ())

    press(session, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)
    assert not bar.isVisible()


def test_a_command_leads_to_the_bin(session: Session, qtbot: QtBot) -> None:
    keeping = keeping_of(session)
    deck = keeping.decks.save(session.workspace.presenting.ready[0].copy())
    keeper_of(session).delete(deck, "Deleted.")
    qtbot.waitUntil(lambda: bool(keeping.bin.all()))

    session.window.commands.action("bin.show").trigger()

    assert page_of(session) is PageName.NOTES
    model = notes_page(session).list.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert any("The vision in 20 minutes" in title for title in shown), shown


def test_the_button_of_the_notice_takes_it_back_too(session: Session, qtbot: QtBot) -> None:
    session.open("suunta:recommendation/1")
    press(session, Qt.Key.Key_D, CTRL)
    kept = keeping_of(session)
    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)
    press(session, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(session.window.notice_bar.isVisible)

    button = session.window.findChild(QPushButton, "noticeOffer")
    assert isinstance(button, QPushButton)
    button.click()

    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)


def test_ctrl_z_in_a_note_takes_typing_back_and_no_deletion(session: Session, qtbot: QtBot) -> None:
    session.open("suunta:recommendation/1")
    kept = keeping_of(session)
    press(session, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: len(kept.bookmarks.all()) == 1)
    press(session, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: not kept.bookmarks.all())

    press(session, Qt.Key.Key_M, CTRL | SHIFT)
    field = focus(session)
    assert isinstance(field, NoteText)
    QTest.keyClicks(field, "Typed")
    press(session, Qt.Key.Key_Z, CTRL)

    assert field.toPlainText() == ""
    assert kept.bookmarks.all() == ()


def test_a_search_is_saved_by_keys_and_asked_again(session: Session, qtbot: QtBot) -> None:
    assert session.pages is not None
    search = session.pages.search
    QTest.keyClicks(focus(session), "kirjaaminen")
    qtbot.waitUntil(search._results.has_hits)
    search.set_filters({"type": ("experiment",)})

    press(session, Qt.Key.Key_S, CTRL)
    dialog = search.findChild(SavedDialog)
    assert isinstance(dialog, SavedDialog)
    assert dialog.field.text() == "kirjaaminen · Experiments"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    kept = keeping_of(session)
    qtbot.waitUntil(lambda: len(kept.searches.all()) == 1)

    assert session.navigator is not None
    session.navigator.go_home()
    session.navigator.go_to_notes()
    assert focus(session) is notes_page(session).list
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_Return)

    assert page_of(session) is PageName.SEARCH
    assert (search.query(), search.filters()) == ("kirjaaminen", {"type": ("experiment",)})
    assert session.window.top_bar.search_field.text() == "kirjaaminen"


def test_what_was_read_is_offered_after_a_restart(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    first = open_window("suunta:recommendation/3#what-to-do")
    kept = keeping_of(first)
    first.stop()
    assert [place.document for place in kept.history.recent()] == ["recommendation/3"]

    second = open_window()
    assert second.pages is not None
    with qtbot.waitSignal(second.pages.home.open_requested) as asked:
        recent = second.pages.home._recent
        assert recent.isVisible()
        recent.setFocus()
        QTest.keyClick(recent, Qt.Key.Key_Return)

    assert asked.args == ["suunta:recommendation/3?lang=en#what-to-do"]


def test_what_is_typed_at_the_last_moment_is_there_after_a_restart(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    first = open_window("suunta:recommendation/1")
    press(first, Qt.Key.Key_M, CTRL | SHIFT)
    QTest.keyClicks(focus(first), "The very last word")
    first.window.close()

    second = open_window("suunta:recommendation/1")

    assert [note.text for note in keeping_of(second).notes.all()] == ["The very last word"]


@pytest.mark.parametrize("harm", ["newer", "damaged"])
def test_what_is_kept_never_keeps_the_knowledge_from_being_read(
    open_window: Callable[..., Session], tmp_path: Path, harm: str
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    header = b"SQLite format 3\x00" + bytes(44) + (99).to_bytes(4, "big") + bytes(4)
    from suunta.services.keeping.schema import APPLICATION

    content = header + APPLICATION.to_bytes(4, "big") + bytes(40)
    (data / "suunta.db").write_bytes(content if harm == "newer" else b"no database at all")
    before = (data / "suunta.db").read_bytes()

    session = open_window("suunta:recommendation/1")

    assert page_of(session) is PageName.READER
    assert session.window.notice_bar.text() == "Your bookmarks and notes cannot be opened"
    commands = session.window.commands
    assert not commands.action("bookmark.toggle").isEnabled()
    assert commands.why_not("bookmark.toggle") == "Your bookmarks and notes cannot be opened"
    press(session, Qt.Key.Key_B, CTRL | SHIFT)
    assert page_of(session) is PageName.NOTES
    assert (data / "suunta.db").read_bytes() == before


def test_what_is_kept_opens_at_its_very_passage_and_marks_it(
    session: Session, qtbot: QtBot
) -> None:
    session.open("suunta:recommendation/1#why")
    press(session, Qt.Key.Key_H, CTRL | SHIFT)
    kept = keeping_of(session)
    qtbot.waitUntil(lambda: len(kept.highlights.all()) == 1)
    press(session, Qt.Key.Key_B, CTRL | SHIFT)

    press(session, Qt.Key.Key_Return)

    assert page_of(session) is PageName.READER
    assert session.pages is not None
    browser = session.pages.reader._browser
    assert browser.has_marks()
    start, length = browser._marks.marks[0]
    assert browser.toPlainText()[start : start + length].startswith("The first recommendation")


def test_on_a_medium_that_cannot_be_written_the_window_says_so_once_and_goes_on(
    open_window: Callable[..., Session], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    session = open_window("suunta:recommendation/1")

    assert page_of(session) is PageName.READER
    assert session.window.notice_bar.isVisible()
    assert "nothing new can be saved" in session.window.notice_bar.text()


def test_a_carried_program_on_a_medium_that_cannot_be_written_offers_this_computer(
    open_window: Callable[..., Session],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path / "data")

    session = open_window()

    offer = session.window.notice_bar.findChild(QPushButton, "noticeOffer")
    assert isinstance(offer, QPushButton)
    assert "cannot be written" in session.window.notice_bar.text()
    assert offer.text() == "Keep my work on this computer"
    with qtbot.waitSignal(session.window.restart_requested) as asked:
        offer.setFocus()
        qtbot.keyClick(offer, Qt.Key.Key_Space)
    assert asked.args == [{"SUUNTA_DATA": str(paths.own_data_folder())}]
