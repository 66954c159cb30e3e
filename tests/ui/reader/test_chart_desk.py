"""A chart that is read can be taken along: by key, from the menu, as a picture or a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_charts import PLACE
from suunta.ui.shell.session import Session

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def browser(session: Session) -> PageBrowser:
    """Recommendation 1 at its chart, in the whole window."""
    return opened(session, "suunta:recommendation/1?lang=fi#figures")


def opened(session: Session, address: str) -> PageBrowser:
    assert session.pages is not None
    assert session.navigator is not None
    session.navigator.open(address)
    browser = session.pages.reader.findChild(PageBrowser)
    assert browser is not None
    return browser


def names_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def menu_at(session: Session, browser: PageBrowser, place: QPoint) -> QMenu:
    assert session.pages is not None
    menu = QMenu(browser)
    menu.addAction("Another")
    session.pages.reader.charts.begin_menu(menu, place)
    return menu


def place_of_chart(browser: PageBrowser) -> QPoint:
    cursor = browser.document().find(PLACE)
    line = browser.cursorRect(cursor)
    return QPoint(browser.viewport().width() // 2, line.center().y())


def test_a_chart_is_copied_with_a_key(qtbot: QtBot, session: Session, browser: PageBrowser) -> None:
    qtbot.keyClick(browser, Qt.Key.Key_D, CTRL_SHIFT)

    assert QGuiApplication.clipboard().image().width() == 1440
    assert "Luvut suosituksen 1 taustalla" in session.window.status_line.text()


def test_a_chart_is_saved_with_a_key(qtbot: QtBot, session: Session, browser: PageBrowser) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qtbot.keyClick(browser, Qt.Key.Key_S, CTRL_SHIFT)

    assert session.pages is not None
    (dialog,) = session.pages.reader.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("suunta-recommendation-1-fi.png")
    dialog.reject()


def test_the_menu_of_a_chart_begins_with_the_chart(session: Session, browser: PageBrowser) -> None:
    menu = menu_at(session, browser, place_of_chart(browser))

    assert names_of(menu)[:2] == ["Copy the chart as a picture", "Save the chart as a picture…"]
    assert names_of(menu)[-1] == "Another"
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().image().width() == 1440


def test_the_menu_of_the_text_says_nothing_of_charts(
    session: Session, browser: PageBrowser
) -> None:
    below = place_of_chart(browser) + QPoint(0, 400)

    assert names_of(menu_at(session, browser, below)) == ["Another"]


def test_a_page_without_a_chart_says_so(session: Session) -> None:
    opened(session, "suunta:vision/aims")
    commands = session.window.commands

    for identifier in ("chart.copy", "chart.save"):
        assert not commands.action(identifier).isEnabled()
        assert "chart" in commands.why_not(identifier)
