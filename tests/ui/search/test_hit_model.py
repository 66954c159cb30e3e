"""The hits in the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.ui.search.hit_model import HitModel, HitRole
from suunta.ui.search.hit_rows import HitRow

ROW = HitRow(
    hit=Hit("term/entry", Language.EN, "definition", (Span("An entry"),), 2.0),
    title="Entry",
    kind="Term",
    sector="",
    sector_note="",
    regions="",
    place="Definition",
)


def test_the_model_keeps_qts_rules() -> None:
    model = HitModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows((ROW, ROW))
    model.set_rows(())
    model.set_rows((ROW,))

    assert tester.model() is model
    assert model.rowCount() == 1


def test_a_row_gives_its_hit_and_says_what_it_shows() -> None:
    model = HitModel()
    model.set_rows((ROW,))
    index = model.index(0)

    assert index.data(HitRole.ROW) is ROW
    assert index.data() == "Entry"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Entry. Term. Definition"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "An entry"


def test_a_document_is_found_again() -> None:
    model = HitModel()
    model.set_rows((ROW,))

    assert model.row_of("term/entry") == 0
    assert model.row_of("term/nothing") == -1
