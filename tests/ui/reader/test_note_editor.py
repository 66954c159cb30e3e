"""One note, as it is typed and saved, or not saved and said why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping
from suunta.ui import typed_things
from suunta.ui.keeper import Keeper
from suunta.ui.reader.note_editor import NoteEditor
from suunta.ui.theme.theme import Theme

NOTE = Note("Ask Liisa.", "recommendation/1")


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, keeper: Keeper) -> NoteEditor:
    editor = NoteEditor(note=NOTE, quote="“some words”", typed=keeper.typed, theme=theme)
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
    return editor


def test_it_says_saved_when_the_text_is_on_the_disk(
    editor: NoteEditor, keeping: Keeping, qtbot: QtBot
) -> None:
    QTest.keyClicks(editor.text, "Now. ")

    assert editor.state() == ""
    qtbot.waitUntil(lambda: editor.state() == "Saved")
    assert keeping.notes.all()[0].text == "Now. Ask Liisa."


def test_on_a_full_disk_the_text_stays_and_the_reason_is_told(
    editor: NoteEditor,
    keeping: Keeping,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(typed_things, "AGAIN", 20)
    real, is_full = keeping.notes.save, [True]

    def save(note: Note) -> Note:
        if is_full[0]:
            raise NotKept(WhyNotKept.FULL, tmp_path, note)
        return real(note)

    monkeypatch.setattr(keeping.notes, "save", save)
    QTest.keyClicks(editor.text, "Now. ")

    qtbot.waitUntil(lambda: editor.state().startswith("Not saved: the disk is full."))
    assert editor.text.toPlainText() == "Now. Ask Liisa."

    is_full[0] = False
    qtbot.waitUntil(lambda: editor.state() == "Saved")
    assert keeping.notes.all()[0].text == "Now. Ask Liisa."


def test_what_another_place_writes_is_shown_but_never_over_what_is_typed(
    editor: NoteEditor,
) -> None:
    editor.text.clearFocus()
    elsewhere = Note("From elsewhere", "recommendation/1", id=NOTE.id)

    editor.take(elsewhere)
    assert editor.text.toPlainText() == "From elsewhere"

    editor.text.setPlainText("Typed here")
    editor.take(Note("From elsewhere again", "recommendation/1", id=NOTE.id))
    assert editor.text.toPlainText() == "Typed here"


def test_what_is_typed_after_the_note_was_attached_elsewhere_stays_there(
    editor: NoteEditor, keeping: Keeping, qtbot: QtBot
) -> None:
    attached = keeping.notes.save(replace(NOTE, anchor="action"))
    editor.take(attached)

    QTest.keyClicks(editor.text, "Now. ")

    qtbot.waitUntil(lambda: keeping.notes.all()[0].text == "Now. Ask Liisa.")
    assert keeping.notes.all()[0].anchor == "action"


def test_it_grows_with_its_text(editor: NoteEditor) -> None:
    low = editor.text.height()

    editor.text.setPlainText("line\n" * 8)

    assert editor.text.height() > 2 * low


def test_its_parts_have_names(editor: NoteEditor, qtbot: QtBot) -> None:
    button = editor.findChild(QToolButton, "deleteNote")
    assert isinstance(button, QToolButton)

    assert editor.text.accessibleName() == "Note on “some words”"
    assert button.accessibleName() == "Delete this note"
    with qtbot.waitSignal(editor.delete_requested) as asked:
        button.click()
    assert asked.args == [NOTE]
