"""The keyboard on every page: Tab comes round, leaves nothing out, and what has it is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import (
    PAGES,
    WELCOMES,
    controls,
    label,
    place_in,
    places,
    takes_tab,
)
from tests.ui.theme.test_theme_contrast import contrast

from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

MOST_STEPS = 400
"""Tab also walks over every link of a page."""
RING = 60
"""So many pixels have to tell, at least, where the keyboard is."""
TELLS = 3.0
"""The contrast of a pixel with and without the keyboard, for it to tell."""


@pytest.mark.parametrize("names", [PAGES, WELCOMES], ids=["pages", "welcome"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_tab_walks_round_every_page_and_is_seen_at_each_step(
    open_window: Callable[..., Session],
    qtbot: QtBot,
    theme: Theme,
    mode: str,
    names: tuple[str, ...],
) -> None:
    theme.set_mode(mode)
    faults = set()
    for place, front in places(open_window(), qtbot, names):
        walked = walk(front)
        wanted = {each for each in controls(front) if takes_tab(each)}
        faults |= {(place, "Tab never reaches", label(each)) for each in wanted - walked.keys()}
        faults |= {
            (place, f"{told} pixels tell that the keyboard is at", label(each))
            for each, told in walked.items()
            if told < RING
        }

    assert not faults, "\n".join(" · ".join(fault) for fault in sorted(faults))


def walk(front: QWidget) -> dict[QWidget, int]:
    """What Tab leads to until it comes round, and how many pixels tell so."""
    start = QApplication.focusWidget()
    if start is None or start.window() is not front:
        start = next(each for each in controls(front) if takes_tab(each))
    start.clearFocus()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    walked: dict[QWidget, int] = {}
    at = start
    for _ in range(MOST_STEPS):
        if at not in walked:
            walked[at] = pixels_that_tell(front, at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        before, at = at, QApplication.focusWidget()
        assert at is not None, f"Tab leads nowhere from {label(before)}"
        if at is start and before is not start:
            return walked
    raise AssertionError(f"Tab does not come round from {label(at)}")


def pixels_that_tell(front: QWidget, control: QWidget) -> int:
    """How many pixels in sight say that `control` has the keyboard."""
    rect = place_in(front, control).adjusted(-4, -4, 4, 4) & front.rect()
    with_it = front.grab(rect).toImage()
    control.clearFocus()
    without = front.grab(rect).toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    return told_between(with_it, without)


def told_between(one: QImage, other: QImage) -> int:
    told = 0
    seen: dict[tuple[int, int], bool] = {}
    for y in range(one.height()):
        for x in range(one.width()):
            pair = (one.pixel(x, y), other.pixel(x, y))
            if pair[0] == pair[1]:
                continue
            if pair not in seen:
                seen[pair] = contrast(QColor(pair[0]).name(), QColor(pair[1]).name()) >= TELLS
            told += seen[pair]
            if told >= RING:
                return told
    return told
