"""The rows of the filters in the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from suunta.ui.search.facet_model import FacetModel
from suunta.ui.search.facet_rows import FacetFold, FacetHeading, FacetOption

HEADING = FacetHeading("type", "Type")
TERMS = FacetOption("type", "term", "Glossary", 3, is_chosen=False)
CHOSEN = FacetOption("type", "term", "Glossary", 3, is_chosen=True)
FOLD = FacetFold("county", 9, is_open=False)


def test_the_model_keeps_qts_rules() -> None:
    model = FacetModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows((HEADING, TERMS, FOLD))
    model.set_rows((HEADING, CHOSEN, FOLD))
    model.set_rows(())

    assert tester.model() is model


def test_headings_cannot_be_chosen_and_values_can_be_ticked() -> None:
    model = FacetModel()
    model.set_rows((HEADING, CHOSEN, FOLD))

    flags = [model.index(row).flags() for row in range(3)]

    assert [bool(f & Qt.ItemFlag.ItemIsSelectable) for f in flags] == [False, True, True]
    assert [bool(f & Qt.ItemFlag.ItemIsUserCheckable) for f in flags] == [False, True, False]
    assert model.index(1).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_other_counts_leave_the_view_in_its_place() -> None:
    model = FacetModel()
    model.set_rows((HEADING, TERMS))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)

    model.set_rows((HEADING, CHOSEN))

    assert resets.count() == 0
    assert changes.count() == 1


def test_a_row_says_its_name_and_count() -> None:
    model = FacetModel()
    model.set_rows((TERMS, FOLD, FacetFold("county", 0, is_open=True)))

    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]

    assert spoken == ["Glossary, 3", "Show 9 more", "Show fewer"]


def test_values_are_found_again() -> None:
    model = FacetModel()
    model.set_rows((HEADING, TERMS, FOLD))

    assert model.row_of("type", "term") == 1
    assert model.row_of("type", "figure") == -1
    assert model.fold_of("county") == 2
    assert model.fold_of("type") == -1
