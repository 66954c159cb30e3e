"""Plan by time: ticks and a length become a run sheet and a deck."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.presentations_page import PresentationsPage
from suunta.ui.presentations.run_sheet_view import RunSheetView

READY = "deck/vision-in-20-minutes"


@pytest.fixture
def sheet(page: PresentationsPage) -> RunSheetView:
    page.decks.sheet_requested.emit("")
    page.sheet.choices.list.setFocus()
    return page.sheet


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def told(sheet: RunSheetView) -> str:
    label = sheet.findChild(QLabel, "sheetSum")
    assert label is not None
    return label.text()


def test_nothing_chosen_is_explained(sheet: RunSheetView) -> None:
    assert told(sheet).startswith("Tick what the talk is about")
    assert not sheet.make.isEnabled()
    assert not sheet.copy.isEnabled()


def test_each_tick_changes_the_sheet(sheet: RunSheetView) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert sheet.choices.chosen() == (Address("recommendation/1"), Address("recommendation/2"))
    assert "20 min in all" in told(sheet)
    press(Qt.Key.Key_Return)
    assert sheet.choices.chosen() == (Address("recommendation/1"),)


@pytest.mark.parametrize("length", ["20", "45", "90"])
def test_every_length_is_filled(sheet: RunSheetView, length: str) -> None:
    sheet.choices.model.choose(("recommendation/1", "recommendation/2", "figure/daily-use"))
    sheet.lengths.set_current(length)
    sheet.lengths.chosen.emit(length)

    assert f"{length} min in all" in told(sheet)
    assert sheet.length.minutes == float(length)


def test_too_little_time_is_said_and_by_how_much(sheet: RunSheetView) -> None:
    sheet.choices.model.choose(tuple(f"recommendation/{number}" for number in range(1, 7)))
    sheet.length.setFocus()
    sheet.length.selectAll()
    QTest.keyClicks(sheet.length, "5")

    assert told(sheet).startswith("1.5 min too little")


def test_the_sheet_is_copied_as_text(sheet: RunSheetView, qtbot: QtBot) -> None:
    sheet.choices.model.choose(("recommendation/1",))
    with qtbot.waitSignal(sheet.told):
        sheet.copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "My slides"
    assert lines[1] == "Run sheet: 20 of 20 min planned"
    assert lines[-1].endswith("The end")


def test_the_sheet_is_saved_as_text(sheet: RunSheetView, tmp_path: Path, qtbot: QtBot) -> None:
    sheet.choices.model.choose(("recommendation/1",))
    sheet.save.click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(sheet.told):
        dialog.fileSelected.emit(str(tmp_path / "sheet.txt"))
    dialog.reject()

    assert (tmp_path / "sheet.txt").read_text("utf-8") == sheet.text()


def test_the_sheet_is_saved_to_be_printed(
    sheet: RunSheetView, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet.choices.model.choose(("recommendation/1",))
    sheet.save.click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.nameFilters() == ["PDF (*.pdf)", "Text (*.txt)"]
    with qtbot.waitSignal(sheet.told):
        dialog.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    dialog.reject()

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_deck_is_made_of_it(sheet: RunSheetView, page: PresentationsPage, desk: DeckDesk) -> None:
    sheet.choices.model.choose(("recommendation/1", "experiment/hus-obesity"))
    sheet.lengths.chosen.emit("45")
    sheet.make.click()

    (deck,) = desk.own()
    assert page.editor.deck == deck
    assert deck.planned == deck.minutes == 45
    assert sheet.choices.chosen() == ()


def test_the_sheet_of_a_ready_deck_makes_a_copy_with_its_times(
    page: PresentationsPage, desk: DeckDesk
) -> None:
    page.decks.sheet_requested.emit(READY)
    sheet = page.sheet
    assert sheet.choices.isHidden()
    sheet.lengths.chosen.emit("45")
    sheet.make.click()

    (deck,) = desk.own()
    assert deck.made_from == READY
    assert deck.planned == 45


def test_at_its_own_length_a_deck_keeps_its_own_minutes(
    page: PresentationsPage, desk: DeckDesk
) -> None:
    deck = desk.deck(READY)
    assert deck is not None
    own = [slide.minutes for slide in deck.shown]

    page.decks.sheet_requested.emit(READY)
    shown = [line.minutes for line in page.sheet._lines]
    page.sheet.lengths.chosen.emit("45")
    page.sheet.lengths.chosen.emit("20")

    assert shown == [line.minutes for line in page.sheet._lines] == own


def test_the_kind_tells_slides_of_one_page_apart_and_too_much_time_is_said(
    sheet: RunSheetView,
) -> None:
    sheet.choices.model.choose(("recommendation/1", "recommendation/2"))
    sheet.lengths.chosen.emit("90")
    titled = [line for line in sheet.text().splitlines() if "min  " in line]

    assert len({line.partition(". ")[2] for line in titled}) == len(titled)
    assert "take more slides, or less time" in told(sheet)
    sheet.lengths.chosen.emit("20")
    assert "take more slides" not in told(sheet)


def test_the_times_of_ones_own_deck_can_be_taken_back(
    page: PresentationsPage, desk: DeckDesk
) -> None:
    deck = desk.own_copy(desk.deck(READY) or desk.making.new())
    page.decks.sheet_requested.emit(deck.id)
    page.sheet.lengths.chosen.emit("90")
    page.sheet.make.click()

    assert page.editor.deck is not None
    assert page.editor.deck.planned == 90
    page.editor.undo()
    assert page.editor.deck.planned == 20


def test_escape_leads_back_to_the_list(sheet: RunSheetView, page: PresentationsPage) -> None:
    press(Qt.Key.Key_Escape)

    assert page.decks.isVisible()


def test_a_filter_hides_and_forgets_nothing(sheet: RunSheetView) -> None:
    QAbstractItemModelTester(
        sheet.choices.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    press(Qt.Key.Key_Space)
    sheet.choices.filter.setText("obesity")
    sheet.choices.filter.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)

    assert [address.id for address in sheet.choices.chosen()] == [
        "recommendation/1",
        "experiment/hus-obesity",
    ]
    index = sheet.choices.list.currentIndex()
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_it_speaks_the_language_of_the_texts(sheet: RunSheetView) -> None:
    sheet.choices.model.choose(("recommendation/1",))
    sheet.set_language(Language.FI)

    assert sheet.text().splitlines()[0] == "Omat diat"
    assert sheet.text().splitlines()[1].startswith("Ajolista")
