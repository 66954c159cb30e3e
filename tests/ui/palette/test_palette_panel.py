"""The palette on the screen: it keeps the keyboard, stays in the window and gives all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.palette.entry import Entry, Found, Kind
from suunta.ui.palette.palette_panel import PalettePanel
from suunta.ui.theme.theme import Theme

TOP = 40


def found(count: int) -> tuple[Found, ...]:
    return tuple(
        Found(Entry(Kind.COMMAND, str(number), f"Row {number}", about=f"About {number}"))
        for number in range(count)
    )


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, qapp: QApplication) -> PalettePanel:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 600)
    layout = QVBoxLayout(window)
    layout.addWidget(QPushButton("before", window))
    panel = PalettePanel(theme=theme, application=qapp, top=TOP, window=window)
    with qtbot.waitActive(window):
        window.show()
    window.findChild(QPushButton).setFocus()
    panel.open()
    panel.show_found(found(30))
    return panel


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def row_of(panel: PalettePanel) -> int:
    entry = panel.current()
    assert entry is not None
    return int(entry.key)


def test_the_first_row_is_current_and_the_field_has_the_keyboard(panel: PalettePanel) -> None:
    assert row_of(panel) == 0
    assert QApplication.focusWidget().objectName() == "paletteField"


def test_keys_move_in_the_list_and_go_round(qtbot: QtBot, panel: PalettePanel) -> None:
    places = []
    for key in ("Down", "Down", "Up", "End", "Down", "Up", "Home", "PageDown", "PageUp"):
        press(qtbot, getattr(Qt.Key, f"Key_{key}"))
        places.append(row_of(panel))

    assert places[:7] == [1, 2, 1, 29, 0, 29, 0]
    assert places[7] > 3
    assert places[8] == 0


def test_the_current_row_is_told_beneath_the_list(qtbot: QtBot, panel: PalettePanel) -> None:
    press(qtbot, Qt.Key.Key_Down)

    assert panel.findChild(QLabel, "paletteAbout").text() == "About 1"


def test_enter_and_a_click_choose(qtbot: QtBot, panel: PalettePanel) -> None:
    rows = panel.findChild(QListView)
    assert rows is not None

    with qtbot.waitSignal(panel.chosen) as by_key:
        press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.chosen) as by_click:
        middle = rows.visualRect(rows.model().index(3, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert [by_key.args[0].key, by_click.args[0].key] == ["1", "3"]


def test_escape_gives_the_keyboard_back(qtbot: QtBot, panel: PalettePanel) -> None:
    press(qtbot, Qt.Key.Key_Escape)

    assert panel.isHidden()
    assert QApplication.focusWidget().text() == "before"


def test_it_closes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, panel: PalettePanel) -> None:
    elsewhere = panel.parentWidget().findChild(QPushButton)

    elsewhere.setFocus()

    assert panel.isHidden()
    assert QApplication.focusWidget() is elsewhere


def test_a_refusal_says_why_and_stays(panel: PalettePanel) -> None:
    panel.refuse("Only on a page that is read")

    assert panel.isVisible()
    assert panel.findChild(QLabel, "paletteAbout").text() == "Only on a page that is read"


@pytest.mark.parametrize("size", [(1000, 600), (480, 360), (1024, 640), (2560, 1440)])
def test_it_stays_inside_the_window(
    qtbot: QtBot, panel: PalettePanel, size: tuple[int, int]
) -> None:
    window = panel.parentWidget()
    window.resize(*size)
    qtbot.waitUntil(lambda: abs(panel.geometry().center().x() - window.width() // 2) <= 1)

    assert window.rect().contains(panel.geometry())
    assert panel.findChild(QListView).height() >= 2 * 36


def test_a_screen_reader_gets_the_list_as_a_list(panel: PalettePanel) -> None:
    interface = QAccessible.queryAccessibleInterface(panel.findChild(QListView))

    assert interface.role() is QAccessible.Role.List
    assert interface.childCount() == 30
    assert interface.child(2).text(QAccessible.Text.Name) == "Row 2"
    assert interface.text(QAccessible.Text.Name) == "Found"
