"""A notice: hidden until there is something to say, and gone when it has been read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from suunta.ui.shell.notice_bar import NoticeBar
from suunta.ui.theme.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> NoticeBar:
    bar = NoticeBar(theme=theme)
    qtbot.addWidget(bar)
    return bar


def test_a_bar_with_nothing_to_say_is_hidden(bar: NoticeBar) -> None:
    assert bar.isHidden()


def test_a_notice_is_shown_until_it_is_dismissed(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_notice("The index was built anew.")
    assert bar.isVisible()
    assert bar.accessibleName() == "The index was built anew."

    qtbot.keyClick(bar.findChild(QToolButton, "dismissNotice"), Qt.Key.Key_Space)

    assert bar.isHidden()


def test_particulars_unfold_with_the_keyboard(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_warning("Some files hold mistakes.", "vision/aims/en.md:3: no anchor")
    more = bar.findChild(QPushButton, "noticeDetails")
    assert more.isVisible()

    qtbot.keyClick(more, Qt.Key.Key_Space)

    assert more.text() == "Hide particulars"
    assert bar.details() == "vision/aims/en.md:3: no anchor"


def test_a_notice_without_particulars_offers_none(bar: NoticeBar) -> None:
    bar.show_warning("First.", "Particulars")
    bar.show_notice("Second.")

    assert not bar.findChild(QPushButton, "noticeDetails").isVisible()


def test_an_address_from_outside_is_never_taken_for_html(bar: NoticeBar) -> None:
    def height(address: str) -> int:
        bar.show_notice(f"There is no page “{address}”.")
        return bar.sizeHint().height()

    assert height("<h1>x</h1>") == height("x")
