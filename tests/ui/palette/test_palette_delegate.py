"""Rows of the palette: typed letters are strong, and a narrow row keeps its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from suunta.ui.palette.entry import Entry, Found, Kind
from suunta.ui.palette.palette_delegate import ROW, PaletteDelegate, _stretches
from suunta.ui.palette.palette_model import PaletteModel
from suunta.ui.theme.theme import Theme

LONG = "Only on a page that was found by a search, and only while it is read"


@pytest.mark.parametrize(
    ("ranges", "stretches"),
    [
        ((), [("Dark or light", False)]),
        (((0, 4),), [("Dark", True), (" or light", False)]),
        (((0, 1), (5, 6)), [("D", True), ("ark ", False), ("o", True), ("r light", False)]),
        (((0, 13),), [("Dark or light", True)]),
        (((0, 5), (3, 8)), [("Dar", True), ("k ", True), ("or ", True), ("light", False)]),
    ],
)
def test_a_name_is_cut_where_typing_begins_and_ends(
    ranges: tuple[tuple[int, int], ...], stretches: list[tuple[str, bool]]
) -> None:
    found = Found(Entry(Kind.COMMAND, "theme.toggle", "Dark or light"), ranges)

    assert _stretches(found) == stretches


def painted(theme: Theme, entry: Entry, width: int, *, is_current: bool) -> QImage:
    model = PaletteModel()
    model.set_found((Found(entry, ((0, 2),)),))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, ROW)
    if is_current:
        option.state |= QStyle.StateFlag.State_Selected
    picture = QImage(width, ROW, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    PaletteDelegate(theme=theme).paint(painter, option, model.index(0))
    painter.end()
    return picture


def ink(picture: QImage, left: int, right: int) -> int:
    """How many pixels are painted between two edges."""
    return sum(
        picture.pixelColor(x, y).alpha() > 0
        for x in range(left, right)
        for y in range(2, picture.height() - 2)
    )


def test_a_narrow_row_leaves_its_name_the_greater_part(theme: Theme) -> None:
    entry = Entry(Kind.COMMAND, "a", "Copy", keys="Ctrl+Shift+C", reason=LONG)

    wide, narrow = (painted(theme, entry, width, is_current=False) for width in (900, 300))

    assert ink(wide, 38, 70) == ink(narrow, 38, 70) > 20
    assert ink(narrow, 70, 150) < ink(wide, 500, 900)


def test_the_current_row_has_a_ground_and_a_ring(theme: Theme) -> None:
    entry = Entry(Kind.COMMAND, "a", "Copy")

    current = painted(theme, entry, 300, is_current=True)
    other = painted(theme, entry, 300, is_current=False)

    assert current.pixelColor(250, ROW // 2) == theme.color("brand_soft")
    assert current.pixelColor(150, 2) == theme.color("focus")
    assert other.pixelColor(250, ROW // 2).alpha() == 0
