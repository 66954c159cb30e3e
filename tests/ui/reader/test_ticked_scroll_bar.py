"""Ticks beside the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from suunta.ui.reader.ticked_scroll_bar import TickedScrollBar
from suunta.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> TickedScrollBar:
    bar = TickedScrollBar(theme=theme)
    qtbot.addWidget(bar)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.resize(12, 400)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def ticks_seen(bar: TickedScrollBar, theme: Theme) -> dict[int, int]:
    """The lines of the picture that hold the ticks' colour, with how much of it."""
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = image.devicePixelRatio()
    color = theme.color("match_tick").rgb()
    lines = {
        y: sum(image.pixel(x, y) == color for x in range(image.width()))
        for y in range(image.height())
    }
    return {round(y / ratio): width for y, width in lines.items() if width}


def test_ticks_stand_as_far_down_as_their_hits(bar: TickedScrollBar, theme: Theme) -> None:
    bar.set_ticks([0.25, 0.5, 1.0], 1)

    seen = ticks_seen(bar, theme)
    assert set(range(198, 202)) <= seen.keys()
    assert 101 in seen
    assert max(seen) < 400
    assert seen[199] > seen[101]


@pytest.mark.parametrize("height", [100, 700])
def test_ticks_follow_the_size_of_the_bar(bar: TickedScrollBar, theme: Theme, height: int) -> None:
    bar.set_ticks([0.5], 0)

    bar.resize(12, height)

    assert height // 2 in ticks_seen(bar, theme)


def test_both_looks_paint_their_own_ticks(bar: TickedScrollBar, theme: Theme) -> None:
    bar.set_ticks([0.5], 0)

    theme.set_mode("dark")

    assert ticks_seen(bar, theme)


def test_no_hits_leave_a_plain_bar(bar: TickedScrollBar, theme: Theme) -> None:
    bar.set_ticks([0.5], 0)
    bar.set_ticks([], -1)

    assert ticks_seen(bar, theme) == {}


def test_a_click_on_a_tick_asks_for_its_hit(qtbot: QtBot, bar: TickedScrollBar) -> None:
    bar.set_ticks([0.5, 0.6, 0.9], 0)
    third = round(bar.tick_heights()[2])

    with qtbot.waitSignal(bar.tick_chosen, timeout=500) as told:
        qtbot.mouseClick(bar, LEFT, pos=QPoint(6, third + 3))

    assert told.args == [2]
    assert bar.value() == 0


def test_a_click_beside_the_ticks_scrolls_as_ever(qtbot: QtBot, bar: TickedScrollBar) -> None:
    bar.set_ticks([0.5], 0)

    with qtbot.assertNotEmitted(bar.tick_chosen):
        qtbot.mouseClick(bar, LEFT, pos=QPoint(6, 300))

    assert bar.value() > 0


def test_the_handle_is_still_dragged_where_it_covers_a_tick(
    qtbot: QtBot, bar: TickedScrollBar
) -> None:
    bar.set_ticks([0.02], 0)

    with qtbot.assertNotEmitted(bar.tick_chosen):
        qtbot.mousePress(bar, LEFT, pos=QPoint(6, 10))
    assert bar.isSliderDown()
    qtbot.mouseRelease(bar, LEFT, pos=QPoint(6, 10))


def test_the_pointer_tells_where_a_click_leads_to_a_hit(qtbot: QtBot, bar: TickedScrollBar) -> None:
    bar.set_ticks([0.5], 0)

    qtbot.mouseMove(bar, QPoint(6, 200))
    qtbot.waitUntil(lambda: bar.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(bar, QPoint(6, 300))
    qtbot.waitUntil(lambda: bar.cursor().shape() is Qt.CursorShape.ArrowCursor)
