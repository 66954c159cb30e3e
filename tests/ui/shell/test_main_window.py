"""The frame: it fits where there is little room, and everything in it has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

SMALLEST_TARGET = 24
OpenWindow = Callable[..., Session]


def controls(window: QWidget) -> list[QWidget]:
    """What can be clicked or takes the keyboard, as far as it is seen."""
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit)
    found = (widget for kind in kinds for widget in window.findChildren(kind))
    return [widget for widget in found if widget.isVisible()]


@pytest.mark.parametrize("size", [(1366, 820), (1024, 640), (683, 410), (480, 360)])
def test_every_size_keeps_the_page_inside_the_window(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    session = open_window(size=size)

    window = session.window
    assert (window.width(), window.height()) == size
    for bar in (window.top_bar, window.status_line):
        assert bar.geometry().right() <= window.width()
    field = window.top_bar.search_field
    assert field.width() >= 150


def test_a_narrow_window_keeps_the_icons_of_the_sidebar(open_window: OpenWindow) -> None:
    wide, narrow = open_window(), open_window(size=(800, 600))

    assert wide.window.sidebar.width() == 216
    assert narrow.window.sidebar.width() == 56


@pytest.mark.parametrize("address", ["", "recommendation/1"])
def test_every_control_has_a_name_and_is_large_enough_to_hit(
    open_window: OpenWindow, address: str
) -> None:
    session = open_window(address)
    frame = controls(session.window.top_bar) + controls(session.window.sidebar)
    assert session.pages is not None
    page = session.pages.currentWidget()

    for control in [*frame, *(controls(page) if page is session.pages.home else [])]:
        name = control.accessibleName() or getattr(control, "text", str)()
        assert name, control
        assert control.height() >= SMALLEST_TARGET, f"{name} is {control.height()} high"
        assert control.width() >= SMALLEST_TARGET, f"{name} is {control.width()} wide"


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        (Qt.MouseButton.BackButton, "back_requested"),
        (Qt.MouseButton.ForwardButton, "forward_requested"),
    ],
)
def test_the_side_buttons_of_a_mouse_go_back_and_forward(
    qtbot: QtBot, theme: Theme, button: Qt.MouseButton, signal: str
) -> None:
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    no_keys = Qt.KeyboardModifier.NoModifier
    at = QPointF(5, 5)
    press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, at, at, button, button, no_keys)

    with qtbot.waitSignal(getattr(window, signal)):
        window.mousePressEvent(press)


def test_another_language_reaches_the_commands(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    window.commands.action("home.show").setText("an earlier word")

    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))

    assert window.commands.action("home.show").text() == "&Home"
