"""The page of bookmarks and notes, driven by keys."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.saved_search import SavedSearch
from suunta.services.keeping import Keeping, open_keeping
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_row import KeptRow
from suunta.ui.notes.notes_example import keep_examples
from suunta.ui.notes.notes_page import NotesPage
from suunta.ui.reader.note_text import NoteText
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole

WORDS = "It asks organisations to find their use cases"
NOTE = Note("Ask Liisa.", "recommendation/1", "why", Language.EN)
SEARCH = SavedSearch("Documentation", "kirjaaminen", {"type": ("experiment",)})


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, keeper: Keeper, knowledge: KnowledgeBase, pool: QThreadPool
) -> NotesPage:
    page = NotesPage(
        theme=theme, keeper=keeper, knowledge=knowledge, pool=pool, language=Language.EN
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    with qtbot.waitActive(page):
        page.show()
    page.restore(None)
    page.list.setFocus()
    return page


def rows(page: NotesPage) -> list[KeptRow]:
    model = page.list.model()
    found = [model.index(number, 0).data(HeadedRole.ROW) for number in range(model.rowCount())]
    return [row for row in found if isinstance(row, KeptRow)]


def titles(page: NotesPage) -> list[str]:
    return [row.title for row in rows(page)]


def current(page: NotesPage) -> KeptRow:
    row = page.list.currentIndex().data(HeadedRole.ROW)
    assert isinstance(row, KeptRow)
    return row


def press(page: NotesPage, key: Qt.Key) -> None:
    QTest.keyClick(page.focusWidget(), key)


def texts(page: NotesPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_before_anything_is_kept_the_page_tells_how_to_begin(page: NotesPage) -> None:
    told = texts(page)

    assert "Nothing kept yet" in told
    assert all(keys in told for keys in ("Ctrl+D", "Ctrl+Shift+H", "Ctrl+Shift+M", "Ctrl+S"))


def test_the_page_follows_what_is_kept(page: NotesPage, keeper: Keeper, qtbot: QtBot) -> None:
    keeper.do(lambda: keeper.keeping.notes.save(NOTE))

    qtbot.waitUntil(lambda: titles(page) == ["Ask Liisa."])


def test_enter_opens_the_very_passage(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    keeping.highlights.save(
        Highlight("recommendation/1", Language.EN, "why", Quotation(WORDS), edition="2026.1")
    )
    qtbot.waitUntil(lambda: len(rows(page)) == 1)

    with qtbot.waitSignal(page.open_requested) as asked:
        press(page, Qt.Key.Key_Return)

    assert asked.args is not None
    assert asked.args[0].startswith("suunta:recommendation/1?lang=en&text=It%20asks")
    assert asked.args[0].endswith("#why")


def test_enter_on_a_search_asks_it_again(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    kept = keeping.searches.save(SEARCH)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)

    with qtbot.waitSignal(page.saved_search_requested) as asked:
        press(page, Qt.Key.Key_Return)

    assert asked.args == [kept]


def test_f2_edits_a_note_where_it_stands(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    keeping.notes.save(NOTE)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)

    press(page, Qt.Key.Key_F2)
    field = page.focusWidget()
    assert isinstance(field, NoteText)
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, " Today.")
    qtbot.waitUntil(lambda: titles(page) == ["Ask Liisa. Today."])
    assert page.focusWidget() is field

    press(page, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.list
    assert keeping.notes.all()[0].text == "Ask Liisa. Today."


def test_f2_renames_a_search(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    keeping.searches.save(SEARCH)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)

    press(page, Qt.Key.Key_F2)
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Mine")
    QTest.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: titles(page) == ["Mine"])
    assert keeping.searches.all()[0].query == "kirjaaminen"


def test_delete_leads_to_the_next_row_and_can_be_taken_back(
    page: NotesPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    for text in ("Third", "Second", "First"):
        keeping.notes.save(replace(NOTE, text=text, id=Note("").id, created=Note("").created))
    qtbot.waitUntil(lambda: titles(page) == ["First", "Second", "Third"])
    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_Down)
    assert current(page).title == "Second"

    with qtbot.waitSignal(keeper.step_taken) as told:
        press(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(page) == ["First", "Third"])
    assert told.args == ["Note deleted."]
    assert current(page).title == "Third"

    keeper.undo()
    qtbot.waitUntil(lambda: titles(page) == ["First", "Second", "Third"])


def test_the_bin_gives_back_and_asks_before_it_deletes_for_good(
    page: NotesPage, keeping: Keeping, qtbot: QtBot
) -> None:
    for text in ("One", "Two"):
        note = keeping.notes.save(replace(NOTE, text=text, id=Note("").id))
        keeping.notes.delete(note.id)
    page.go_to("bin")
    page.list.setFocus()
    assert titles(page) == ["Two", "One"]

    press(page, Qt.Key.Key_Return)  # restores
    qtbot.waitUntil(lambda: titles(page) == ["One"])
    assert [note.text for note in keeping.notes.all()] == ["Two"]

    press(page, Qt.Key.Key_Delete)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text() == "Keep"
    (delete,) = [each for each in box.buttons() if each.text() == "Delete for good"]
    delete.click()
    qtbot.waitUntil(lambda: keeping.bin.all() == ())


def test_words_filter_and_escape_lets_go_of_them(
    page: NotesPage, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.notes.save(NOTE)
    keeping.searches.save(SEARCH)
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    field = page.findChild(QLineEdit, "keptFilter")
    assert isinstance(field, QLineEdit)
    field.setFocus()

    QTest.keyClicks(field, "liisa")
    assert titles(page) == ["Ask Liisa."]
    QTest.keyClicks(field, " nowhere")
    assert "Nothing with these words" in texts(page)

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(rows(page)) == 2


def test_one_kind_can_be_shown_alone(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    keeping.notes.save(NOTE)
    keeping.bookmarks.save(Bookmark("recommendation/2"))
    qtbot.waitUntil(lambda: len(rows(page)) == 2)

    page.go_to("bookmark")

    assert [row.kind.value for row in rows(page)] == ["bookmark"]


def test_what_moved_is_listed_and_can_stand_on_the_new_words(
    page: NotesPage, keeping: Keeping, qtbot: QtBot
) -> None:
    old = Quotation(WORDS.replace("find", "look for"), "somebody has to lead its adoption.", "and")
    keeping.highlights.save(
        Highlight("recommendation/1", Language.EN, "why", old, edition="2024.1")
    )
    page.restore(None)
    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["reworded"])
    assert WORDS in texts(page)
    assert "look for" in titles(page)[0]

    button = page.findChild(QPushButton, "reattach")
    assert isinstance(button, QPushButton)
    button.click()

    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == [""])
    (kept,) = keeping.highlights.all()
    assert kept.passage.quote == WORDS
    assert kept.edition != "2024.1"


def test_what_was_lost_can_be_kept_as_a_note(
    page: NotesPage, keeping: Keeping, qtbot: QtBot
) -> None:
    lost = Quotation("These words were never on any page of this knowledge at all.")
    keeping.highlights.save(
        Highlight("recommendation/1", Language.EN, "why", lost, edition="2024.1")
    )
    page.restore(None)
    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["not in this edition"])

    button = page.findChild(QPushButton, "keepAsNote")
    assert isinstance(button, QPushButton)
    button.click()

    qtbot.waitUntil(lambda: keeping.highlights.all() == ())
    assert [note.text for note in keeping.notes.all()] == [f"“{lost.quote}”"]


def lost_highlight(document: str = "recommendation/1") -> Highlight:
    words = Quotation("Each organisation had to look for use cases and to write a strategic plan.")
    return Highlight(document, Language.EN, "why", words, edition="2024.1")


@pytest.mark.parametrize("document", ["recommendation/1", "recommendation/99"])
def test_what_was_lost_looks_for_its_passage_on_its_page_or_the_nearest(
    page: NotesPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot, document: str
) -> None:
    kept = keeping.highlights.save(lost_highlight(document))
    page.restore(None)
    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["not in this edition"])

    button = page.findChild(QPushButton, "attachKept")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert keeper.attaching.thing == kept
    assert asked.args is not None
    assert asked.args[0].startswith("suunta:recommendation/1?lang=en")


def test_of_a_note_on_a_highlight_the_highlight_looks_for_a_passage(
    page: NotesPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    kept = keeping.highlights.save(lost_highlight("recommendation/99"))
    keeping.notes.save(Note("On it.", "recommendation/99", "why", Language.EN, kept.id))
    page.go_to("note")
    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["not in this edition"])

    button = page.findChild(QPushButton, "attachKept")
    assert isinstance(button, QPushButton)
    button.click()

    assert keeper.attaching.thing == kept


def test_the_new_words_of_a_moved_highlight_can_be_let_go_again(
    page: NotesPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    old = Quotation(WORDS.replace("find", "look for"), "somebody has to lead its adoption.", "and")
    keeping.highlights.save(
        Highlight("recommendation/1", Language.EN, "why", old, edition="2024.1")
    )
    page.restore(None)
    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["reworded"])
    button = page.findChild(QPushButton, "reattach")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(keeper.step_taken):
        button.click()

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    qtbot.waitUntil(lambda: [row.remark for row in rows(page)] == ["reworded"])
    assert [each.passage for each in keeping.highlights.all()] == [old]


def test_what_another_process_wrote_is_listed_when_one_comes_back(
    page: NotesPage, keeper: Keeper, tmp_path: Path, qtbot: QtBot
) -> None:
    other = open_keeping(tmp_path / "kept")
    other.notes.save(NOTE)
    other.close()

    keeper.refresh()

    qtbot.waitUntil(lambda: titles(page) == ["Ask Liisa."])


def test_everything_can_be_copied_as_markdown(
    page: NotesPage, keeping: Keeping, knowledge: KnowledgeBase, qtbot: QtBot
) -> None:
    keep_examples(keeping, knowledge, Language.EN)
    qtbot.waitUntil(lambda: len(rows(page)) == 6)

    page.copy_all()

    text = QGuiApplication.clipboard().text()
    assert text.startswith("# Bookmarks and notes\n")
    assert "<suunta:recommendation/1?lang=en" in text
    assert "> AI has already reached everyday work" in text


def test_everything_can_be_exported(
    page: NotesPage, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    keeping.notes.save(NOTE)
    page.export_all()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)

    with qtbot.waitSignal(page.told) as told:
        dialog.fileSelected.emit(str(tmp_path / "mine.json"))

    assert told.args == [f"Exported to {tmp_path / 'mine.json'}"]
    assert json.loads((tmp_path / "mine.json").read_text("utf-8"))["notes"][0]["text"] == NOTE.text
    dialog.close()


def test_the_place_on_the_page_comes_back(page: NotesPage, keeping: Keeping, qtbot: QtBot) -> None:
    for number in range(30):
        keeping.notes.save(Note(f"Note {number}", "recommendation/1"))
    qtbot.waitUntil(lambda: len(rows(page)) == 30)
    page.go_to("note")
    for _ in range(12):
        press(page, Qt.Key.Key_Down)
    before, scroll = current(page), page.list.verticalScrollBar().value()
    state = page.state()

    page.go_to("bin")
    page.restore(state)

    assert current(page).id == before.id
    assert page.list.verticalScrollBar().value() == scroll


def test_a_screen_reader_hears_each_row(
    page: NotesPage, keeping: Keeping, knowledge: KnowledgeBase, qtbot: QtBot
) -> None:
    keep_examples(keeping, knowledge, Language.EN)
    qtbot.waitUntil(lambda: len(rows(page)) == 6)

    told = QAccessible.queryAccessibleInterface(page.list)

    names = [told.child(number).text(QAccessible.Text.Name) for number in range(told.childCount())]
    assert len(names) == page.list.model().rowCount()
    assert any(name.startswith("Note, Bring this to the unit meeting") for name in names)
    assert any(name.startswith("Saved search, documentation") for name in names)
    assert QApplication.instance() is not None


def test_the_words_fit_in_a_narrow_window(
    page: NotesPage, keeping: Keeping, knowledge: KnowledgeBase, qtbot: QtBot
) -> None:
    keep_examples(keeping, knowledge, Language.FI)
    page.resize(420, 560)
    qtbot.waitUntil(lambda: len(rows(page)) == 6)

    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
