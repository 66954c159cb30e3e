"""The hits in the view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.language import Language
from suunta.search.hit import Hit, Reason, Span, Why
from suunta.ui.search.hit_model import HitModel, HitRole
from suunta.ui.search.hit_rows import HitRow

ROW = HitRow(
    hit=Hit("term/entry", Language.EN, "definition", (Span("An entry"),), 2.0),
    title="Entry",
    kind="Term",
    sector="",
    sector_words="",
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


def test_a_hit_says_why_it_is_there_to_who_asks() -> None:
    model = HitModel()
    reason = Reason(Why.TRANSLATION, "merkintä", "entry")
    model.set_rows((ROW, replace(ROW, hit=replace(ROW.hit, reason=reason))))
    plain, told = model.index(0), model.index(1)

    sentence = "Here for ‘entry’, which translates ‘merkintä’."
    assert told.data(Qt.ItemDataRole.ToolTipRole) == sentence
    assert told.data(Qt.ItemDataRole.AccessibleDescriptionRole) == f"An entry {sentence}"
    assert plain.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_document_is_found_again() -> None:
    model = HitModel()
    model.set_rows((ROW,))

    assert model.row_of("term/entry") == 0
    assert model.row_of("term/nothing") == -1
