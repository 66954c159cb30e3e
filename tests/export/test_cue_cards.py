"""The notes of a deck as cards, read by pypdf and by poppler."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.export.decks import COUNT, EVERY_KIND, NOTES, content_of

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import NOTE_PARTS, Slide, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.export.cue_cards import EACH, cards_of, cue_cards
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

Make = Callable[..., bytes]
SENTENCES = " ".join(f"Sentence number {number} ends." for number in range(300))


@pytest.fixture
def make(qapp: QApplication, workspace: Workspace) -> Make:
    def make(deck: Deck = EVERY_KIND, language: Language = Language.EN) -> bytes:
        made = cue_cards(content_of(workspace, deck, language), look_of("light"))
        assert made is not None
        return made

    return make


def text_of(pdf: bytes) -> str:
    told = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    return " ".join(told.stdout.decode().split())


def one(say: str) -> Deck:
    words = {Language.EN: SlideWords(title="Much", notes=SpeakerNotes(say=say))}
    return Deck({Language.EN: "Long"}, (Slide("a", SlideKind.STATEMENT, words=words),))


def test_four_slides_share_a_sheet_with_all_their_notes(make: Make) -> None:
    pdf = make()

    assert len(PdfReader(BytesIO(pdf)).pages) == -(-COUNT // EACH)
    text = text_of(pdf)
    for note in NOTES.parts().values():
        assert text.count(note) == COUNT


def test_what_to_do_before_people_come_is_the_first_card(make: Make) -> None:
    deck = replace(EVERY_KIND, before={Language.EN: ("Bring pens.", "Hang the sheets.")})
    text = text_of(make(deck))

    assert text.startswith("Tools & <rules> Before people come – Bring pens. – Hang the sheets. 1/")


def test_notes_are_told_apart_by_their_names(make: Make, workspace: Workspace) -> None:
    text = text_of(make(language=Language.FI))

    for part in NOTE_PARTS:
        name = workspace.labels.text(f"notes.{part}", Language.FI)
        assert text.count(f"{name}: ") >= COUNT


def test_long_notes_go_on_on_another_card_and_lose_nothing(make: Make) -> None:
    text = text_of(make(one(SENTENCES)))

    assert text.count("ends.") == 300
    assert "1/1 (2/" in text
    assert text.count("Much") > 2


def test_no_note_is_smaller_than_can_be_read_at_an_arms_length(
    qapp: QApplication, workspace: Workspace
) -> None:
    for deck in (EVERY_KIND, one(SENTENCES)):
        for card in cards_of(content_of(workspace, deck), look_of("light")):
            assert card.notes.defaultFont().pixelSize() >= 11


def test_nothing_stands_on_a_cut(qapp: QApplication, workspace: Workspace) -> None:
    for deck in (EVERY_KIND, one(SENTENCES)):
        for card in cards_of(content_of(workspace, deck), look_of("light")):
            height = sum(line.rect.height() for line in card.lines) + card.head.size().height()
            assert height <= 421 - 2 * 24


def test_every_slide_can_be_gone_to(make: Make) -> None:
    reader = PdfReader(BytesIO(make()))

    entries = [each for each in reader.outline if not isinstance(each, list)]
    pages = [reader.get_destination_page_number(each) for each in entries]
    assert pages == [number // EACH for number in range(COUNT)]
    assert reader.root_object["/Lang"] == "en"
    assert reader.root_object["/MarkInfo"]["/Marked"]


def test_a_slide_without_notes_has_its_card(make: Make) -> None:
    assert "Much" in text_of(make(one("")))


def test_cards_that_are_cancelled_are_none(qapp: QApplication, workspace: Workspace) -> None:
    assert cue_cards(content_of(workspace), look_of("light"), lambda: True) is None
