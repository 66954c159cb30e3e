"""The tiles as rows: what they say, and which are marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.tile_model import TileModel, TileRole


@pytest.fixture
def model(words: ExperimentWords) -> TileModel:
    model = TileModel()
    model.set_map(words.map(), {"hus": "HUS Group\nmore"})
    return model


def test_qt_finds_no_fault_with_the_model(words: ExperimentWords) -> None:
    model = TileModel()
    tester = QAbstractItemModelTester(model)

    model.set_map(words.map(), {})
    model.set_chosen(frozenset({"hus"}))

    assert tester.model() is model
    assert model.rowCount() == 23


def test_a_screen_reader_hears_the_county_the_count_and_the_sector(model: TileModel) -> None:
    spoken = model.index_of("pirkanmaa").data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Pirkanmaa, 1 experiment, social services"


def test_a_hint_says_more_than_the_tile(model: TileModel) -> None:
    hint = Qt.ItemDataRole.ToolTipRole

    assert model.index_of("hus").data(hint) == "HUS Group\nmore"
    assert model.index_of("lapland").data(hint) == "Lapland, no experiment yet"


def test_only_what_is_chosen_is_marked(qtbot: QtBot, model: TileModel) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.set_chosen(frozenset({"central-finland", "south-savo"}))

    marked = [
        model.index(row).data()
        for row in range(model.rowCount())
        if model.index(row).data(TileRole.IS_CHOSEN)
    ]
    assert marked == ["Central Finland", "South Savo"]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_chosen(frozenset({"central-finland", "south-savo"}))


def test_the_first_tile_is_one_with_an_experiment(model: TileModel) -> None:
    assert model.first_with_experiments().data() == "Ostrobothnia"
    assert not model.index_of("aland").isValid()
