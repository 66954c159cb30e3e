"""Everything of the user's goes into one file that other programs can read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.errors import NotWritten, Obstacle
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.quotation import Quotation
from suunta.domain.reading_place import ReadingPlace
from suunta.domain.saved_search import SavedSearch
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords, SpeakerNotes
from suunta.domain.slide_kind import SlideKind
from suunta.services.keeping import Keeping, open_keeping

DECK = Deck(
    {Language.FI: "Osastokokous"},
    (
        Slide(
            "lead",
            SlideKind.VOTE,
            ("recommendation/1",),
            words={
                Language.FI: SlideWords(
                    "Otsikko", "Teksti", ("Yksi",), notes=SpeakerNotes(say="Hei")
                )
            },
            options=SlideOptions(timer=60, ballot=Ballot.DOTS),
            sources=(Citation("deck"),),
            provenance=Provenance.INFERRED,
        ),
    ),
    minutes=20,
)
"""One of everything that a deck can hold."""

DOCUMENTATION = Path(__file__).parents[3] / "docs" / "user-data.md"


@pytest.fixture
def filled(keeping: Keeping) -> Keeping:
    keeping.bookmarks.save(Bookmark("recommendation/1", "action", Language.FI, "Suositus 1"))
    keeping.highlights.save(
        Highlight("vision/aims", Language.EN, "why", Quotation("words", "before", "after", 3))
    )
    keeping.searches.save(SavedSearch("Shifts", "shift planning", {"sector": ("social",)}))
    keeping.notes.save(Note("Ääkkösiä", "vision/aims"))
    keeping.decks.save(DECK)
    gone = keeping.notes.save(Note("deleted"))
    keeping.notes.delete(gone.id)
    keeping.settings.choose("theme", "dark")
    keeping.history.read(ReadingPlace("vision/aims", Language.SV, "why", 0.5))
    return keeping


def test_an_export_holds_everything(filled: Keeping, tmp_path: Path) -> None:
    filled.export_to(tmp_path / "data.json")

    told = json.loads((tmp_path / "data.json").read_text("utf-8"))
    assert (told["format"], told["version"]) == ("suunta-user-data", 1)
    assert told["bookmarks"][0]["document"] == "recommendation/1"
    assert told["highlights"][0]["passage"]["quote"] == "words"
    assert told["searches"][0]["filters"] == {"sector": ["social"]}
    assert [note["text"] for note in told["notes"]] == ["Ääkkösiä"]
    assert [note["text"] for note in told["bin"]["notes"]] == ["deleted"]
    assert told["settings"]["theme"]["value"] == "dark"
    assert told["reading"][0]["position"] == 0.5


def test_an_export_makes_the_same_data_elsewhere(filled: Keeping, tmp_path: Path) -> None:
    filled.export_to(tmp_path / "data.json")
    other = open_keeping(tmp_path / "other")

    taken = other.import_from(tmp_path / "data.json")

    assert (taken.added, taken.updated, taken.left) == (6, 0, 0)
    for name in ("bookmarks", "notes", "highlights", "searches", "decks", "bin"):
        assert getattr(other, name).all() == getattr(filled, name).all()
    assert other.settings.all() == filled.settings.all()
    assert other.history.recent() == filled.history.recent()
    other.close()


def test_every_key_of_the_file_is_documented(filled: Keeping, tmp_path: Path) -> None:
    filled.export_to(tmp_path / "data.json")
    told = json.loads((tmp_path / "data.json").read_text("utf-8"))
    text = DOCUMENTATION.read_text("utf-8")

    keys = set(told)
    for kind in ("bookmarks", "notes", "highlights", "searches", "decks", "reading"):
        keys |= set(told[kind][0])
    slide = told["decks"][0]["slides"][0]
    keys |= (
        set(slide) | set(slide["options"]) | set(slide["words"]["fi"]) | set(slide["sources"][0])
    )
    keys |= set(slide["words"]["fi"]["notes"])
    keys |= set(told["settings"]["theme"]) | set(told["highlights"][0]["passage"])
    assert {key for key in keys if f"`{key}`" not in text} == set()


def test_a_folder_that_is_not_there_is_said(filled: Keeping, tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        filled.export_to(tmp_path / "nowhere" / "data.json")

    assert caught.value.obstacle is Obstacle.NO_FOLDER


def test_an_empty_export_can_be_imported(opened: Callable[[], Keeping], tmp_path: Path) -> None:
    keeping = opened()
    keeping.export_to(tmp_path / "data.json")

    taken = keeping.import_from(tmp_path / "data.json")

    assert (taken.added, taken.updated, taken.left) == (0, 0, 0)
