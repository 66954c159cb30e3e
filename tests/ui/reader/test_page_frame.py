"""The frame around the text of a page."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import listening

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_frame import PageFrame
from suunta.ui.theme.theme import Theme


def test_the_text_fills_its_frame_and_gets_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    browser = PageBrowser(theme=theme)
    frame = PageFrame(browser)
    qtbot.addWidget(frame)
    frame.resize(500, 400)
    frame.show()
    qtbot.waitExposed(frame)

    frame.setFocus()

    assert browser.geometry() == frame.rect()
    assert frame.focusWidget() is browser


def test_what_a_screen_reader_met_too_early_is_told_again(qtbot: QtBot, theme: Theme) -> None:
    browser = PageBrowser(theme=theme)
    viewport = browser.viewport()
    with listening():
        name = viewport.objectName()
        viewport.setObjectName("not yet known")
        met = QAccessible.queryAccessibleInterface(viewport)
        assert met.role() is QAccessible.Role.Client
        viewport.setObjectName(name)

        frame = PageFrame(browser)
        qtbot.addWidget(frame)

        told = QAccessible.queryAccessibleInterface(viewport)
        assert told.role() is QAccessible.Role.Section
        assert told.parent().parent().role() is QAccessible.Role.Document
