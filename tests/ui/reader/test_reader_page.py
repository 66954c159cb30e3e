"""The reader, driven by keys over the bundled knowledge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QListView, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.services.reading import Reading
from suunta.services.workspace import Workspace
from suunta.ui.reader.outline_model import OutlineRole
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

SIZE = (1150, 742)


MakePage = Callable[[Reading], ReaderPage]


@pytest.fixture
def make_page(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> MakePage:
    def make(reading: Reading) -> ReaderPage:
        page = ReaderPage(
            theme=theme,
            reading=reading,
            labels=workspace.labels,
            searching=workspace.searching,
            pool=pool,
        )
        return shown(qtbot, page)

    return make


@pytest.fixture
def page(make_page: MakePage, workspace: Workspace) -> ReaderPage:
    return make_page(workspace.reading)


def shown(qtbot: QtBot, page: ReaderPage) -> ReaderPage:
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitExposed(page)
    return page


def view(page: ReaderPage, name: str) -> QListView:
    found = page.findChild(QListView, name)
    assert isinstance(found, QListView)
    return found


def text(page: ReaderPage) -> str:
    browser = page.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def activate(page: ReaderPage, link: str) -> None:
    browser = page.findChild(PageBrowser)
    assert isinstance(browser, PageBrowser)
    browser.link_activated.emit(link)


def section_read(page: ReaderPage) -> str:
    model = view(page, "outline").model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return next(row.data(OutlineRole.ROW).anchor for row in rows if row.data(OutlineRole.IS_HERE))


def test_a_document_is_shown_with_its_outline(qtbot: QtBot, page: ReaderPage) -> None:
    with qtbot.waitSignal(page.page_shown, check_params_cb=lambda i: i == "recommendation/1"):
        page.open(Address("recommendation/1"))

    assert "Recommendations › 1 of 6" in text(page)
    assert view(page, "outline").model().rowCount() == 7
    assert section_read(page) == "short"
    assert page.scroll_position() == 0


def test_an_anchor_is_scrolled_to(page: ReaderPage) -> None:
    page.open(Address("recommendation/1", anchor="what-to-do"))

    assert page.scroll_position() > 0
    assert section_read(page) == "what-to-do"
    assert page.address() == Address("recommendation/1", anchor="what-to-do", language=Language.EN)


def test_the_passage_an_address_means_is_marked(page: ReaderPage) -> None:
    browser = page.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)

    page.open(Address("recommendation/1", text="Leading means choosing"))

    (marked,) = browser.extraSelections()
    assert marked.cursor.selectedText() == "Leading means choosing"
    page.open(Address("recommendation/1"))
    assert browser.extraSelections() == []


def test_a_document_nobody_knows_is_refused(page: ReaderPage) -> None:
    with pytest.raises(UnknownIdentifier):
        page.open(Address("vision/nowhere"))


def test_the_outline_leads_to_a_section(qtbot: QtBot, page: ReaderPage) -> None:
    page.open(Address("recommendation/1"))
    outline = view(page, "outline")
    outline.setFocus()

    for _ in range(3):
        qtbot.keyClick(outline, Qt.Key.Key_Down)
    qtbot.keyClick(outline, Qt.Key.Key_Return)

    assert section_read(page) == "what-to-do"
    assert page.scroll_position() > 0


def test_the_outline_follows_the_scroll(page: ReaderPage) -> None:
    page.open(Address("recommendation/1"))

    page.set_scroll_position(100_000)

    assert section_read(page) != "short"


def test_a_relation_is_followed_by_keys(qtbot: QtBot, page: ReaderPage) -> None:
    page.open(Address("recommendation/1"))
    relations = view(page, "relations")
    relations.setFocus()

    with qtbot.waitSignal(page.open_requested) as told:
        qtbot.keyClick(relations, Qt.Key.Key_Return)
    assert told.args == ["suunta:figure/positive-experiences"]


def test_a_citation_leads_to_its_source_on_this_page(qtbot: QtBot, page: ReaderPage) -> None:
    page.open(Address("recommendation/1", anchor="why"))
    browser = page.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    browser.setFocus()

    with qtbot.assertNotEmitted(page.open_requested):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
        qtbot.keyClick(browser, Qt.Key.Key_Return)

    assert section_read(page) == "sources"


@pytest.mark.parametrize(
    ("link", "section"),
    [
        ("#what-to-do", "what-to-do"),
        ("suunta:recommendation/1#what-to-do", "what-to-do"),
        ("suunta:recommendation/1?lang=fi#what-to-do", "what-to-do"),
        ("suunta:recommendation/1", "short"),
    ],
)
def test_a_link_inside_the_page_scrolls_and_keeps_the_language(
    qtbot: QtBot, page: ReaderPage, link: str, section: str
) -> None:
    page.open(Address("recommendation/1", anchor="why", language=Language.FI))

    with qtbot.assertNotEmitted(page.open_requested):
        activate(page, link)

    assert section_read(page) == section
    address = page.address()
    assert address is not None
    assert address.language is Language.FI


@pytest.mark.parametrize(
    ("shown", "link", "wanted"),
    [
        (Language.FI, "suunta:vision/aims#x", "suunta:vision/aims?lang=fi#x"),
        (Language.FI, "suunta:vision/aims?lang=sv", "suunta:vision/aims?lang=sv"),
        (Language.FI, "suunta:recommendation/1?lang=sv", "suunta:recommendation/1?lang=sv"),
        (Language.EN, "suunta:vision/aims", "suunta:vision/aims"),
    ],
)
def test_another_page_is_wanted_in_the_language_that_is_read(
    qtbot: QtBot, page: ReaderPage, shown: Language, link: str, wanted: str
) -> None:
    page.open(Address("recommendation/1", language=shown))

    with qtbot.waitSignal(page.open_requested) as told:
        activate(page, link)

    assert told.args == [wanted]


def test_the_scroll_position_can_be_taken_up_again(page: ReaderPage) -> None:
    page.open(Address("recommendation/1"))
    page.set_scroll_position(300)
    left = page.scroll_position()
    page.open(Address("recommendation/2"))

    page.open(Address("recommendation/1"))
    page.set_scroll_position(left)

    assert page.scroll_position() == 300


def test_a_narrow_reader_keeps_its_panel_behind_a_button(qtbot: QtBot, page: ReaderPage) -> None:
    page.open(Address("recommendation/1"))
    button = page.findChild(QPushButton, "besideButton")
    assert isinstance(button, QPushButton)
    assert not button.isVisible()

    page.resize(500, 500)
    assert not view(page, "outline").isVisible()

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view(page, "outline").isVisible()


def test_lists_beside_the_page_are_as_tall_as_their_rows(page: ReaderPage) -> None:
    for identifier in ("recommendation/1", "experiment/hus-obesity", "ecosystem/groups"):
        page.open(Address(identifier))
        for name in ("outline", "relations"):
            assert view(page, name).verticalScrollBar().maximum() == 0


def test_every_document_can_be_read(page: ReaderPage, workspace: Workspace) -> None:
    for document in workspace.knowledge:
        page.open(Address(document.id))
        assert document.page(Language.EN).title in text(page).replace("\n", " ")


def test_a_single_language_offers_no_choice(make_page: MakePage, workspace: Workspace) -> None:
    page = make_page(Reading(in_one_language(workspace.knowledge), workspace.labels))

    page.open(Address("recommendation/1"))

    assert not any(b.isVisible() for b in page.findChildren(QPushButton) if b.text() == "EN")
    assert page.address() == Address("recommendation/1")


def test_the_language_is_changed_in_place(
    qtbot: QtBot, make_page: MakePage, workspace: Workspace
) -> None:
    page = make_page(Reading(in_two_languages(workspace.knowledge), workspace.labels))
    page.open(Address("recommendation/1", anchor="action"))
    finnish = next(b for b in page.findChildren(QPushButton) if b.text() == "FI")

    with qtbot.waitSignal(page.turn_requested) as told:
        qtbot.mouseClick(finnish, Qt.MouseButton.LeftButton)
    assert told.args == ["suunta:recommendation/1?lang=fi#action"]

    page.open(Address.parse(told.args[0]))
    assert "Tekoäly on jo täällä" in text(page)
    assert section_read(page) == "action"


def in_one_language(knowledge: KnowledgeBase) -> KnowledgeBase:
    """The knowledge with its English pages alone."""
    documents = {
        document.id: replace(document, pages={Language.EN: document.pages[Language.EN]})
        for document in knowledge
    }
    return replace(knowledge, documents=documents)


def in_two_languages(knowledge: KnowledgeBase) -> KnowledgeBase:
    """The knowledge with one document that has a Finnish title, too."""
    document = knowledge.document("recommendation/1")
    english = document.page(Language.EN)
    finnish = replace(english, language=Language.FI, title="Tekoäly on jo täällä")
    pages = {Language.EN: english, Language.FI: finnish}
    changed = {**knowledge.documents, document.id: replace(document, pages=pages)}
    return replace(knowledge, documents=changed)


def test_a_page_ends_with_whether_a_person_has_read_it(
    page: ReaderPage, workspace: Workspace
) -> None:
    page.open(Address("recommendation/1"))

    review = workspace.reading.page("recommendation/1", Language.EN).review
    assert " ".join(text(page).split()).endswith(" ".join(review.split()))
