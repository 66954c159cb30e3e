"""The list of the presentations, driven by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.ui.presentations.deck_list import DeckList
from suunta.ui.presentations.presentations_page import PresentationsPage

READY = "deck/vision-in-20-minutes"


@pytest.fixture
def decks(page: PresentationsPage) -> DeckList:
    page.decks.choose(READY)
    return page.decks


@pytest.fixture
def own(decks: DeckList, desk: DeckDesk) -> Deck:
    """A deck of one's own, chosen."""
    deck = desk.create(desk.making.new())
    decks.choose(deck.id)
    return deck


def titles(decks: DeckList) -> list[str]:
    model = decks.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_ready_decks_are_there_from_the_start(decks: DeckList) -> None:
    assert titles(decks)[:2] == ["Ready to use", "The vision in 20 minutes"]
    assert "Yours" not in titles(decks)


def test_what_is_in_the_bin_stands_below_and_enter_brings_it_back(
    decks: DeckList, own: Deck, keeping: Keeping, qtbot: QtBot
) -> None:
    QTest.keyClick(decks.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "In the bin" in titles(decks))
    assert not keeping.decks.all()

    decks.choose(own.id)
    shown = [
        each.text() for each in decks.deck_actions.findChildren(QPushButton) if each.isVisible()
    ]
    assert shown == ["Restore"]
    QTest.keyClick(decks.list, Qt.Key.Key_F2)
    assert not decks.findChildren(QInputDialog)
    QTest.keyClick(decks.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "In the bin" not in titles(decks))
    assert decks.current() == keeping.decks.get(own.id)


def test_what_is_taken_back_is_chosen_again(
    decks: DeckList, own: Deck, keeper: Keeper, qtbot: QtBot
) -> None:
    QTest.keyClick(decks.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "In the bin" in titles(decks))
    decks.choose(READY)
    keeper.undo()

    qtbot.waitUntil(lambda: "In the bin" not in titles(decks))
    chosen = decks.current()
    assert chosen is not None
    assert chosen.id == own.id


def test_enter_edits_the_deck(decks: DeckList, page: PresentationsPage) -> None:
    QTest.keyClick(decks.list, Qt.Key.Key_Return)

    assert page.editor.isVisible()
    assert page.editor.deck is not None
    assert page.editor.deck.id == READY


def test_ones_own_stand_first_with_the_last_changed_on_top(
    decks: DeckList, desk: DeckDesk, qtbot: QtBot
) -> None:
    for title in ("First", "Second"):
        deck = desk.create(desk.making.retitled(desk.making.new(), Language.EN, title))
        qtbot.waitUntil(lambda name=deck.id: desk.is_saved(name))

    assert titles(decks)[:3] == ["Yours", "Second", "First"]


def test_a_ready_deck_is_neither_deleted_nor_renamed(decks: DeckList, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        with qtbot.waitSignal(decks.told) as told:
            QTest.keyClick(decks.list, key)
        assert "ready" in told.args[0].casefold()
    for name in ("delete", "rename"):
        assert decks.deck_actions.button(name).isHidden()


def test_a_deck_is_deleted_and_brought_back(
    decks: DeckList, own: Deck, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(keeper.step_taken):
        QTest.keyClick(decks.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Yours" not in titles(decks))
    assert decks.current() is not None
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    qtbot.waitUntil(lambda: titles(decks)[0] == "Yours")
    assert keeping.decks.get(own.id) is not None


def test_a_deck_is_renamed(decks: DeckList, own: Deck, desk: DeckDesk, qtbot: QtBot) -> None:
    QTest.keyClick(decks.list, Qt.Key.Key_F2)
    dialog = decks.findChild(QInputDialog, "renameDeck")
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("Ward meeting")
    QTest.keyClick(field, Qt.Key.Key_Return)

    renamed = desk.deck(own.id)
    assert renamed is not None
    assert renamed.title == {Language.EN: "Ward meeting"}
    assert titles(decks)[1] == "Ward meeting"
    assert desk.undo(own.id) is not None
    assert titles(decks)[1] == "New presentation"


def test_a_copy_of_ones_own_is_chosen(decks: DeckList, own: Deck, desk: DeckDesk) -> None:
    decks.deck_actions.button("duplicate").click()

    chosen = decks.current()
    assert chosen is not None
    assert chosen.made_from == own.id
    assert len(desk.own()) == 2


def test_the_buttons_ask_for_what_others_do(decks: DeckList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(decks.present_requested) as present:
        decks.deck_actions.button("present").click()
    with qtbot.waitSignal(decks.export_requested) as export:
        decks.deck_actions.button("export").click()
    with qtbot.waitSignal(decks.workshop_requested) as workshop:
        decks.deck_actions.button("workshop").click()

    assert [asked.args[0].id for asked in (present, export, workshop)] == [READY] * 3
    assert present.args[1] == ""


def test_a_new_deck_is_edited_at_once(page: PresentationsPage, desk: DeckDesk) -> None:
    button = page.findChild(QPushButton, "newDeck")
    assert button is not None
    button.click()

    (deck,) = desk.own()
    assert page.editor.isVisible()
    assert page.editor.deck == deck


def test_every_row_can_be_heard(decks: DeckList) -> None:
    interface = QAccessible.queryAccessibleInterface(decks.list)
    heard = [interface.child(row).text(QAccessible.Text.Name) for row in (0, 1)]

    assert heard[0] == "Ready to use"
    assert heard[1].startswith("The vision in 20 minutes, Ready presentation, 20 min, ")


def test_the_pictures_come_by_themselves(decks: DeckList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(decks.pictures.painted, timeout=5000):
        decks.list.viewport().update()
