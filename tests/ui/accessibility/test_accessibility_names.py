"""What a screen reader is told of every page: names, roles, rows that are those of the model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QTableView,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import controls, label, listening, name_of, places, role_of

from suunta.ui.shell.session import Session

Role = QAccessible.Role
ROLES: dict[type[QWidget], set[Role]] = {
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton},
    QLineEdit: {Role.EditableText},
    QTextBrowser: {Role.StaticText, Role.Document},
    QListView: {Role.List},
    QTableView: {Role.Table},
}
SMALLEST = 24
"""Pixels, by WCAG 2.2 (2.5.8)."""


def test_every_control_says_what_it_is(open_window: Callable[..., Session], qtbot: QtBot) -> None:
    faults, met = [], set()
    with listening():
        for place, front in places(open_window(), qtbot):
            for control in controls(front):
                met.add(type(control))
                if not name_of(control).strip():
                    faults.append((place, label(control), "has no name"))
                wanted = next((r for kind, r in ROLES.items() if isinstance(control, kind)), None)
                if wanted and role_of(control) not in wanted:
                    faults.append((place, label(control), role_of(control).name))

    assert len(met) > 10
    assert faults == []


def test_every_target_is_large_enough(open_window: Callable[..., Session], qtbot: QtBot) -> None:
    small = {
        (place, label(control), control.width(), control.height())
        for place, front in places(open_window(), qtbot)
        for control in controls(front)
        if isinstance(control, (QAbstractButton, QLineEdit))
        and min(control.width(), control.height()) < SMALLEST
    }

    assert sorted(small) == []


def test_every_row_is_a_large_enough_target(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    small = {
        (place, label(view), row)
        for place, front in places(open_window(), qtbot)
        for view in controls(front)
        if isinstance(view, QListView)
        for row in range(view.model().rowCount())
        if is_target(view.model().index(row, 0))
        and min(view.visualRect(view.model().index(row, 0)).size().toTuple()) < SMALLEST
    }

    assert sorted(small) == []


def is_target(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)


def test_the_rows_a_screen_reader_meets_are_those_of_the_model(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    faults, count = [], 0
    with listening():
        for place, front in places(open_window(), qtbot):
            for view in controls(front):
                if isinstance(view, QListView):
                    said, wanted = said_rows(view), wanted_rows(view)
                    count += len(said)
                    if said != wanted or not all(said):
                        faults.append((place, label(view), said, wanted))

    assert count > 300
    assert faults == []


def said_rows(view: QAbstractItemView) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(view)
    children = (interface.child(number) for number in range(interface.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children]


def wanted_rows(view: QAbstractItemView) -> list[str]:
    indices = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    return [
        str(
            index.data(Qt.ItemDataRole.AccessibleTextRole)
            or index.data(Qt.ItemDataRole.DisplayRole)
            or ""
        )
        for index in indices
    ]


def test_the_cells_of_the_matrix_are_those_of_its_model(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    session = open_window()
    assert session.navigator is not None
    session.navigator.go_to_collection("experiment")
    view = session.window.findChild(QTableView, "experimentMatrix")
    assert view is not None
    model = view.model()

    with listening():
        interface = QAccessible.queryAccessibleInterface(view)
        cells = [interface.child(number) for number in range(interface.childCount())]
        said = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is Role.Cell]

    columns = len([cell for cell in cells if cell.role() is Role.ColumnHeader])
    indices = [model.index(row, c) for row in range(model.rowCount()) for c in range(columns)]
    assert said == [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in indices]
    assert all(said)


def test_a_tile_says_its_sector_in_words(open_window: Callable[..., Session], qtbot: QtBot) -> None:
    session = open_window()
    assert session.navigator is not None
    session.navigator.go_to_collection("experiment")
    view = session.window.findChild(QListView, "tileMap")
    assert view is not None

    said = " | ".join(wanted_rows(view)).casefold()

    assert "pirkanmaa, 1 experiment, social services" in said
    assert ", health care" in said
    assert "social services and health care" in said
