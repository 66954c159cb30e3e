"""The sections of a page in the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.services.reading_page import OutlineRow
from suunta.ui.reader.outline_model import OutlineModel, OutlineRole

ROWS = (OutlineRow("short", "In short"), OutlineRow("why", "Why it matters"))


def test_the_model_keeps_qts_rules() -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows(ROWS)
    model.set_here("why")
    model.set_rows(())
    model.set_here("short")

    assert tester.model() is model


def test_one_section_is_being_read() -> None:
    model = OutlineModel()
    model.set_rows(ROWS)

    model.set_here("why")

    assert [model.index(row).data(OutlineRole.IS_HERE) for row in range(2)] == [False, True]
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert [model.index(row).data(described) for row in range(2)] == ["", "being read"]
    assert model.index(1).data(OutlineRole.ROW) is ROWS[1]
