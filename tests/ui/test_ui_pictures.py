"""Pages look as they did: a few of them beside small stored pictures, on the shipped typeface.

Who changes a page on purpose renews its pictures with `make pictures`, and looks at them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_places import PLACES

from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

PICTURES = Path(__file__).parent / "pictures"
RENEWS = os.environ.get("SUUNTA_PICTURES") == "renew"
SIZE = (1024, 640)
SHOWN = (
    ("home", "light", Language.EN),
    ("search", "dark", Language.EN),
    ("reader", "light", Language.FI),
    ("experiments", "dark", Language.SV),
    ("figures", "light", Language.SV),
    ("help-shortcuts", "dark", Language.FI),
)
BLOCK = 16
"""Pictures are compared in squares of so many pixels."""
SLIGHT = 48
"""Of 255: what the edge of a letter may differ by, from one machine to the next."""
MOST = 24
"""So many pixels of a square may differ by more."""


@pytest.mark.parametrize(("place", "look", "language"), SHOWN)
def test_a_page_looks_as_it_did(
    open_window: Callable[..., Session],
    interface: InterfaceLanguage,
    qtbot: QtBot,
    theme: Theme,
    tmp_path: Path,
    place: str,
    look: str,
    language: Language,
) -> None:
    theme.set_mode(look)
    interface.set(language)
    session = open_window(size=SIZE)
    PLACES[place](session, qtbot)
    now = picture(session)
    stored = PICTURES / f"{place}-{look}-{language.value}.png"
    if RENEWS:
        assert now.save(str(stored), "PNG", 0)  # the slowest, and the smallest

    differing = blocks_that_differ(QImage(str(stored)), now)

    if differing:
        now.save(str(tmp_path / stored.name))
    assert differing == [], f"{tmp_path / stored.name} is not {stored}; meant? make pictures"


def picture(session: Session) -> QImage:
    """The window without what differs each time: how long a search took, where the keyboard is."""
    QTest.qWait(200)
    focused = session.window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    session.window.status_line.show_message("…")
    for label in session.window.findChildren(QLabel):
        if label.text().endswith(" ms"):
            label.setText("… ms")
    QCoreApplication.processEvents()
    return session.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def blocks_that_differ(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Where two pictures differ by more than the edges of letters, in squares."""
    if one.size() != other.size():
        return [(one.width(), one.height())]
    first, second = (each.convertToFormat(QImage.Format.Format_RGB888) for each in (one, other))
    counts: dict[tuple[int, int], int] = {}
    for y in range(first.height()):
        left, right = bytes(first.constScanLine(y)), bytes(second.constScanLine(y))
        if left == right:
            continue
        for x in range(first.width()):
            at = slice(3 * x, 3 * x + 3)
            if left[at] == right[at]:
                continue
            if max(abs(a - b) for a, b in zip(left[at], right[at], strict=True)) > SLIGHT:
                square = (x // BLOCK, y // BLOCK)
                counts[square] = counts.get(square, 0) + 1
    return sorted(square for square, count in counts.items() if count > MOST)


def test_the_comparison_sees_a_word_and_forgives_an_edge() -> None:
    plain = QImage(64, 64, QImage.Format.Format_RGB888)
    plain.fill(0xFFFFFF)
    edged, worded = plain.copy(), plain.copy()
    for x in range(10, 40):
        edged.setPixel(x, 20, 0xD8D8D8)
        for y in range(20, 24):
            worded.setPixel(x, y, 0x333333)

    assert blocks_that_differ(plain, edged) == []
    assert blocks_that_differ(plain, worded) == [(1, 1), (2, 1)]


def test_the_stored_pictures_are_those_that_are_compared_and_stay_small() -> None:
    stored = {path.name for path in PICTURES.glob("*.png")}
    wanted = {f"{place}-{look}-{language.value}.png" for place, look, language in SHOWN}

    assert stored == wanted
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < 1_500_000
