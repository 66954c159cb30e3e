"""The rows of the palette, and what a screen reader says of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.ui.palette.entry import Entry, Found, Kind
from suunta.ui.palette.palette_model import PaletteModel, PaletteRole

FOUND = (
    Found(Entry(Kind.COMMAND, "home.show", "Home", group="Go", keys="Alt+Home"), ((0, 2),)),
    Found(Entry(Kind.COMMAND, "page.print", "Print", group="Read", reason="Only on a page")),
)


@pytest.fixture
def model() -> PaletteModel:
    model = PaletteModel()
    model.set_found(FOUND)
    return model


def test_the_model_keeps_qts_rules(model: PaletteModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_found(())
    model.set_found(FOUND)

    assert tester.model() is model


def test_a_row_is_what_was_found(model: PaletteModel) -> None:
    assert model.index(0).data(PaletteRole.FOUND) is FOUND[0]
    assert model.entry(model.index(1)) is FOUND[1].entry
    assert model.entry(QModelIndex()) is None


def test_a_row_says_its_section_its_key_and_why_not(model: PaletteModel) -> None:
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert said == ["Home, Go, Alt+Home", "Print, Read, not now: Only on a page"]
