"""The rows of a help list: headings are passed over, every row says itself aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.ui.help.help_model import HelpModel, row_at
from suunta.ui.help.help_row import HelpRow, heading

ROWS = (heading("Search"), HelpRow("Clear filters", "All of them.", ("Alt+0", "F9")))


@pytest.fixture
def model() -> HelpModel:
    model = HelpModel()
    model.set_rows(ROWS)
    return model


def test_the_model_keeps_qts_rules(model: HelpModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows(())
    model.set_rows(ROWS)

    assert tester.model() is model


def test_a_heading_cannot_be_chosen(model: HelpModel) -> None:
    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_row_says_its_name_its_keys_and_what_it_does(model: HelpModel) -> None:
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Clear filters. Alt+0, F9. All of them."


def test_a_row_is_asked_for_by_its_index(model: HelpModel) -> None:
    assert row_at(model.index(1)) is ROWS[1]
    assert row_at(QModelIndex()) is None
