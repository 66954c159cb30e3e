"""The tiles of the first page, as a model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.front_page import Card
from suunta.ui.home.card_model import CARD_ROLE, CardModel

FIRST = Card("recommendation/1", "Lead it", "Recommendation 1", "91%", "have good experiences")
SECOND = Card("experiment/hus-obesity", "Obesity", "HUS", sector="healthcare", sector_name="Health")


def test_the_model_keeps_qts_rules() -> None:
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_cards((FIRST, SECOND))
    model.set_cards(())

    assert tester.model() is model


def test_a_tile_says_all_it_shows() -> None:
    model = CardModel()
    model.set_cards((FIRST, SECOND))

    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert spoken == [
        "Recommendation 1, Lead it, 91% have good experiences",
        "HUS, Obesity, Health",
    ]


def test_a_document_is_found_by_its_identifier() -> None:
    model = CardModel()
    model.set_cards((FIRST, SECOND))

    assert model.index_of("experiment/hus-obesity").data(CARD_ROLE) is SECOND
    assert not model.index_of("experiment/nowhere").isValid()
