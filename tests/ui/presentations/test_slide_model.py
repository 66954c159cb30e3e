"""The rows of the slides: what is dropped is told, never moved by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from suunta.domain.deck_change import hidden, with_slide
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.presentations.shown_deck import ShownDeck
from suunta.ui.presentations.slide_model import SlideModel, SlideRole
from suunta.ui.presentations.slide_row import SlideRow, SlideWording


@pytest.fixture
def rows(workspace: Workspace, qapp: object) -> list[SlideRow]:
    deck = workspace.presenting.ready[0]
    deck = with_slide(deck, hidden(deck.slides[1], is_hidden=True))
    views = ShownDeck(workspace.presenting, workspace.labels).views(deck, Language.EN)
    wording = SlideWording()
    return [
        wording.row(slide, view, Language.EN, overflows=False)
        for slide, view in zip(deck.slides, views, strict=True)
    ]


@pytest.fixture
def model(rows: list[SlideRow]) -> SlideModel:
    model = SlideModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(rows)
    return model


def test_each_row_says_what_it_is(model: SlideModel, rows: list[SlideRow]) -> None:
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(rows))]

    assert spoken[0].startswith("Slide 1, ")
    assert "hidden" in spoken[1]
    assert "Slide" not in spoken[1].partition(",")[0]
    assert spoken[2].startswith("Slide 2, ")


@pytest.mark.parametrize(("dropped_at", "wanted"), [(0, 0), (1, 1), (2, 1), (5, 4), (-1, 14)])
def test_a_drop_tells_the_place_the_slide_shall_have(
    model: SlideModel, rows: list[SlideRow], qtbot: QtBot, dropped_at: int, wanted: int
) -> None:
    data = model.mimeData([model.index(1)])
    with qtbot.waitSignal(model.move_requested) as told:
        is_moved = model.dropMimeData(data, Qt.DropAction.MoveAction, dropped_at, 0, QModelIndex())

    assert told.args == [rows[1].id, wanted]
    assert not is_moved


def test_the_same_slides_with_other_words_keep_their_rows(
    model: SlideModel, rows: list[SlideRow], qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows([SlideRow(**{**_parts(rows[0]), "title": "Other"}), *rows[1:]])

    assert model.index(0).data() == "Other"
    assert model.index(0).data(SlideRole.ROW).id == rows[0].id


def _parts(row: SlideRow) -> dict[str, object]:
    names = ("slide", "view", "title", "number", "detail", "warning", "spoken")
    return {name: getattr(row, name) for name in names}


def test_only_what_changed_is_filled_anew(workspace: Workspace) -> None:
    deck = workspace.presenting.ready[0]
    shown = ShownDeck(workspace.presenting, workspace.labels)
    before = shown.views(deck, Language.EN)
    after = shown.views(with_slide(deck, hidden(deck.slides[3], is_hidden=True)), Language.EN)

    assert after[4].slide is before[4].slide
    assert after[3].slide.is_hidden
    assert [view.number for view in after][:5] == [1, 2, 3, 0, 4]
    assert shown.views(deck, Language.FI)[4].slide.language is Language.FI
