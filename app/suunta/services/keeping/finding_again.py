"""Find a highlighted passage again in a text that may be a newer edition's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from suunta.domain.highlight import Highlight
from suunta.domain.quotation import Quotation
from suunta.domain.soft_hyphen import SOFT_HYPHEN

ALIKE = 78.0
"""Of 100: how like the marked words others must be to pass for them in a new wording."""

SHORT = 24
"""Letters under which the words alone prove nothing: what stands around them must agree too."""

_AGREES = 60.0
_WEIGHT_OF_CONTEXT = 0.15
_QUOTES = str.maketrans(
    "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}\N{NON-BREAKING HYPHEN}",
    "\"\"''--",
)
_WORD = re.compile(r"\S+")

Section = tuple[str, str]
"""An anchor and the section's text."""


class Outcome(StrEnum):
    """What became of a passage."""

    FOUND = "found"
    """In its section, word for word."""
    MOVED = "moved"
    """In another section, or in other words: a person should look at it."""
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """Where a passage stands now."""

    outcome: Outcome
    anchor: str = ""
    start: int = 0
    end: int = 0
    """The place in the text of the section, for slicing."""
    likeness: float = 0.0
    """Of 100; 100 is word for word."""


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text as it is compared, and where each of its characters stands in the original."""

    text: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end - 1] + 1


def find_again(highlight: Highlight, sections: Iterable[Section]) -> FoundAgain:
    """Where the highlight's words stand in the sections of its document now.

    Word for word comes before alike, its own section before the others.
    """
    texts = [(anchor, _plain(text)) for anchor, text in sections]
    own = [each for each in texts if each[0] == highlight.anchor]
    others = [each for each in texts if each[0] != highlight.anchor]
    passage = highlight.passage
    for anchor, text in own:
        spans = list(_exact(text, passage))
        if spans:
            best = max(spans, key=lambda span: _fit(text, span, passage))
            return _found(Outcome.FOUND, anchor, text, best, 100.0)
    exact = [
        (anchor, text, span)
        for anchor, text in others
        for span in _exact(text, passage)
        if _is_proof(text, span, passage)
    ]
    if exact:
        anchor, text, span = max(exact, key=lambda each: _fit(each[1], each[2], passage))
        return _found(Outcome.MOVED, anchor, text, span, 100.0)
    for group in (own, others):
        alike = [
            (likeness, anchor, text, span)
            for anchor, text in group
            for likeness, span in _alike(text, passage)
        ]
        if alike:
            likeness, anchor, text, span = max(alike, key=lambda each: each[0])
            return _found(Outcome.MOVED, anchor, text, span, likeness)
    return FoundAgain(Outcome.LOST)


def _found(
    outcome: Outcome, anchor: str, text: _Plain, span: tuple[int, int], likeness: float
) -> FoundAgain:
    start, end = text.original(*span)
    return FoundAgain(outcome, anchor, start, end, likeness)


def _plain(text: str) -> _Plain:
    """Without soft hyphens, every run of space as one, quotes and dashes in their plain form."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text.translate(_QUOTES)):
        if letter == SOFT_HYPHEN:
            continue
        if letter.isspace() and (not letters or letters[-1] == " "):
            continue
        letters.append(" " if letter.isspace() else letter)
        places.append(place)
    return _Plain("".join(letters), tuple(places))


def _exact(text: _Plain, passage: Quotation) -> Iterator[tuple[int, int]]:
    quote = _plain(passage.quote).text.strip()
    start = text.text.find(quote) if quote else -1
    while start >= 0:
        yield start, start + len(quote)
        start = text.text.find(quote, start + 1)


def _alike(text: _Plain, passage: Quotation) -> Iterator[tuple[float, tuple[int, int]]]:
    quote = _plain(passage.quote).text.strip()
    if not quote or not text.text.strip():
        return
    rough = fuzz.partial_ratio_alignment(quote, text.text, score_cutoff=ALIKE - 15)
    if rough is None:
        return
    likeness, span = _fitted(text, passage, quote, (rough.dest_start, rough.dest_end))
    if likeness >= ALIKE and (len(quote) >= SHORT or _agreement(text, span, passage) >= _AGREES):
        yield likeness, span


def _fitted(
    text: _Plain, passage: Quotation, quote: str, rough: tuple[int, int]
) -> tuple[float, tuple[int, int]]:
    """The whole words about the rough place that are most like the quote, and how like they are.

    What stands around them decides whether a changed word at either end belongs to it.
    """
    slack = min(60, 8 + len(quote) // 4)
    words = [match.span() for match in _WORD.finditer(text.text)]
    starts = [first for first, last in words if abs(first - rough[0]) <= slack]
    ends = [last for first, last in words if abs(last - rough[1]) <= slack]
    spans = [(first, last) for first in starts for last in ends if first < last]

    def fit(span: tuple[int, int]) -> float:
        around = _agreement(text, span, passage)
        return fuzz.ratio(quote, text.text[slice(*span)]) + _WEIGHT_OF_CONTEXT * around

    span = max(spans, key=fit, default=rough)
    return fuzz.ratio(quote, text.text[slice(*span)]), span


def _is_proof(text: _Plain, span: tuple[int, int], passage: Quotation) -> bool:
    return span[1] - span[0] >= SHORT or _agreement(text, span, passage) >= _AGREES


def _fit(text: _Plain, span: tuple[int, int], passage: Quotation) -> tuple[float, int]:
    """What stands around it first, then how near it is to its old place."""
    return _agreement(text, span, passage), -abs(text.places[span[0]] - passage.start)


def _agreement(text: _Plain, span: tuple[int, int], passage: Quotation) -> float:
    """How like the words around a place are those that stood around the passage, of 100."""
    before, after = _plain(passage.before).text.strip(), _plain(passage.after).text.strip()
    here_before = text.text[max(0, span[0] - len(before) - 1) : span[0]].strip()
    here_after = text.text[span[1] : span[1] + len(after) + 1].strip()
    scores = []
    for there, here in ((before, here_before), (after, here_after)):
        scores.append(fuzz.ratio(there, here) if there or here else 100.0)
    return sum(scores) / len(scores)
