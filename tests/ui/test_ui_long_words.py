"""Words that are 40 % longer than English still have their room in a small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pseudo_translator import PseudoTranslator
from tests.ui.window_places import walk

from suunta.ui.shell.session import Session

SIZE = (1024, 640)
TOLERANCE = 1


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoTranslator]:
    # Windows of earlier tests are closed, but would still hear of the language.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    translator = PseudoTranslator()
    assert qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.timeout(300)
def test_what_is_written_has_its_room(
    open_window: Callable[..., Session], pseudo: PseudoTranslator, qtbot: QtBot
) -> None:
    session = open_window(size=SIZE)
    window = session.window
    cramped = []
    for place in walk(session, qtbot):
        cramped += [
            f"{place}: {_what(widget)}: {found}"
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and (found := _fault(widget))
        ]

    assert (window.width(), window.height()) == SIZE, "the window grew to hold its words"
    assert cramped == [], "\n".join(cramped)


def _fault(widget: QWidget) -> str:
    """What is wrong with how a text is shown; empty when all is well."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return ""
    if not widget.toolTip() and (lack := _lack(widget)) > TOLERANCE:
        return f"{lack} px too narrow or low for its words"
    if not _is_scrolled(widget) and not _is_inside(widget):
        return "stands outside of the window"
    return ""


def _lack(widget: QLabel | QAbstractButton) -> int:
    """How many pixels are missing in width or, where lines break, in height."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) - widget.height()
    hint = widget.sizeHint()
    return max(hint.width() - widget.width(), hint.height() - widget.height())


def _is_inside(widget: QWidget) -> bool:
    window = widget.window()
    place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    return window.rect().contains(place)


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _what(widget: QWidget) -> str:
    assert isinstance(widget, QLabel | QAbstractButton)
    holder = widget.parentWidget()
    name = widget.objectName() or type(widget).__name__
    return f"{type(holder).__name__}/{name} “{widget.text()[:60]}”"
