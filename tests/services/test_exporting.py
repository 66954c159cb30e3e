"""Exporting decks as files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.export.decks import COUNT, EVERY_KIND

from suunta.domain.deck import Deck
from suunta.domain.errors import NotWritten, Obstacle
from suunta.domain.language import Language
from suunta.export import whole_file
from suunta.services.exporting import PER_PAGE, DeckForm, Exporting
from suunta.services.workspace import Workspace

STARTS = {
    DeckForm.PDF: b"%PDF-1.7",
    DeckForm.HANDOUT: b"%PDF-1.7",
    DeckForm.CARDS: b"%PDF-1.7",
    DeckForm.PPTX: b"PK",
    DeckForm.HTML: b"<!DOCTYPE html>",
    DeckForm.JSON: b'{\n  "format": "suunta-deck"',
}


@pytest.fixture
def exporting(qapp: QApplication, workspace: Workspace) -> Exporting:
    return Exporting(workspace.presenting, workspace.labels, workspace.knowledge.edition)


@pytest.mark.parametrize("form", DeckForm)
def test_every_form_is_written_whole(exporting: Exporting, form: DeckForm, tmp_path: Path) -> None:
    target = tmp_path / f"deck{form.suffix}"

    exported = exporting.export_deck(EVERY_KIND, Language.SV, target, kind=form, with_notes=True)

    assert exported is not None
    assert exported.slides == COUNT
    assert target.read_bytes().startswith(STARTS[form])
    assert list(tmp_path.iterdir()) == [target]


def test_what_slides_have_lost_is_told_with_their_numbers(
    exporting: Exporting, tmp_path: Path
) -> None:
    exported = exporting.export_deck(
        EVERY_KIND, Language.EN, tmp_path / "a.html", kind=DeckForm.HTML
    )

    assert exported is not None
    assert [(number, gone.reference) for number, gone in exported.gone] == [
        (14, "recommendation/99")
    ]
    assert 15 in exported.crowded


def test_every_ready_deck_goes_into_every_form(
    exporting: Exporting, workspace: Workspace, tmp_path: Path
) -> None:
    for deck in workspace.presenting.ready:
        for form in DeckForm:
            exported = exporting.export_deck(deck, Language.FI, tmp_path / "deck", kind=form)
            assert exported is not None
            assert exported.gone == ()


@pytest.mark.parametrize("form", [DeckForm.PDF, DeckForm.HANDOUT, DeckForm.PPTX, DeckForm.HTML])
def test_a_cancelled_export_leaves_what_was_there(
    exporting: Exporting, form: DeckForm, tmp_path: Path
) -> None:
    target = tmp_path / "deck"
    target.write_bytes(b"before")

    exported = exporting.export_deck(
        EVERY_KIND, Language.EN, target, kind=form, cancelled=lambda: True
    )

    assert exported is None
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_what_was_there(
    exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "deck.html"
    target.write_bytes(b"before")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)

    with pytest.raises(NotWritten) as told:
        exporting.export_deck(EVERY_KIND, Language.EN, target, kind=DeckForm.HTML)

    assert told.value.obstacle is Obstacle.FULL
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told(exporting: Exporting, tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as told:
        exporting.export_deck(
            EVERY_KIND, Language.EN, tmp_path / "no" / "deck.html", kind=DeckForm.HTML
        )

    assert told.value.obstacle is Obstacle.NO_FOLDER


def test_a_file_that_another_program_holds_is_told(
    exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "deck.html"
    target.write_bytes(b"before")

    def held(_self: Path, _target: Path) -> None:
        raise OSError(16, os.strerror(16))

    monkeypatch.setattr(Path, "replace", held)

    with pytest.raises(NotWritten) as told:
        exporting.export_deck(EVERY_KIND, Language.EN, target, kind=DeckForm.HTML)

    assert told.value.obstacle is Obstacle.IN_USE
    assert target.read_bytes() == b"before"


def test_a_proposed_name_is_one_for_every_system(exporting: Exporting) -> None:
    deck = Deck({Language.FI: "Sote: mitä / miksi? \n" + "pitkä " * 40})

    name = exporting.name(deck, Language.FI, DeckForm.HANDOUT)

    assert name.startswith("sote-mitä-miksi-pitkä")
    assert name.endswith("-fi.pdf")
    assert len(name) < 80
    assert exporting.name(Deck({}), Language.SV, DeckForm.HTML) == "suunta-sv.html"


@pytest.mark.parametrize("count", PER_PAGE)
def test_the_handout_takes_each_count(exporting: Exporting, tmp_path: Path, count: int) -> None:
    assert exporting.export_deck(
        EVERY_KIND, Language.EN, tmp_path / "a.pdf", kind=DeckForm.HANDOUT, per_page=count
    )
