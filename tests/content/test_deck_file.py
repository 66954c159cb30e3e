"""Decks are written once, when the index is built, and read when the first is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.deck_file import read_decks_file, write_decks
from suunta.domain.deck import Deck
from suunta.domain.errors import IndexUnusable
from suunta.domain.language import Language
from suunta.domain.provenance import Citation, Provenance
from suunta.domain.slide import (
    NOTE_PARTS,
    Ballot,
    Slide,
    SlideOptions,
    SlideWords,
    SpeakerNotes,
)
from suunta.domain.slide_kind import SlideKind
from suunta.services.keeping.kinds import Kind
from suunta.services.preparing import Prepared

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
MINUTES = st.integers(1, 900).map(lambda halves: halves / 2)
WORDS = st.builds(
    SlideWords,
    title=TEXTS,
    text=TEXTS,
    points=st.lists(TEXTS, max_size=3).map(tuple),
    part=TEXTS,
    notes=st.builds(SpeakerNotes, **dict.fromkeys(NOTE_PARTS, TEXTS)),
)
SLIDES = st.builds(
    Slide,
    id=TEXTS,
    kind=st.sampled_from(SlideKind),
    of=st.lists(TEXTS, max_size=3).map(tuple),
    minutes=MINUTES,
    words=st.dictionaries(st.sampled_from(Language), WORDS),
    options=st.builds(
        SlideOptions,
        timer=st.integers(0, 7200),
        ballot=st.sampled_from(Ballot),
        dots=st.integers(1, 10),
        decoys=st.lists(st.floats(0, 100), max_size=3).map(tuple),
    ),
    sources=st.lists(st.builds(Citation, TEXTS, TEXTS), max_size=2).map(tuple),
    provenance=st.none() | st.sampled_from(Provenance),
    is_hidden=st.booleans(),
)
DECKS = st.builds(
    Deck,
    title=st.dictionaries(st.sampled_from(Language), TEXTS),
    slides=st.lists(SLIDES, max_size=3).map(tuple),
    minutes=MINUTES,
    summary=st.dictionaries(st.sampled_from(Language), TEXTS),
    made_from=TEXTS,
)


def test_the_bundled_decks_come_back_as_they_were_written(
    prepared: Prepared, tmp_path: Path
) -> None:
    decks = prepared.decks()
    file = tmp_path / "decks.json"

    write_decks(decks, file)

    assert decks
    assert read_decks_file(file) == decks


@pytest.mark.parametrize("content", [b"", b"{}", b'[{"title": 1}]', b"[" * 100_000])
def test_a_file_that_is_none_of_ours_is_unusable(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "decks.json"
    file.write_bytes(content)

    with pytest.raises(IndexUnusable):
        read_decks_file(file)


def test_a_missing_file_is_unusable(tmp_path: Path) -> None:
    with pytest.raises(IndexUnusable):
        read_decks_file(tmp_path / "decks.json")


@given(DECKS)
def test_a_persons_deck_is_kept_as_one_json_text_without_loss(deck: Deck) -> None:
    kind = Kind("deck", "decks", Deck)

    assert kind.read(kind.written(deck)) == deck
