"""What a screen reader is told of a page: its headings, links, lists, tables and charts."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import listening

from suunta.domain.address import Address
from suunta.ui.reader.page_accessible import PartInterface
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_frame import PageFrame
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

Role = QAccessible.Role
Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def text_of(browser: PageBrowser) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(browser.viewport())


def every(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        yield child
        yield from every(child)


def all_of(browser: PageBrowser, role: Role) -> list[QAccessibleInterface]:
    return [part for part in every(text_of(browser)) if part.role() is role]


def link(browser: PageBrowser, words: str) -> QAccessibleInterface:
    return next(part for part in all_of(browser, Role.Link) if part.text(Name) == words)


def test_the_text_stands_in_a_document_with_the_title_of_the_page(browser: PageBrowser) -> None:
    document = QAccessible.queryAccessibleInterface(browser.parentWidget())
    text = document.child(0)

    assert (document.role(), document.text(Name)) == (Role.Document, browser.accessibleName())
    assert text.object() is browser
    assert text.textInterface() is not None
    assert text.child(0).role() is Role.Section


def test_every_heading_is_one_with_its_level(browser: PageBrowser) -> None:
    headings = all_of(browser, Role.Heading)

    levels = [part.attributeValue(QAccessible.Attribute.Level) for part in headings]
    assert headings[0].text(Name) == browser.accessibleName()
    assert "What to do" in [part.text(Name) for part in headings]
    assert levels == [1] + [2] * (len(headings) - 1)


def test_what_there_is_beside_the_words_is_given_where_qt_looks_for_it(
    browser: PageBrowser,
) -> None:
    heading, paragraph = all_of(browser, Role.Heading)[0], all_of(browser, Role.Paragraph)[0]
    _, actions, attributes = shiboken6.getCppPointer(heading)

    def found(part: QAccessibleInterface, kind: QAccessible.InterfaceType) -> int:
        return int(part.interface_cast(kind))

    kinds = QAccessible.InterfaceType
    assert found(heading, kinds.AttributesInterface) == attributes
    assert found(heading, kinds.ActionInterface) == actions
    assert found(heading, kinds.TextInterface) == 0
    assert found(paragraph, kinds.ActionInterface) == 0


def test_lists_tables_and_charts_are_what_they_are(browser: PageBrowser) -> None:
    (table,) = all_of(browser, Role.Table)
    head, row = table.child(0), table.child(1)
    (chart,) = all_of(browser, Role.Graphic)

    assert table.text(Name) == "What the figures show"
    assert [head.child(n).role() for n in range(3)] == [Role.ColumnHeader] * 3
    assert [row.child(n).text(Description) for n in range(3)] == [
        head.child(n).text(Name) for n in range(3)
    ]
    assert all(bar.written in chart.text(Description) for bar in browser.charts()[0].bars)
    assert [len(list(every(part))) >= 6 for part in all_of(browser, Role.List)][:2] == [True, True]


def test_an_inference_says_what_it_rests_on_a_citation_its_source(browser: PageBrowser) -> None:
    assert link(browser, "inferred").text(Description).startswith("Our reading of why")
    assert "Recommendation 1" in link(browser, "1").text(Description)


def test_parts_know_what_they_are_part_of(browser: PageBrowser) -> None:
    text = text_of(browser)
    for number in range(text.childCount()):
        child = text.child(number)
        if isinstance(child, PartInterface):
            assert child.parent() is text
            assert text.indexOfChild(child) == number
    (table,) = all_of(browser, Role.Table)
    cell = table.child(1).child(2)
    assert cell.parent().indexOfChild(cell) == 2
    assert cell.parent().parent() is table
    assert table.child(99) is None


def test_what_lies_on_the_text_is_still_told_of(browser: PageBrowser) -> None:
    button = QPushButton("On top", browser.viewport())
    text = text_of(browser)

    told = [text.child(number) for number in range(text.childCount())]
    (mine,) = (part for part in told if part.object() is button)
    assert text.indexOfChild(mine) == told.index(mine)
    assert text.child(len(told)) is None


def test_each_part_is_where_its_words_are(browser: PageBrowser) -> None:
    heading = all_of(browser, Role.Heading)[1]
    place = heading.rect().center()

    inside = browser.viewport().mapFromGlobal(place)
    assert browser.cursorForPosition(inside).block().text() == heading.text(Name)
    assert text_of(browser).childAt(place.x(), place.y()) is heading
    assert not heading.state().offscreen

    browser.verticalScrollBar().setValue(2000)
    assert heading.state().offscreen
    assert heading.rect().center() == place - QPoint(0, 2000)


def test_a_heading_can_be_gone_to(browser: PageBrowser) -> None:
    heading = next(p for p in all_of(browser, Role.Heading) if p.text(Name) == "What to do")
    assert isinstance(heading, PartInterface)
    assert heading.state().focusable
    assert not heading.state().focused

    heading.doAction(heading.setFocusAction())

    assert browser.hasFocus()
    assert browser.section() == "what-to-do"
    assert heading.state().focused
    assert browser.textCursor().block().text() == "What to do"


def test_a_link_can_be_gone_to_and_followed(browser: PageBrowser, qtbot: QtBot) -> None:
    found = link(browser, "AI Act")
    assert isinstance(found, PartInterface)
    assert found.actionNames() == [found.pressAction(), found.setFocusAction()]
    found.doAction(found.setFocusAction())
    assert found.state().focused
    assert browser.textCursor().selectedText() == "AI Act"

    with qtbot.waitSignal(browser.link_activated) as followed:
        found.doAction(found.pressAction())

    assert followed.args == ["suunta:regulation/ai-act"]


def test_words_alone_can_be_done_nothing_with(browser: PageBrowser) -> None:
    paragraph = all_of(browser, Role.Paragraph)[0]
    assert isinstance(paragraph, PartInterface)

    assert paragraph.actionNames() == []
    assert not paragraph.state().focusable


def test_another_page_is_told_anew_and_the_old_one_is_gone(
    reader: ReaderPage, browser: PageBrowser
) -> None:
    with listening():
        old = all_of(browser, Role.Heading)[0]
        identifier = QAccessible.uniqueId(old)
        reader.open(Address("regulation/ai-act"))

        assert not shiboken6.isValid(old)
        assert QAccessible.accessibleInterface(identifier) is None
        assert all_of(browser, Role.Heading)[0].text(Name) == "The EU AI Act"


def test_the_same_page_in_another_size_is_told_anew(browser: PageBrowser) -> None:
    before = [part.text(Name) for part in every(text_of(browser))]

    browser.set_zoom(150)

    assert [part.text(Name) for part in every(text_of(browser))] == before


def test_each_column_is_told_in_its_own_language(reader: ReaderPage, browser: PageBrowser) -> None:
    reader.turning.toggle_beside()

    spoken: dict[QLocale.Language, list[str]] = {}
    for part in all_of(browser, Role.Heading):
        locale = part.attributeValue(QAccessible.Attribute.Locale)
        spoken.setdefault(locale.language(), []).append(part.text(Name))
    english = spoken[QLocale.Language.English]
    finnish = spoken[QLocale.Language.Finnish]
    assert "In short" in english
    assert "Lyhyesti" in finnish
    assert len(finnish) >= len(english) - 1


def test_nothing_is_left_when_the_page_goes(qtbot: QtBot, theme: Theme) -> None:
    frame = PageFrame(PageBrowser(theme=theme))
    frame.browser.show_html("<h1>Title</h1><ul><li>one</li><li>two</li></ul>")
    identifiers = [QAccessible.uniqueId(part) for part in every(text_of(frame.browser))]
    assert len(identifiers) == 4

    shiboken6.delete(frame)

    assert [QAccessible.accessibleInterface(one) for one in identifiers] == [None] * 4
