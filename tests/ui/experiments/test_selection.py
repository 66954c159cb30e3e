"""One choice for three views, told once when it changes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.services.experiment_overview import NOTHING, Choice, ExperimentOverview
from suunta.ui.experiments.selection import Selection

LINGAI = "experiment/ostrobothnia-lingai"


def test_a_choice_is_told_when_it_changes(qtbot: QtBot, overview: ExperimentOverview) -> None:
    selection = Selection(overview=overview)

    with qtbot.waitSignal(selection.changed):
        selection.choose_region("ostrobothnia")

    assert selection.choice == Choice(region="ostrobothnia")
    with qtbot.assertNotEmitted(selection.changed):
        selection.choose_region("ostrobothnia")


def test_a_cell_takes_the_place_of_a_county(overview: ExperimentOverview) -> None:
    selection = Selection(overview=overview)
    selection.choose_region("ostrobothnia")

    selection.choose_cell("prevention", "both")

    assert selection.choice == Choice(use_case="prevention", sector="both")


def test_an_experiment_is_chosen_within_its_county(overview: ExperimentOverview) -> None:
    selection = Selection(overview=overview)
    selection.choose_region("ostrobothnia")

    selection.choose_experiment(LINGAI)
    assert selection.choice == Choice(region="ostrobothnia", experiment=LINGAI)

    selection.choose_experiment("experiment/hus-obesity")
    assert selection.choice == Choice(experiment="experiment/hus-obesity")


def test_nothing_can_be_chosen_again(overview: ExperimentOverview) -> None:
    selection = Selection(overview=overview)
    selection.choose_region("ostrobothnia")

    selection.clear()

    assert selection.choice == NOTHING
