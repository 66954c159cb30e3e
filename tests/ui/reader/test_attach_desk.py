"""What an edition has lost finds its passage on the page: by keys, by a selection, or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping import Keeping
from suunta.services.keeping.attaching import Placed
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.reader.attach_panel import AttachPanel
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.passage import find_passage
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

LOST = Highlight(
    "recommendation/1",
    Language.EN,
    "why",
    Quotation("Each organisation had to look for use cases and to write a strategic plan."),
    edition="2024.1",
)
NEAREST = "It asks organisations to find their use cases"


@pytest.fixture
def reader(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool, keeper: Keeper
) -> ReaderPage:
    page = ReaderPage(
        theme=theme,
        reading=workspace.reading,
        labels=workspace.labels,
        searching=workspace.searching,
        pool=pool,
        keeper=keeper,
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    with qtbot.waitActive(page):
        page.show()
    page.open(Address("recommendation/1"))
    return page


def browser_of(reader: ReaderPage) -> PageBrowser:
    found = reader.findChild(PageBrowser)
    assert isinstance(found, PageBrowser)
    return found


def panel_of(reader: ReaderPage) -> AttachPanel:
    found = reader.findChild(AttachPanel)
    assert isinstance(found, AttachPanel)
    return found


def begin(reader: ReaderPage, keeper: Keeper, qtbot: QtBot, thing: Placed) -> AttachPanel:
    keeper.attaching.begin(thing)
    panel = panel_of(reader)
    qtbot.waitUntil(panel.list.hasFocus)
    return panel


def select(browser: PageBrowser, words: str) -> None:
    found = find_passage(page_words(browser.document()), words)
    assert found is not None
    cursor = browser.textCursor()
    cursor.setPosition(found[0])
    cursor.setPosition(sum(found), QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)


def marked(browser: PageBrowser) -> str:
    start, length = browser._marks.mark
    return page_words(browser.document())[start : start + length].replace("\N{SOFT HYPHEN}", "")


def test_nothing_is_made_before_something_looks_for_its_passage(reader: ReaderPage) -> None:
    assert reader.findChild(AttachPanel) is None


def test_enter_attaches_to_the_candidate_that_the_arrows_show(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)
    assert marked(browser_of(reader)).startswith(NEAREST)

    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert not marked(browser_of(reader)).startswith(NEAREST)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(keeper.step_taken) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert told.args == ["The highlight stands on its new passage."]
    (kept,) = keeping.highlights.all()
    assert kept.passage.quote.startswith(NEAREST)
    assert kept.edition == reader._reading.edition.name
    assert not panel.isVisible()
    assert browser_of(reader).hasFocus()
    qtbot.waitUntil(lambda: len(browser_of(reader).highlights.painted) == 1)


def test_what_is_selected_on_the_page_is_attached_to(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)

    browser_of(reader).setFocus()
    select(browser_of(reader), "Leading means choosing")
    assert panel.list.currentIndex().data() == "Leading means choosing"
    button = panel.findChild(QPushButton, "attachHere")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(keeper.step_taken):
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert [each.passage.quote for each in keeping.highlights.all()] == ["Leading means choosing"]


def test_tab_over_the_links_of_the_page_chooses_nothing(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)

    browser_of(reader).setFocus()
    QTest.keyClick(browser_of(reader), Qt.Key.Key_Tab)

    assert browser_of(reader).textCursor().hasSelection()
    assert panel.list.currentIndex().row() == 0


def test_without_a_selection_the_last_row_means_the_paragraph_that_is_read(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)
    browser_of(reader).go_to("what-to-do")

    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert not browser_of(reader).has_marks()
    with qtbot.waitSignal(keeper.step_taken):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert [each.anchor for each in keeping.highlights.all()] == ["what-to-do"]


def test_escape_leaves_all_as_it_was(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    kept = keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)

    QTest.keyClick(panel.list, Qt.Key.Key_Escape)

    assert keeper.attaching.thing is None
    assert not panel.isVisible()
    assert not browser_of(reader).has_marks()
    assert keeping.highlights.all() == (kept,)


def test_a_note_is_attached_to_a_section_and_can_be_brought_back(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    note = keeping.notes.save(Note("Ask Liisa.", "recommendation/1", "what-must-be-done"))
    panel = begin(reader, keeper, qtbot, note)

    with qtbot.waitSignal(keeper.step_taken) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == ["The note stands at its new passage."]
    assert [each.anchor for each in keeping.notes.all()] == ["what-to-do"]

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()
    assert [each.anchor for each in keeping.notes.all()] == ["what-must-be-done"]


def test_on_another_page_other_passages_are_offered(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)

    reader.open(Address("recommendation/2"))
    qtbot.waitUntil(lambda: panel.list.model().rowCount() > 1)
    with qtbot.waitSignal(keeper.step_taken):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert [each.document for each in keeping.highlights.all()] == ["recommendation/2"]


def test_what_is_deleted_meanwhile_looks_for_nothing_any_more(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    mark = keeping.bookmarks.save(Bookmark("recommendation/1", "gone", title="One – Gone"))
    panel = begin(reader, keeper, qtbot, mark)

    keeper.delete(mark, "Bookmark deleted.")

    qtbot.waitUntil(lambda: not panel.isVisible())


def test_a_screen_reader_hears_the_words_and_where_they_stand(
    reader: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(LOST)
    panel = begin(reader, keeper, qtbot, LOST)

    told = QAccessible.queryAccessibleInterface(panel.list)

    names = [told.child(each).text(QAccessible.Text.Name) for each in range(told.childCount())]
    assert told.text(QAccessible.Text.Name) == "Passages to attach it to"
    assert len(names) == panel.list.model().rowCount()
    assert names[0].startswith(NEAREST)
    assert names[0].endswith(", Why it matters")
    assert names[-1] == "What you select on the page, or the paragraph you read"
