"""The settings as a page of the window: found by key and sidebar, in step with the frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.session import Session

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def place(session: Session) -> Place:
    assert session.navigator is not None
    return session.navigator.place


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def button(session: Session, group: str, key: str) -> QPushButton:
    choice = session.window.findChild(QWidget, group)
    assert isinstance(choice, QWidget)
    found = choice.findChild(QPushButton, key)
    assert isinstance(found, QPushButton)
    return found


def open_settings(qtbot: QtBot, session: Session) -> None:
    qtbot.keyClick(session.window, KEYS.Key_Comma, CONTROL)
    assert place(session).page is PageName.SETTINGS


def test_a_key_opens_them_and_the_keyboard_is_there(qtbot: QtBot, session: Session) -> None:
    open_settings(qtbot, session)

    assert focused() is button(session, "windowLanguage", "system")


def test_the_sidebar_leads_to_them_and_marks_them(qtbot: QtBot, session: Session) -> None:
    foot = session.window.sidebar.foot
    foot.setFocus()
    qtbot.keyClick(foot, KEYS.Key_Return)

    assert place(session).page is PageName.SETTINGS
    assert foot.currentIndex().data() == "Settings"


def test_one_goes_back_from_them_with_a_key(qtbot: QtBot, session: Session) -> None:
    open_settings(qtbot, session)

    session.window.commands.action("history.back").trigger()

    assert place(session).page is PageName.HOME


def test_the_language_of_the_texts_is_that_of_the_frame(qtbot: QtBot, session: Session) -> None:
    open_settings(qtbot, session)
    shown = session.window.findChild(QToolButton, "languageButton")
    assert isinstance(shown, QToolButton)

    button(session, "textLanguage", "fi").click()
    from_the_page = shown.text()
    session.window.top_bar.language_requested.emit(Language.SV)

    assert from_the_page == "FI"
    assert shown.text() == "SV"
    assert button(session, "textLanguage", "sv").isChecked()


def test_the_keyboard_stays_where_a_language_was_chosen(qtbot: QtBot, session: Session) -> None:
    open_settings(qtbot, session)
    qtbot.keyClick(focused(), KEYS.Key_Tab)
    chosen = focused().objectName()

    qtbot.keyClick(focused(), KEYS.Key_Right)

    assert chosen == "en"
    assert focused() is button(session, "textLanguage", "fi")


def test_the_button_for_the_look_is_seen_on_the_page(qtbot: QtBot, session: Session) -> None:
    open_settings(qtbot, session)

    session.window.commands.action("theme.toggle").trigger()

    assert button(session, "look", "dark").isChecked()


def test_larger_words_leave_every_page_inside_the_window(qtbot: QtBot, session: Session) -> None:
    session.window.resize(1024, 640)
    open_settings(qtbot, session)

    button(session, "textSize", "200").click()
    size = session.window.size()

    assert (size.width(), size.height()) == (1024, 640)
    assert session.window.sidebar.width() < 100
    assert session.window.minimumSizeHint().width() <= 1024
