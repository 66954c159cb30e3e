"""What a page is related to, in the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.provenance import Provenance
from suunta.services.reading_page import RelationGroup, RelationRow
from suunta.ui.reader.relation_model import RelationModel, RelationRole

HUS = RelationRow("experiment/hus-obesity", "Obesity", "Tries a coach.", Provenance.INFERRED)
PET = RelationRow("experiment/southwest-finland-pet-imaging", "PET", "Reads.", Provenance.STATED)
SAME = RelationRow("term/entry", "Entry", "Tries a coach.", Provenance.INFERRED)


def test_the_model_keeps_qts_rules() -> None:
    model = RelationModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_groups((RelationGroup("Tests", (HUS, PET)), RelationGroup("See also", (SAME,))))
    model.set_groups(())

    assert tester.model() is model


def test_headings_stand_before_their_documents_and_cannot_be_chosen() -> None:
    model = RelationModel()
    model.set_groups((RelationGroup("Tests", (HUS, PET)), RelationGroup("See also", (SAME,))))
    rows = [model.index(row) for row in range(model.rowCount())]

    assert [row.data() for row in rows] == ["Tests", "Obesity", "PET", "See also", "Entry"]
    assert [row.data(RelationRole.ROW) for row in rows] == [None, HUS, PET, None, SAME]
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert [bool(row.flags() & selectable) for row in rows] == [False, True, True, False, True]


def test_a_reason_is_shown_where_it_says_something() -> None:
    model = RelationModel()

    model.set_groups((RelationGroup("Tests", (HUS, PET)), RelationGroup("Terms", (HUS, SAME))))

    notes = [model.index(row).data(RelationRole.NOTE) for row in range(model.rowCount())]
    assert notes == ["", "Tries a coach.", "Reads.", "", "", ""]
