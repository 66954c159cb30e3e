"""A label that ends in an ellipsis keeps its words for those who ask."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.elided_label import ElidedLabel

WORDS = "Each tile is a county, HUS or Helsinki."


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(WORDS)
    label.show()
    return label


def test_it_shows_everything_in_the_width_it_asks_for(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())

    assert label.shown() == WORDS
    assert label.toolTip() == ""


def test_less_room_elides_the_words_and_hints_at_them(label: ElidedLabel) -> None:
    label.resize(label.sizeHint().width() // 2, 20)

    assert label.shown().endswith("…")
    assert label.toolTip() == WORDS
    assert label.text() == WORDS


def test_it_can_be_as_narrow_as_an_ellipsis(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < 30
