"""A window that changes its language says what a window that began in it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot
from tests.test_translations import FOREIGN, catalogue
from tests.ui.pseudo_translator import PseudoTranslator
from tests.ui.window_places import PLACES, walk

from suunta.ui.shell.session import Session

OF_WIDGETS = (
    *("text", "title", "toolTip", "windowTitle", "placeholderText"),
    *("accessibleName", "accessibleDescription", "statusTip", "whatsThis", "suffix", "prefix"),
)
OF_ACTIONS = ("text", "toolTip")
OF_ROWS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)

SET_WHEN_SHOWN = re.compile(r"/(LoadingState(/QWidget/QLabel)?|moreSearched)$")
"""What gets its words anew whenever it is shown."""
OF_THE_RUN = re.compile(r"\b\d+ ms\b")

Texts = dict[str, list[str]]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoTranslator]:
    """A language to change to, taken away after the test."""
    translator = PseudoTranslator()
    yield translator
    qapp.removeTranslator(translator)


def settle(session: Session) -> None:
    """Let timers run out; what was read and told before is no difference."""
    assert session.pages is not None
    session.pages.home.show_recent(())
    session.window.status_line.show_message("")
    QTest.qWait(150)


def texts_of(window: QWidget) -> Texts:
    """Everything readable in the window, by where it stands; what is hidden as well."""
    found: Texts = {}
    for widget in (window, *window.findChildren(QWidget)):
        place = _place(widget)
        said = [_property(widget, name) for name in OF_WIDGETS]
        said += [_property(action, name) for action in widget.actions() for name in OF_ACTIONS]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            said += _rows(widget.model())
        if isinstance(widget, QTextBrowser):
            said.append(widget.toPlainText())
        if widget.isVisible() or not SET_WHEN_SHOWN.search(place):
            found.setdefault(place, []).extend(OF_THE_RUN.sub("ms", each) for each in said)
    for action in window.findChildren(QAction):
        said = [_property(action, name) for name in OF_ACTIONS]
        found.setdefault(f"action {action.objectName()}", []).extend(said)
    return found


def _property(owner: QWidget | QAction, name: str) -> str:
    value = owner.property(name)
    return value if isinstance(value, str) else ""


def _rows(model: QAbstractItemModel) -> list[str]:
    said = [
        str(model.headerData(section, way, role) or "")
        for way in Qt.Orientation
        for section in range(_sections(model, way))
        for role in OF_ROWS
    ]
    for row in range(model.rowCount()):
        for column in range(_sections(model, Qt.Orientation.Horizontal)):
            index = model.index(row, column)
            said += [str(index.data(role) or "") for role in OF_ROWS]
    return said


def _sections(model: QAbstractItemModel, way: Qt.Orientation) -> int:
    if way is Qt.Orientation.Vertical:
        return model.rowCount()
    # A list keeps its one column to itself.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def _place(widget: QWidget) -> str:
    names = []
    each: QWidget | None = widget
    while each is not None:
        names.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return "/".join(reversed(names))


@pytest.mark.parametrize("place", PLACES)
def test_everything_follows_the_language(
    open_window: Callable[..., Session],
    qapp: QApplication,
    pseudo: PseudoTranslator,
    qtbot: QtBot,
    place: str,
) -> None:
    changed = open_window()
    PLACES[place](changed, qtbot)
    settle(changed)
    assert qapp.installTranslator(pseudo)
    QCoreApplication.sendPostedEvents()
    settle(changed)
    said = texts_of(changed.window)
    changed.window.close()

    begun = open_window()
    PLACES[place](begun, qtbot)
    settle(begun)
    wanted = texts_of(begun.window)
    begun.window.close()

    differences = _differences(said, wanted)
    assert differences == [], differences


def _differences(said: Texts, wanted: Texts) -> list[tuple[str, str, str]]:
    return [
        (place, one, other)
        for place in sorted(said.keys() | wanted.keys())
        for one, other in _pairs(said.get(place, []), wanted.get(place, []))
        if one != other
    ]


def _pairs(said: list[str], wanted: list[str]) -> list[tuple[str, str]]:
    longest = max(len(said), len(wanted))
    filled = [each + [""] * (longest - len(each)) for each in (said, wanted)]
    return list(zip(*filled, strict=True))


def test_what_is_asked_for_has_been_translated(
    open_window: Callable[..., Session],
    qapp: QApplication,
    pseudo: PseudoTranslator,
    qtbot: QtBot,
) -> None:
    """A text made up as the program runs is found by no tool, only by using the window."""
    assert qapp.installTranslator(pseudo)
    session = open_window()
    assert len(list(walk(session, qtbot))) == len(PLACES)

    held = {(each.context, each.source) for each in catalogue(FOREIGN[0])}
    assert len(pseudo.asked) > len(held) / 2
    assert sorted(pseudo.asked - held) == []
