"""The list of hits: its keys, and the menu of a hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.ui.search.hit_model import HitModel
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.search.hit_view import HitView

CONTROL = Qt.KeyboardModifier.ControlModifier


def row(number: int) -> HitRow:
    return HitRow(
        hit=Hit(f"term/{number}", Language.EN, "definition", (Span("text"),), 1.0),
        title=f"Term {number}",
        kind="Term",
        sector="",
        sector_words="",
        regions="",
        place="Definition",
    )


@pytest.fixture
def view(qtbot: QtBot) -> HitView:
    view = HitView()
    qtbot.addWidget(view)
    model = HitModel(view)
    model.set_rows((row(1), row(2)))
    view.setModel(model)
    view.resize(300, 300)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    return view


def open_menu(
    view: HitView, reason: QContextMenuEvent.Reason, place: QPoint | None = None
) -> QMenu | None:
    at = place or QPoint(0, 0)
    target = view.viewport() if reason is QContextMenuEvent.Reason.Mouse else view
    QApplication.sendEvent(target, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    return view.findChild(QMenu)


def test_ctrl_c_asks_for_a_copy_and_types_nothing(qtbot: QtBot, view: HitView) -> None:
    with qtbot.waitSignal(view.copy_requested), qtbot.assertNotEmitted(view.field_requested):
        qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)


def test_a_letter_alone_still_goes_to_the_field(qtbot: QtBot, view: HitView) -> None:
    with qtbot.waitSignal(view.field_requested), qtbot.assertNotEmitted(view.copy_requested):
        qtbot.keyClick(view, Qt.Key.Key_C)


def test_the_menu_is_of_the_hit_under_the_pointer(qtbot: QtBot, view: HitView) -> None:
    second = view.model().index(1, 0)

    menu = open_menu(view, QContextMenuEvent.Reason.Mouse, view.visualRect(second).center())

    assert menu is not None
    assert view.currentIndex() == second
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert names == ["Open", "Copy with source", "Copy address"]
    for action, signal in zip(
        (a for a in menu.actions() if a.text()),
        (view.row_open_requested, view.row_copy_requested, view.row_address_copy_requested),
        strict=True,
    ):
        with qtbot.waitSignal(signal) as told:
            action.trigger()
        assert told.args == [row(2)]
    menu.close()


def test_the_menu_is_of_its_hit_though_others_came_meanwhile(qtbot: QtBot, view: HitView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    menu = open_menu(view, QContextMenuEvent.Reason.Keyboard)
    assert menu is not None
    model = view.model()
    assert isinstance(model, HitModel)
    told: list[HitRow] = []
    for signal in (view.row_open_requested, view.row_copy_requested):
        signal.connect(told.append)
    view.row_address_copy_requested.connect(told.append)

    model.set_rows((row(3), row(4), row(5)))
    for action in menu.actions():
        action.trigger()

    assert [each.title for each in told] == ["Term 2"] * 3
    menu.close()


def test_the_menu_key_means_the_current_hit(view: HitView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))

    menu = open_menu(view, QContextMenuEvent.Reason.Keyboard)

    assert menu is not None
    assert view.currentIndex().row() == 1
    menu.close()


def test_there_is_no_menu_of_nothing(view: HitView) -> None:
    assert open_menu(view, QContextMenuEvent.Reason.Mouse, QPoint(5, 290)) is None
