"""A deck as a handout, read by pypdf and by poppler."""

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
from suunta.domain.slide import Slide, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_handout import deck_handout
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

Make = Callable[..., bytes]


@pytest.fixture
def make(qapp: QApplication, workspace: Workspace) -> Make:
    def make(per_page: int, deck: Deck = EVERY_KIND, *, has_notes: bool = True) -> bytes:
        content = content_of(workspace, deck, has_notes=has_notes)
        made = deck_handout(content, look_of("light"), per_page)
        assert made is not None
        return made

    return make


def text_of(pdf: bytes) -> str:
    told = subprocess.run(
        ["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    return " ".join(told.stdout.decode().split())


@pytest.mark.parametrize(("per_page", "sheets"), [(1, COUNT), (2, -(-COUNT // 2))])
def test_slides_and_notes_share_the_sheets(make: Make, per_page: int, sheets: int) -> None:
    pdf = make(per_page)

    assert len(PdfReader(BytesIO(pdf)).pages) == sheets
    assert text_of(pdf).count(NOTES.say) == COUNT


def test_six_to_a_sheet_have_their_notes_at_the_end(make: Make) -> None:
    pdf = make(6)
    pages = PdfReader(BytesIO(pdf)).pages

    slides = -(-COUNT // 6)
    assert len(pages) > slides
    assert NOTES.say not in pages[0].extract_text()
    assert text_of(pdf).count(NOTES.say) == COUNT


def test_what_to_do_before_people_come_is_on_the_first_sheet_with_the_notes(make: Make) -> None:
    deck = replace(EVERY_KIND, before={Language.EN: ("Bring pens.", "Hang the sheets.")})

    with_notes = PdfReader(BytesIO(make(2, deck)))
    bare = text_of(make(2, deck, has_notes=False))

    first = " ".join(with_notes.pages[0].extract_text().split())
    assert "Before people come – Bring pens. – Hang the sheets." in first
    assert with_notes.outline[0].page == with_notes.pages[1].indirect_reference  # type: ignore[union-attr]
    assert "Bring pens" not in bare


@pytest.mark.parametrize("per_page", [1, 2, 6])
def test_without_notes_there_are_none(make: Make, per_page: int) -> None:
    pdf = make(per_page, has_notes=False)

    assert NOTES.say not in text_of(pdf)
    assert len(PdfReader(BytesIO(pdf)).pages) == -(-COUNT // per_page)
    assert "Those who voted on the statement" in text_of(pdf)


@pytest.mark.parametrize("per_page", [1, 2, 6])
def test_notes_of_any_length_are_there_whole(make: Make, per_page: int) -> None:
    sentences = " ".join(f"Sentence number {number} ends." for number in range(900))
    words = {Language.EN: SlideWords(title="Much", notes=SpeakerNotes(say=sentences))}
    deck = Deck({Language.EN: "Long"}, (Slide("a", SlideKind.STATEMENT, words=words),))

    text = text_of(make(per_page, deck))

    # Only the foot and the head of a sheet may stand between two words.
    assert all(f"number {number} ends" in text for number in range(0, 900, 37))
    assert text.count("ends.") == 900


@pytest.mark.parametrize("per_page", [1, 2, 6])
def test_what_a_slide_has_no_room_for_stands_beside_it(make: Make, per_page: int) -> None:
    sentences = " ".join(f"Sentence number {number} ends." for number in range(60))
    words = {Language.EN: SlideWords(title="Much", text=sentences)}
    deck = Deck({Language.EN: "Long"}, (Slide("a", SlideKind.STATEMENT, words=words),))

    text = text_of(make(per_page, deck, has_notes=False))

    assert "Does not fit on the slide:" in text
    assert all(f"number {number} ends" in text for number in range(60))


def test_every_slide_can_be_gone_to_on_its_sheet(make: Make) -> None:
    reader = PdfReader(BytesIO(make(6)))

    entries = [each for each in reader.outline if not isinstance(each, list)]

    assert len(entries) == COUNT + 1  # and the notes
    pages = [reader.get_destination_page_number(each) for each in entries]
    assert pages[:COUNT] == [number // 6 for number in range(COUNT)]
    assert pages[COUNT] == -(-COUNT // 6)


@pytest.mark.parametrize("sheets", [1, 3])
def test_a_last_sheet_of_a_few_lines_is_spared(make: Make, sheets: int) -> None:
    """The notes are a little smaller then; nothing of them is left out."""
    few, spared = 0, 0
    for lines in range(45 * sheets, 75 * sheets, sheets):
        say = "\n".join(f"line{number}." for number in range(lines))
        words = {each: SlideWords(title="One", notes=SpeakerNotes(say=say)) for each in Language}
        slide = Slide("one", SlideKind.STATEMENT, words=words)
        pages = PdfReader(BytesIO(make(6, replace(EVERY_KIND, slides=(slide,))))).pages
        told = [page.extract_text().count("line") for page in pages]

        assert sum(told) == lines
        few += 0 < told[-1] < 5
        spared += told[-1] >= max(told) - 5
    assert few == 0
    assert spared
