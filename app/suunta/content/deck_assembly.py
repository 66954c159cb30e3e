"""Put the ready decks together: their words beside what they are of, with right marks and spaces.

Figures stay as they are written, `{{figure/…}}`: a slide is filled when it is shown, so that a copy
a person makes of it shows the number of the newest edition, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from suunta.content.deck_manuscript import DeckManuscript, DeckWordsManuscript, references
from suunta.content.markup import citations
from suunta.content.typography import right_text
from suunta.domain.deck import Deck
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

_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
"""A ready deck was made with its edition, and is the same in each reading."""


def assemble_decks(manuscripts: Iterable[DeckManuscript]) -> tuple[Deck, ...]:
    """The decks in the order of lists; of two slides with one identifier the first is kept."""
    ordered = sorted(manuscripts, key=lambda written: (written.about.data["order"], written.id))
    return tuple(_deck(written) for written in ordered)


def _deck(written: DeckManuscript) -> Deck:
    slides: dict[str, Slide] = {}
    for _, about in written.slides():
        slides.setdefault(about["id"], _slide(about, written.words))
    return Deck(
        title={each.language: _right(each, "title") for each in written.words},
        summary={each.language: _right(each, "summary") for each in written.words},
        before={
            each.language: tuple(right_text(line, each.language) for line in each.before)
            for each in written.words
            if each.before
        },
        slides=tuple(slides.values()),
        minutes=written.about.data["minutes"],
        id=written.id,
        created=_NO_MOMENT,
        changed=_NO_MOMENT,
    )


def _right(words: DeckWordsManuscript, key: str) -> str:
    return right_text(words.yaml.data[key], words.language)


def _slide(about: dict[str, Any], words: Iterable[DeckWordsManuscript]) -> Slide:
    identifier = about["id"]
    return Slide(
        id=identifier,
        kind=SlideKind(about["kind"]),
        of=references(about),
        minutes=about["minutes"],
        words={
            each.language: _words(each.slides[identifier], each.language)
            for each in words
            if identifier in each.slides
        },
        options=_options(about),
        sources=cited(about),
        provenance=Provenance(about["provenance"]) if "provenance" in about else None,
    )


def cited(about: dict[str, Any]) -> tuple[Citation, ...]:
    """The sources of a slide's own words, written as in the brackets of a page: `deck: place`."""
    return tuple(each for written in about.get("sources", ()) for each in citations(written))


def _options(about: dict[str, Any]) -> SlideOptions:
    return SlideOptions(
        timer=about.get("timer", 0),
        ballot=Ballot(about.get("ballot", Ballot.AGREEMENT)),
        dots=about.get("dots", SlideOptions().dots),
        decoys=tuple(about.get("decoys", ())),
    )


def _words(written: dict[str, Any], language: Language) -> SlideWords:
    notes = written.get("notes", {})
    return SlideWords(
        title=right_text(written.get("title", ""), language),
        text=right_text(written.get("text", ""), language),
        points=tuple(right_text(point, language) for point in written.get("points", ())),
        part=right_text(written.get("part", ""), language),
        notes=SpeakerNotes(**{key: right_text(notes.get(key, ""), language) for key in NOTE_PARTS}),
    )
