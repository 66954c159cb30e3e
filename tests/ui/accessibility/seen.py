"""What a person meets on every page of the real window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.window_places import PLACES

from suunta.ui.shell.session import Session

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


@contextmanager
def listening() -> Iterator[None]:
    """Let Qt behave as it does when a screen reader runs."""
    QAccessible.setActive(True)
    try:
        yield
    finally:
        QAccessible.setActive(False)


WELCOMES = tuple(name for name in PLACES if name.startswith("welcome"))
PAGES = tuple(name for name in PLACES if name not in WELCOMES)


def places(
    session: Session, qtbot: QtBot, names: Sequence[str] = tuple(PLACES)
) -> Iterator[tuple[str, QWidget]]:
    """Go to each place, and answer its name with the window or the dialog that is in front."""
    for name in names:
        go = PLACES[name]
        go(session, qtbot)
        QTest.qWait(60)
        front = in_front(session.window)
        front.activateWindow()
        assert QTest.qWaitForWindowActive(front), name
        yield name, front
        put_away(session.window)


def in_front(window: QWidget) -> QWidget:
    """What a person works with: a dialog, a panel that covers the window, or the window."""
    covers = (each for each in window.findChildren(QDialog) if each.isVisible())
    return QApplication.activeModalWidget() or next(covers, window)


def put_away(window: QWidget) -> None:
    """Close what stands in front of the window, and what Escape closes."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, (QDialog, QMenu)) and widget.isVisible():
            widget.close()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


def shown(front: QWidget) -> list[QWidget]:
    """The widgets that can be seen, or scrolled to; without the inside of Qt's own."""
    return [
        each
        for each in (front, *front.findChildren(QWidget))
        if each.isVisible() and each.window() is front.window() and not isinstance(each, QScrollBar)
    ]


def controls(front: QWidget) -> list[QWidget]:
    """What can be worked with: Qt's kinds of controls, and whatever takes the keyboard."""
    return [
        each
        for each in shown(front)
        if (isinstance(each, CONTROLS) or takes_tab(each)) and not is_inside_a_table(each)
    ]


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def is_inside_a_table(widget: QWidget) -> bool:
    """Headers and the corner of a table: a screen reader meets them as its cells."""
    parent = widget.parentWidget()
    is_part = isinstance(widget, (QHeaderView, QAbstractButton))
    return is_part and isinstance(parent, QAbstractItemView)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def label(widget: QWidget) -> str:
    """How a fault names a widget: its place among its parents."""
    names = []
    each: QWidget | None = widget
    while each is not None and len(names) < 4:
        names.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return "/".join(reversed(names))


def place_in(front: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(front, QPoint(0, 0)), widget.size())
