"""A list as tall as its rows, in a panel that scrolls as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.reader.fitted_view import FittedView
from suunta.ui.reader.row_delegate import RowDelegate
from suunta.ui.theme.theme import Theme

_SETTLING = 150
ROWS = [
    "AI-assisted documentation with Gosta Aide in Western Uusimaa "[:count]
    for count in range(30, 60)
]


class Panel(QScrollArea):
    """A list with room below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        content = QWidget(self)
        self.view = FittedView(content)
        self.model = QStringListModel(ROWS[:2], self.view)
        self.view.setItemDelegate(RowDelegate(theme=theme, parent=self.view))
        self.view.setModel(self.model)
        column = QVBoxLayout(content)
        column.addWidget(self.view)
        column.addStretch(1)
        self.setWidget(content)

    def heights(self) -> list[tuple[int, int]]:
        """Of each row what it takes, and what it needs in the present width."""
        rows = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        view = self.view
        return [
            (view.visualRect(row).height(), view.sizeHintForIndex(row).height()) for row in rows
        ]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Panel:
    panel = Panel(theme)
    qtbot.addWidget(panel)
    panel.resize(316, 400)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.mark.parametrize("width", range(280, 340, 6))
def test_rows_are_painted_in_their_places_while_a_scroll_bar_comes(
    qtbot: QtBot, panel: Panel, width: int
) -> None:
    """Qt would paint them where they were for a tenth of a second, one over the other.

    Only a picture tells: to ask where a row is lays them out.
    """
    panel.resize(width, 400)
    panel.model.setStringList(ROWS)
    panel.grab()
    QApplication.processEvents()
    early = panel.grab().toImage()

    qtbot.wait(_SETTLING)

    assert panel.verticalScrollBar().isVisible()
    assert early == panel.grab().toImage()


def test_it_is_as_tall_as_its_rows(qtbot: QtBot, panel: Panel) -> None:
    panel.model.setStringList(ROWS)

    qtbot.waitUntil(lambda: panel.view.height() == sum(taken for taken, _ in panel.heights()))


def test_nothing_to_show_takes_no_room(panel: Panel) -> None:
    panel.model.setStringList([])

    assert panel.view.isHidden()
