"""The legend counts what the marks mean, and wraps where it must."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.legend import Legend
from suunta.ui.theme.theme import Theme


@pytest.fixture
def legend(qtbot: QtBot, theme: Theme, words: ExperimentWords) -> Legend:
    legend = Legend(theme=theme)
    qtbot.addWidget(legend)
    legend.set_entries(words.legend(), words.label("legend.inferred"))
    return legend


def test_it_says_all_it_paints(legend: Legend) -> None:
    assert legend.accessibleName() == "Social 2, Health 3, Both 5, Broken line: our inference"


def test_it_is_one_line_in_the_width_it_asks_for(legend: Legend) -> None:
    wanted = legend.sizeHint()

    assert legend.heightForWidth(wanted.width()) <= wanted.height() + 1
    assert legend.heightForWidth(wanted.width() - 40) > wanted.height() + 1
