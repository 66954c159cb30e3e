"""A deck travels to a colleague without loss; what is no deck is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from tests.export.decks import EVERY_KIND

from suunta.domain.deck import Deck
from suunta.domain.errors import UnreadableExport, WhyUnreadable
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.services.deck_exchange import deck_json, import_deck, read_deck
from suunta.services.exporting import DeckForm, Exporting
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.workspace import Workspace

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    keeping = open_keeping(tmp_path / "data")
    yield keeping
    keeping.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deck.json"
    path.write_bytes(deck_json(EVERY_KIND))
    return path


def changed(file: Path, change: Change) -> Path:
    """The same file after somebody edited it."""
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_nothing_is_lost_on_the_way(file: Path) -> None:
    assert read_deck(file) == EVERY_KIND


def test_every_ready_deck_becomes_a_deck_of_its_receiver(
    workspace: Workspace, keeping: Keeping, tmp_path: Path
) -> None:
    for number, deck in enumerate(workspace.presenting.ready):
        path = tmp_path / f"{number}.json"
        path.write_bytes(deck_json(deck))

        got = import_deck(path, keeping).value

        assert not got.is_ready
        assert (got.title, got.slides, got.minutes) == (deck.title, deck.slides, deck.minutes)
        assert got.made_from == deck.id


def test_the_same_file_twice_is_one_deck(keeping: Keeping, file: Path) -> None:
    first = import_deck(file, keeping)
    again = import_deck(file, keeping)

    assert (first.is_new, again.is_new) == (True, False)
    assert keeping.decks.all() == (first.value,)


def test_a_deck_that_was_changed_since_is_kept_beside_it(keeping: Keeping, file: Path) -> None:
    here = keeping.decks.save(replace(EVERY_KIND, minutes=45))

    got = import_deck(file, keeping).value

    assert got.id != here.id
    assert {deck.minutes for deck in keeping.decks.all()} == {45, EVERY_KIND.minutes}


def test_a_deck_in_the_bin_comes_back(keeping: Keeping, file: Path) -> None:
    here = import_deck(file, keeping).value
    keeping.decks.delete(here.id)

    got = import_deck(file, keeping)

    assert got.is_new
    assert [deck.id for deck in keeping.decks.all()] == [here.id]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda d: d.update(id="deck/vision-in-20-minutes"), "deck.id"),
        (lambda d: d.update(minutes=-1), "deck.minutes"),
        (lambda d: d.update(created="2026-03-02T10:00:00"), "deck.created"),
        (lambda d: d.update(title="A title"), "deck.title"),
        (lambda d: d.update(before={"fi": ["a" * 20_001]}), "deck.before.fi"),
        (lambda d: d["slides"].append(d["slides"][0]), "].id"),
        (lambda d: d["slides"][1].update(kind="film"), "deck.slides[1].kind"),
        (lambda d: d["slides"][2].update(minutes=1e9), "deck.slides[2].minutes"),
        (lambda d: d["slides"][0]["options"].update(timer=-5), "deck.slides[0].options.timer"),
        (lambda d: d["slides"][0]["options"].update(dots=0), "deck.slides[0].options.dots"),
        (
            lambda d: d["slides"][0].update(words={"en": {"title": "a" * 20_001}}),
            "deck.slides[0].words.en",
        ),
        (lambda d: d.update(slides=[{"id": str(n), "kind": "end"} for n in range(501)]), "slides"),
    ],
)
def test_what_cannot_be_is_refused_with_the_place(
    keeping: Keeping, file: Path, change: Change, place: str
) -> None:
    changed(file, lambda document: change(document["deck"]))

    with pytest.raises(UnreadableExport) as refused:
        import_deck(file, keeping)

    assert place in refused.value.place
    assert refused.value.why is WhyUnreadable.MISTAKEN
    assert keeping.decks.all() == ()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", WhyUnreadable.STRANGE),
        (b"PK\x03\x04 a PowerPoint", WhyUnreadable.STRANGE),
        (b'{"format": "suunta-workshop", "version": 1}', WhyUnreadable.STRANGE),
        (b'{"format": "suunta-deck", "version": 1', WhyUnreadable.MISTAKEN),
        (b'{"format": "suunta-deck", "version": 9}', WhyUnreadable.NEWER),
        (b'{"format": "suunta-user-data", "version": 1}', WhyUnreadable.ALL_OF_IT),
    ],
)
def test_what_is_no_deck_says_what_it_is(tmp_path: Path, content: bytes, why: object) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)

    with pytest.raises(UnreadableExport) as refused:
        read_deck(path)

    assert refused.value.why is why


@pytest.mark.parametrize("kind", SlideKind)
@pytest.mark.parametrize("of", [(), ("nothing/here",), ("", "?#", "figure/daily-use#x")])
def test_slides_made_up_elsewhere_are_shown_all_the_same(
    workspace: Workspace, qapp: QApplication, tmp_path: Path, kind: SlideKind, of: tuple[str, ...]
) -> None:
    path = tmp_path / "deck.json"
    path.write_bytes(deck_json(Deck({}, (Slide("one", kind, of),))))
    exporting = Exporting(workspace.presenting, workspace.labels, workspace.knowledge.edition)
    target = tmp_path / "deck.pdf"

    exported = exporting.export_deck(read_deck(path), Language.FI, target, kind=DeckForm.PDF)

    assert exported is not None
    assert target.stat().st_size > 1000
