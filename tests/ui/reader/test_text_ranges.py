"""Where pieces of text stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from suunta.ui.reader.text_ranges import range_rects
from suunta.ui.theme.theme import Theme


@pytest.fixture
def layout(qapp: QApplication, theme: Theme) -> QTextLayout:
    """Two lines of text."""
    layout = QTextLayout("The assistant drafts the record entry from the talk", theme.font("body"))
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(190)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def test_a_piece_of_one_line_is_one_rectangle(layout: QTextLayout) -> None:
    (rect,) = range_rects(layout, 4, 9)

    assert rect.left() > 0
    assert rect.width() > 20


def test_a_piece_of_two_lines_is_two_rectangles(layout: QTextLayout) -> None:
    first, second = range_rects(layout, 0, len(layout.text()))

    assert second.top() >= first.bottom() - 1
    assert second.left() == 0


def test_smaller_type_has_a_lower_rectangle_on_the_same_line(
    layout: QTextLayout, theme: Theme
) -> None:
    small = QFont(theme.font("body"))
    small.setPixelSize(8)

    (high,) = range_rects(layout, 4, 9)
    (low,) = range_rects(layout, 4, 9, small)

    assert low.height() < high.height()
    assert low.top() > high.top()
    assert low.bottom() < high.bottom()


def test_a_piece_beyond_the_text_is_nowhere(layout: QTextLayout) -> None:
    assert range_rects(layout, 500, 4) == []
