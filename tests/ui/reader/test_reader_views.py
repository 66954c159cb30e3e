"""A page in other languages, side by side, in short and in other sizes: the place is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.column_bar import ColumnBar
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.segmented import Segmented

SIZE = (1150, 742)
SHY = "\N{SOFT HYPHEN}"


class Reader:
    """The reader, with what its signals ask for carried out."""

    def __init__(self, page: ReaderPage) -> None:
        self.page = page
        self.told: list[str] = []
        page.told.connect(self.told.append)
        page.turn_requested.connect(self.open)
        page.open_requested.connect(self.open)
        browser = page.findChild(PageBrowser)
        assert isinstance(browser, PageBrowser)
        self.browser = browser

    def open(self, written: str) -> None:
        self.page.open(Address.parse(written))

    def text(self) -> str:
        return self.browser.toPlainText().replace(SHY, "")

    def at_top(self) -> str:
        """The first words of what stands at the upper edge of the first column."""
        left = self.browser.margins()[0]
        cursor = self.browser.cursorForPosition(QPoint(left + 20, 2))
        return cursor.block().text().replace(SHY, "")[:20]

    def language(self) -> Language | None:
        address = self.page.address()
        return address.language if address else None

    def control(self, name: str) -> Segmented:
        found = self.page.findChild(Segmented, name)
        assert isinstance(found, Segmented)
        return found


@pytest.fixture
def reader(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> Reader:
    page = ReaderPage(
        theme=theme,
        reading=workspace.reading,
        labels=workspace.labels,
        searching=workspace.searching,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(*SIZE)
    with qtbot.waitActive(page):
        page.show()
    return Reader(page)


def press(qtbot: QtBot, control: Segmented, key: str) -> None:
    button = control.findChild(QPushButton, key)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_next_language_shows_the_same_paragraph_at_the_same_place(reader: Reader) -> None:
    reader.open("recommendation/4#what-to-do")
    reader.page.set_scroll_position(reader.page.scroll_position() + 120)
    assert reader.at_top() == "Write the benefit in"
    place = reader.browser.place()

    tops = []
    for _ in Language:
        reader.page.turning.turn()
        assert reader.browser.place() == place
        tops.append((reader.language(), reader.at_top()))

    assert tops == [
        (Language.FI, "Kirjoita hyöty yhdel"),
        (Language.SV, "Skriv en mening om n"),
        (Language.EN, "Write the benefit in"),
    ]
    assert reader.told[-3:] == [
        "Finnish: the same passage",
        "Swedish: the same passage",
        "English: the same passage",
    ]


def test_the_switch_beside_the_page_keeps_the_place_too(qtbot: QtBot, reader: Reader) -> None:
    reader.open("recommendation/4#action")
    place = reader.browser.place()

    press(qtbot, reader.control("languages"), "sv")

    assert reader.language() is Language.SV
    assert reader.browser.place() == place


def test_a_page_that_is_opened_afterwards_begins_at_its_top(reader: Reader) -> None:
    reader.open("recommendation/4#action")
    reader.page.turning.turn()

    reader.open("recommendation/5")

    assert reader.page.scroll_position() == 0


def test_two_languages_stand_side_by_side_at_the_same_place(reader: Reader) -> None:
    reader.open("recommendation/4#what-to-do")
    place = reader.browser.place()

    reader.page.turning.toggle_beside()

    assert "What to do" in reader.text()
    assert "Mitä tehdä" in reader.text()
    assert reader.browser.place() == place
    assert reader.told[-1] == "English and Finnish side by side"
    reader.page.turning.toggle_beside()
    assert "Mitä tehdä" not in reader.text()
    assert reader.browser.place() == place
    assert reader.told[-1] == "English alone"


def test_each_paragraph_is_level_with_its_own(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    document, layout = reader.browser.document(), reader.browser.document().documentLayout()

    pairs = (("Why it matters", "Miksi tämä on tärkeää"), ("Write the benefit", "Kirjoita hyöty"))
    for mine, its in pairs:
        tops = []
        block = document.begin()
        while block.isValid():
            if block.text().replace(SHY, "").startswith((mine, its)):
                tops.append(layout.blockBoundingRect(block))
            block = block.next()
        left, right = tops
        assert left.top() == pytest.approx(right.top(), abs=1)
        assert left.right() < right.left()


def test_each_column_has_a_language_switch_of_its_own(qtbot: QtBot, reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()

    press(qtbot, reader.control("otherLanguage"), "sv")
    assert "Vad du kan göra" in reader.text() or "Varför" in reader.text()
    assert reader.language() is Language.EN

    press(qtbot, reader.control("oneLanguage"), "fi")
    assert reader.language() is Language.FI
    assert reader.control("otherLanguage").current() == "sv"


@pytest.mark.parametrize(("control", "code"), [("oneLanguage", "fi"), ("otherLanguage", "en")])
def test_a_language_that_stands_in_the_other_column_changes_places_with_it(
    qtbot: QtBot, reader: Reader, control: str, code: str
) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()

    press(qtbot, reader.control(control), code)

    assert reader.language() is Language.FI
    assert reader.control("oneLanguage").current() == "fi"
    assert reader.control("otherLanguage").current() == "en"


def test_the_arrows_move_on_in_a_switch_without_losing_the_keyboard(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    control = reader.control("otherLanguage")
    button = control.findChild(QPushButton, "fi")
    assert isinstance(button, QPushButton)
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Right)

    assert control.current() == "sv"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.objectName() == "sv"


def test_side_by_side_is_kept_for_the_page_and_not_for_others(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    bar = reader.page.findChild(ColumnBar)
    assert isinstance(bar, ColumnBar)

    reader.open("recommendation/5")
    assert not bar.isVisible()
    reader.open("recommendation/4")
    assert bar.isVisible()


def test_one_comes_back_to_the_view_and_the_place_one_left(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    reader.page.set_scroll_position(777)
    left = reader.page.state()
    reader.page.turning.toggle_beside()
    reader.open("recommendation/5")

    reader.open("recommendation/4")
    reader.page.restore(left)

    assert reader.page.scroll_position() == 777
    assert reader.page.state() == left


def test_either_side_can_be_copied(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()

    for words in ("tests an application", "testataan sovellusta"):
        cursor = reader.browser.document().find(words)
        assert not cursor.isNull(), words
        reader.browser.setTextCursor(cursor)
        assert reader.browser.createMimeDataFromSelection().text() == words


def test_paragraphs_of_one_side_are_copied_whole_and_numbered(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    document = reader.browser.document()
    cursor = document.find("Bring three views")
    cursor.setPosition(cursor.selectionStart())
    end = document.find("Look first").selectionEnd()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    reader.browser.setTextCursor(cursor)

    meant = reader.page.desk.copier.meant()

    assert meant is not None
    assert [block.number for block in meant.passage.blocks] == [2, 3]
    assert "Polis statement names both" in meant.text
    assert "Tuo kolme" not in meant.text


def test_a_narrow_window_gives_the_room_to_the_text(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()
    reader.page.resize(808, 500)
    button = reader.page.findChild(QPushButton, "besideButton")
    assert isinstance(button, QPushButton)

    assert button.isVisible()
    assert reader.browser.width() == 808
    assert button.geometry().bottom() <= reader.browser.mapTo(reader.page, QPoint()).y()


def test_the_short_form_is_shown_in_place_and_remembered(qtbot: QtBot, reader: Reader) -> None:
    reader.open("recommendation/4")
    press(qtbot, reader.control("forms"), "short")
    assert "Why it matters" not in reader.text()
    assert "The proposed action" in reader.text()
    assert "81%" in reader.text()

    reader.open("recommendation/5")
    assert reader.control("forms").current() == "short"
    assert "Why it matters" not in reader.text()
    reader.open("experiment/hus-obesity")
    assert not reader.control("forms").isVisible()
    reader.page.turning.toggle_form()
    reader.open("recommendation/5")
    press(qtbot, reader.control("forms"), "whole")
    assert "Why it matters" in reader.text()


@pytest.mark.parametrize(
    "address", ["recommendation/4#why", "recommendation/4?text=Use%20the%20wording#figures"]
)
def test_an_address_that_means_more_shows_the_whole_page(reader: Reader, address: str) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_form()

    reader.open(address)

    assert "Why it matters" in reader.text()
    assert reader.control("forms").current() == "whole"
    reader.open("recommendation/5#action")
    assert reader.control("forms").current() == "short"


def test_a_link_out_of_the_short_form_leads_to_its_end(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_form()

    reader.browser.link_activated.emit("#source-deck")

    assert "Why it matters" in reader.text()
    assert reader.page.scroll_position() > 1000


def test_the_panel_gives_way_when_all_words_are_set_larger(reader: Reader, theme: Theme) -> None:
    reader.open("recommendation/4")
    panel = reader.page.findChild(SidePanel)
    assert isinstance(panel, SidePanel)
    assert panel.isVisible()

    theme.set_text_size(200)

    assert not panel.isVisible()


def test_the_text_grows_by_keys_and_by_the_wheel_and_the_place_stays(reader: Reader) -> None:
    reader.open("recommendation/4#what-to-do")
    place = reader.browser.place()
    reader.page.steps.zoom_in()
    assert reader.page.steps.zoom() == 110
    assert reader.told[-1] == "Text size 110%"

    turn_wheel(reader.browser, 120)
    assert reader.page.steps.zoom() == 125
    assert reader.browser.document().defaultFont().pixelSize() > 16
    turn_wheel(reader.browser, -120)
    reader.page.steps.zoom_back()

    assert reader.page.steps.zoom() == 100
    assert reader.browser.place() == place


def test_another_page_has_the_size_that_was_chosen(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.steps.set_zoom(150)

    reader.open("recommendation/5")

    assert reader.browser.zoom() == 150


def turn_wheel(browser: PageBrowser, angle: int) -> None:
    middle = QPointF(browser.viewport().rect().center())
    event = QWheelEvent(
        middle,
        browser.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(browser.viewport(), event)


def test_headings_are_told_one_by_one(reader: Reader) -> None:
    reader.open("recommendation/4#short")

    reader.page.steps.next_heading()
    reader.page.steps.next_heading()
    reader.page.steps.previous_heading()

    assert reader.told == ["Why it matters", "What the figures show", "Why it matters"]


def test_the_end_of_the_headings_is_told(reader: Reader) -> None:
    reader.open("recommendation/4")
    for _ in range(20):
        reader.page.steps.next_heading()

    assert reader.told[-2:] == ["No heading below"] * 2
    assert "Read next" in reader.told


def test_what_an_address_means_is_looked_for_in_its_section_first(reader: Reader) -> None:
    reader.open("recommendation/4?text=The%20deck#discuss")
    (marked,) = reader.browser.extraSelections()
    assert marked.cursor.selectedText() == "The deck"

    reader.open("recommendation/4?text=The%20deck#what-to-do")
    (further,) = reader.browser.extraSelections()

    assert further.cursor.selectionStart() > marked.cursor.selectionStart()
    assert reader.page.scroll_position() > 500


def test_words_that_are_nowhere_are_ignored(reader: Reader) -> None:
    reader.open("recommendation/4?text=never%20written#what-to-do")

    assert reader.browser.extraSelections() == []
    assert reader.at_top() != ""
    address = reader.page.address()
    assert address is not None
    assert address.anchor == "what-to-do"


def test_the_end_of_a_page_leads_on(qtbot: QtBot, reader: Reader) -> None:
    reader.open("recommendation/4?lang=fi")
    assert "Lue seuraavaksi" in reader.text()

    with qtbot.waitSignal(reader.page.open_requested) as asked:
        reader.browser.link_activated.emit("suunta:recommendation/5")

    assert asked.args == ["suunta:recommendation/5?lang=fi"]


def test_every_switch_has_a_name(reader: Reader) -> None:
    reader.open("recommendation/4")
    reader.page.turning.toggle_beside()

    for name in ("languages", "forms", "oneLanguage", "otherLanguage"):
        assert reader.control(name).accessibleName()
    for name in ("sideBySide", "closeColumns"):
        button = reader.page.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        assert button.accessibleName()


def test_a_button_shows_and_leaves_two_languages(qtbot: QtBot, reader: Reader) -> None:
    reader.open("recommendation/4")
    button = reader.page.findChild(QToolButton, "sideBySide")
    assert isinstance(button, QToolButton)
    show: Callable[[], None] = button.click

    show()
    assert button.isChecked()
    close = reader.page.findChild(QToolButton, "closeColumns")
    assert isinstance(close, QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)

    assert not button.isChecked()
    assert "Mitä tehdä" not in reader.text()
