"""The fact box."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.provenance import Provenance
from suunta.services.reading_page import FactBoxRow
from suunta.ui.reader.fact_box import FactBox
from suunta.ui.theme.theme import Theme

STATED = FactBoxRow("Sector", "Social services", Provenance.STATED, "according to X", "social")
INFERRED = FactBoxRow("Class", "Prevention", Provenance.INFERRED, "the name says so")
BARE = FactBoxRow("Also touches", "Management", Provenance.INFERRED)
LONG = FactBoxRow("Where", "Keski-Pohjanmaan hyvinvointialue " * 4)


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> FactBox:
    box = FactBox(theme=theme)
    qtbot.addWidget(box)
    box.resize(360, 300)
    box.show()
    return box


def show(qtbot: QtBot, box: FactBox, *rows: FactBoxRow) -> None:
    """Show facts and wait until Qt has laid them out."""
    box.show_rows(rows, "inferred")
    qtbot.waitUntil(lambda: all(label.isVisible() for label in box.findChildren(QLabel)))


def words(box: FactBox) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel) if label.isVisible()]


def test_what_we_inferred_is_told_apart(qtbot: QtBot, box: FactBox) -> None:
    show(qtbot, box, STATED, INFERRED, BARE)

    assert "according to X" in words(box)
    assert "inferred: the name says so" in words(box)
    assert "inferred" in words(box)
    assert "Class: Prevention (inferred: the name says so)" in box.accessibleName()


def test_without_facts_there_is_no_box(box: FactBox) -> None:
    box.show_rows((STATED,), "inferred")
    box.show_rows((), "inferred")

    assert not box.isVisible()


def test_new_facts_replace_the_old_ones(qtbot: QtBot, box: FactBox) -> None:
    show(qtbot, box, STATED)
    show(qtbot, box, BARE)

    assert words(box) == ["Also touches", "Management", "inferred"]


def test_labels_stand_above_their_values_where_there_is_little_room(
    qtbot: QtBot, box: FactBox
) -> None:
    show(qtbot, box, BARE)
    label, value, _ = box.findChildren(QLabel)

    def left_of(widget: QLabel) -> int:
        return widget.mapTo(box, widget.rect().topLeft()).x()

    assert left_of(value) > left_of(label) + 50
    box.resize(240, 300)
    qtbot.waitUntil(lambda: left_of(value) == left_of(label))


@pytest.mark.parametrize("width", [230, 360])
def test_no_text_is_clipped(qtbot: QtBot, box: FactBox, width: int) -> None:
    box.resize(width, 300)
    show(qtbot, box, LONG, STATED, INFERRED)
    box.resize(width, box.heightForWidth(width))

    for label in box.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
