"""The sidebar's rows: places to go to, headings that are none, and where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.document_type import DocumentType
from suunta.services.workspace import Workspace
from suunta.ui.shell.place import HOME, PageName, Place
from suunta.ui.shell.sidebar_entry import sidebar_entries
from suunta.ui.shell.sidebar_model import SidebarModel, SidebarRole


@pytest.fixture
def model(workspace: Workspace) -> SidebarModel:
    model = SidebarModel()
    model.set_entries(sidebar_entries(workspace.overview.documents))
    return model


def test_the_model_keeps_qts_rules(model: SidebarModel, workspace: Workspace) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_entries(())
    model.set_entries(sidebar_entries(workspace.overview.documents))
    model.set_here(HOME)

    assert tester.model() is model


def test_every_type_of_documents_is_listed_with_its_count(workspace: Workspace) -> None:
    entries = sidebar_entries(workspace.overview.documents)
    counts = {e.place.argument: e.count for e in entries if e.place and e.place.argument}

    assert counts == {kind.value: len(workspace.knowledge.of_type(kind)) for kind in DocumentType}


def test_a_heading_cannot_be_chosen(model: SidebarModel) -> None:
    rows = [model.index(row) for row in range(model.rowCount())]
    headings = [index for index in rows if index.data(SidebarRole.ENTRY).place is None]

    assert [index.data() for index in headings] == ["Knowledge", "Yours", "Facilitate"]
    assert headings[0].flags() == Qt.ItemFlag.NoItemFlags


def test_exactly_the_place_one_is_at_is_marked(model: SidebarModel) -> None:
    index = model.set_here(Place(PageName.BROWSE, "experiment"))
    here = [row for row in range(model.rowCount()) if model.index(row).data(SidebarRole.IS_HERE)]

    assert here == [index.row()]
    assert index.data() == "Experiments"


def test_a_row_says_its_count_aloud(model: SidebarModel) -> None:
    index = model.set_here(Place(PageName.BROWSE, "experiment"))

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Experiments, 10 documents"
