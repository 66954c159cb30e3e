"""A window with a text that cannot be saved stays open until somebody decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping
from suunta.services.workshop_importing import read_workshop
from suunta.ui.keeper import Keeper
from suunta.ui.shell.unsaved_guard import UnsavedGuard
from suunta.ui.typed_things import TypedThings
from suunta.ui.workshops.workshop_desk import desk_of

NOTE = Note("Typed while the disk was full", "recommendation/1")


@pytest.fixture
def window(qtbot: QtBot, keeper: Keeper) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    UnsavedGuard(window=window, keeper=keeper, parent=window)
    window.show()
    return window


@pytest.fixture
def full(keeping: Keeping, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def save(note: Note) -> Note:
        raise NotKept(WhyNotKept.FULL, tmp_path, note)

    monkeypatch.setattr(keeping.notes, "save", save)


def test_what_can_be_saved_is_saved_without_a_question(
    window: QWidget, keeper: Keeper, keeping: Keeping
) -> None:
    keeper.typed.put(NOTE)

    assert window.close()
    assert [note.text for note in keeping.notes.all()] == [NOTE.text]


@pytest.mark.usefixtures("full")
def test_a_window_whose_text_would_be_lost_stays_open(
    window: QWidget, keeper: Keeper, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(keeper.typed.not_saved):
        keeper.typed.put(NOTE)

    assert not window.close()

    box = window.findChild(QMessageBox, "unsavedBox")
    assert isinstance(box, QMessageBox)
    assert window.isVisible()
    assert "the disk is full" in box.informativeText()
    assert box.defaultButton().text() == "Stay"
    (copy,) = [each for each in box.buttons() if each.text() == "Copy and close"]
    copy.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert QGuiApplication.clipboard().text() == NOTE.text


def test_a_presentation_that_would_be_lost_keeps_it_open_too(
    window: QWidget,
    keeper: Keeper,
    keeping: Keeping,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    def save(deck: Deck) -> Deck:
        raise NotKept(WhyNotKept.FULL, tmp_path, deck)

    typed: TypedThings[Deck] = TypedThings(keeper, keeping.decks, str)
    deck = Deck({Language.EN: "A talk"})
    with monkeypatch.context() as full:
        full.setattr(keeping.decks, "save", save)
        with qtbot.waitSignal(typed.not_saved):
            typed.put(deck)

        assert not window.close()
        box = window.findChild(QMessageBox, "unsavedBox")
        assert isinstance(box, QMessageBox)
        assert "the disk is full" in box.informativeText()
        box.reject()
    assert window.close()
    assert [each.title for each in keeping.decks.all()] == [deck.title]


def test_votes_that_would_be_lost_are_asked_about_once_and_copied_to_be_imported(
    window: QWidget,
    keeper: Keeper,
    keeping: Keeping,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    def save(workshop: Workshop) -> Workshop:
        raise NotKept(WhyNotKept.FULL, tmp_path, workshop)

    monkeypatch.setattr(keeping.workshops, "save", save)
    desk, day = desk_of(keeper), Workshop("Day")
    with qtbot.waitSignal(desk.typed.not_saved):
        desk.begin(day)

    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "Not all could be saved"
    assert "the disk is full" in box.informativeText()
    (copy,) = [each for each in box.buttons() if each.text() == "Copy and close"]
    copy.click()

    qtbot.waitUntil(lambda: not window.isVisible())
    file = tmp_path / "copied.txt"
    file.write_text(QGuiApplication.clipboard().text(), encoding="utf-8")
    assert read_workshop(file) == day
