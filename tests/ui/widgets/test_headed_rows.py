"""Rows under headings: what is shown of them, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows


@dataclass(frozen=True)
class Named:
    heading: str


@dataclass(frozen=True)
class Thing:
    id: str
    title: str = "A title"
    spoken: str = "A title, and more"


ONE, TWO, THREE = Thing("one"), Thing("two"), Thing("three")
FIRST, SECOND, NAMELESS = Named("First"), Named("Second"), Named("")


def test_the_model_keeps_qts_rules() -> None:
    model = HeadedRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_rows([(FIRST, [ONE]), (SECOND, [TWO, THREE])])
    model.set_rows([])
    model.set_rows([(NAMELESS, [ONE])])

    assert tester.model() is model
    assert model.rowCount() == 1


def test_headings_stand_above_their_rows_and_only_rows_can_be_chosen() -> None:
    model = HeadedRows()
    model.set_rows([(FIRST, [ONE]), (SECOND, [TWO, THREE]), (NAMELESS, [ONE])])
    indexes = [model.index(number) for number in range(model.rowCount())]

    rows = [index.data(HeadedRole.ROW) for index in indexes]
    headings = [index.data(HeadedRole.HEADING) for index in indexes]
    assert rows == [None, ONE, None, TWO, THREE, ONE]
    assert headings == [FIRST, None, SECOND, None, None, None]
    choosable = [bool(index.flags() & Qt.ItemFlag.ItemIsSelectable) for index in indexes]
    assert choosable == [row is not None for row in rows]


def test_a_row_shows_its_title_and_says_more() -> None:
    model = HeadedRows()
    model.set_rows([(FIRST, [ONE])])

    texts = [model.index(n).data() for n in range(2)]
    spoken = [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]

    assert texts == ["First", "A title"]
    assert spoken == ["First", "A title, and more"]


def test_a_row_is_found_where_it_stands_first() -> None:
    model = HeadedRows()
    model.set_rows([(FIRST, [ONE, TWO]), (SECOND, [TWO])])

    assert model.row_of("two").row() == 2
    assert not model.row_of("nowhere").isValid()
