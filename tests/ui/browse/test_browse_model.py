"""The rows of a list: headings between documents, documents alone to be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.ui.browse.browse_model import BrowseModel, BrowseRole
from suunta.ui.browse.entry import Chip, Entry, Group

AIMS = Entry("vision/aims", "Aims", "What for.", over="Pirkanmaa", chips=(Chip("Both", "both"),))
PAPER = Entry("vision/the-paper", "The paper", "Where it is.")
GROUPS = (Group("First", (AIMS,)), Group("Second", (PAPER, AIMS)))


def test_the_model_keeps_qts_rules() -> None:
    model = BrowseModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_groups(GROUPS)
    model.set_groups(())
    model.set_groups(GROUPS)

    assert tester.model() is model
    assert model.rowCount() == 5


def test_headings_stand_before_their_documents_and_cannot_be_chosen() -> None:
    model = BrowseModel()
    model.set_groups(GROUPS)

    shown = [model.index(row).data() for row in range(model.rowCount())]
    chosen = [
        bool(model.index(row).flags() & Qt.ItemFlag.ItemIsSelectable)
        for row in range(model.rowCount())
    ]

    assert shown == ["First", "Aims", "Second", "The paper", "Aims"]
    assert chosen == [False, True, False, True, True]


def test_a_single_nameless_group_has_no_heading() -> None:
    model = BrowseModel()
    model.set_groups((Group("", (AIMS, PAPER)),))

    assert [model.index(row).data() for row in range(2)] == ["Aims", "The paper"]


def test_a_document_is_found_by_its_identifier() -> None:
    model = BrowseModel()
    model.set_groups(GROUPS)

    assert model.row_of("vision/the-paper").data(BrowseRole.ENTRY) is PAPER
    assert not model.row_of("vision/nowhere").isValid()


def test_a_row_says_all_it_shows() -> None:
    model = BrowseModel()
    model.set_groups(GROUPS)

    spoken = model.row_of("vision/aims").data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Aims, Pirkanmaa, Both, What for."
