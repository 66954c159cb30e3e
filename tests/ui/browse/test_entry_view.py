"""A document in a list is copied with its address, and has a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.browse.browse_model import BrowseModel
from suunta.ui.browse.entry import Entry, Group
from suunta.ui.browse.entry_view import EntryView

KEYBOARD, MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse
GROUPS = (
    Group("First", (Entry("recommendation/1", "Lead <it>", "Choose & pilot.", lead="1"),)),
    Group("Second", (Entry("vision/aims", "Aims", ""),)),
)


@pytest.fixture
def rows(qtbot: QtBot) -> EntryView:
    rows = EntryView(language=Language.FI)
    qtbot.addWidget(rows)
    model = BrowseModel(rows)
    model.set_groups(GROUPS)
    rows.setModel(model)
    rows.resize(300, 300)
    with qtbot.waitActive(rows):
        rows.show()
    rows.setFocus()
    return rows


def menu_of(rows: EntryView, reason: QContextMenuEvent.Reason, row: int) -> QMenu | None:
    """The menu that is open after it was asked for at a row."""
    middle = rows.visualRect(rows.model().index(row, 0)).center()
    target = rows if reason is KEYBOARD else rows.viewport()
    place = target.mapToGlobal(middle)
    QApplication.sendEvent(target, QContextMenuEvent(reason, middle, place))
    popup = QApplication.activePopupWidget()
    assert popup is None or isinstance(popup, QMenu)
    return popup


def test_a_row_is_copied_with_what_is_said_of_it_and_its_address(
    qtbot: QtBot, rows: EntryView
) -> None:
    with qtbot.waitSignal(rows.told) as told:
        qtbot.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "1 Lead <it>\nChoose & pilot.\nsuunta:recommendation/1?lang=fi"
    assert "<b>1 Lead &lt;it&gt;</b>" in copied.html()
    assert 'href="suunta:recommendation/1?lang=fi"' in copied.html()
    assert told.args == ["Copied with its address: 1 Lead <it>"]


def test_nothing_is_copied_where_nothing_is_chosen(qtbot: QtBot, rows: EntryView) -> None:
    rows.model().set_groups(())  # type: ignore[attr-defined]

    with qtbot.assertNotEmitted(rows.told):
        rows.copy()


def test_the_menu_by_key_is_that_of_the_current_row(qtbot: QtBot, rows: EntryView) -> None:
    menu = menu_of(rows, KEYBOARD, 1)

    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Open the page",
        "Copy with its address",
    ]
    chosen: list[str] = []
    rows.chosen.connect(lambda index: chosen.append(index.data()))
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["Lead <it>"]


def test_the_menu_by_mouse_is_that_of_the_row_beneath_the_pointer(rows: EntryView) -> None:
    menu = menu_of(rows, MOUSE, 3)

    assert menu is not None
    menu.close()
    assert rows.currentIndex().data() == "Aims"


def test_a_heading_has_no_menu(rows: EntryView) -> None:
    assert menu_of(rows, MOUSE, 0) is None
