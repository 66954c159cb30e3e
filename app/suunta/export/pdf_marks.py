"""Mark in the drawing of a sheet, as Qt writes it, which of the pieces each line of it belongs to.

Qt draws every line of words as a text object of its own and gives it a place: the place tells the
piece. What belongs to none, such as rules and what stands at head and foot, is marked as
something that is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.export.pdf_part import Box, Part, PartKind

Matrix = tuple[float, float, float, float, float, float]
Line = tuple[Part, ...]
"""A piece, and before it those that it is in."""
Place = tuple[Box, Line]

_NOWHERE: Place = (Box(-1, 0, 0, 0, 0), ())

_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)
_BEGIN, _END = "BT", "ET"
_FONT = re.compile(r"(/\w+) ([\d.]+) Tf")
_STEP = re.compile(r"([-\d.]+) ([-\d.]+) Td (.*)")
_PARTED = " /ActualText <FEFF00AD>"
"""What comes is the hyphen of a word that is parted here alone."""
_PLACE = re.compile(r"([-\d.]+(?: [-\d.]+){5}) Tm\s+([-\d.]+) ([-\d.]+) Td")
_KEEPING = re.compile(r"[qQ](?: [qQ])*")
_PATH = re.compile(r"([-\d.]+) ([-\d.]+) (?:m|[-\d.]+ [-\d.]+ re)")
_WITHIN = re.compile(r"[-\d. ]+ (?:m|l|c|v|y|re)|h")
_TO_PLACE = 3
"""Lines from the beginning of a text object to the first of its places, the first included."""
_INSIDE = 0.6
"""In points: so far from its place on, to the right and up, a line of words is surely inside."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What must be known of a sheet besides what is drawn on it."""

    number: int
    height: float
    """In points."""
    spaces: Mapping[str, str]
    """How each typeface on it writes a space."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the drawing with its number on the sheet and the piece it belongs to."""

    number: int
    line: Line


def marked(
    drawing: bytes, sheet: Sheet, parts: Iterable[Part]
) -> tuple[bytes, tuple[Stretch, ...]]:
    """The drawing of a sheet with its marks, and what they say."""
    marker = _Marker(_places(parts, sheet.number), sheet)
    lines = marker.mark(drawing.decode("latin-1").split("\n"))
    return "\n".join(lines).encode("latin-1"), tuple(marker.stretches)


def _places(parts: Iterable[Part], sheet: int, above: Line = ()) -> Iterator[Place]:
    """Each line of a piece, the pieces inside before the one they are in."""
    for part in parts:
        line = (*above, part)
        yield from _places(part.parts, sheet, line)
        yield from ((box, line) for box in part.boxes if box.sheet == sheet)


class _Marker:
    def __init__(self, places: Iterable[Place], sheet: Sheet) -> None:
        self.stretches: list[Stretch] = []
        self._places = tuple(places)
        self._sheet = sheet
        self._matrix = _PLAIN
        self._kept: list[Matrix] = []
        self._current: tuple[Line, str] | None = None

    def mark(self, lines: list[str]) -> Iterator[str]:
        """The lines of the drawing with those that begin and end a stretch between them."""
        begun = self._begun(lines)
        words = [number for number, line in enumerate(lines) if line == _BEGIN]
        followers = dict(pairwise((*words, -1)))
        at = 0
        while at < len(lines):
            place = begun.get(at)
            if place is not None:
                yield from self._turn(place[1])
            if at in followers:
                end = lines.index(_END, at)
                after = begun.get(followers[at], _NOWHERE)
                is_over = place is not None and after[0].top != place[0].top
                yield from self._ended(lines[at:end], place[0].end if place and is_over else "")
                at = end
            yield lines[at]
            at += 1
        if self._current is not None:
            yield "EMC"

    def _begun(self, lines: list[str]) -> dict[int, Place]:
        """By its number, each line at which something begins that has a place."""
        begun, within = {}, False
        for number, line in enumerate(lines):
            self._follow(line)
            if line == _BEGIN:
                begun[number] = self._words_at("\n".join(lines[number : number + _TO_PLACE]))
            elif (start := _PATH.fullmatch(line)) and not within:
                begun[number] = self._picture_at(float(start[1]), float(start[2]))
            within = bool(_WITHIN.fullmatch(line))
        return begun

    def _ended(self, words: list[str], end: str) -> Iterator[str]:
        """A text object with what ends its line and Qt does not draw, for who only hears it."""
        if end == SOFT_HYPHEN:
            yield from self._parted(words)
            return
        yield from words
        font = _FONT.search("\n".join(words))
        if end and font and (space := self._sheet.spaces.get(font[1])):
            yield f"{float(font[2]) / 2:g} 0 Td <{space}> Tj"

    def _parted(self, words: list[str]) -> Iterator[str]:
        """A text object as two, the hyphen at its end a stretch of its own."""
        assert self._current is not None
        steps = [step for word in words if (step := _STEP.fullmatch(word))]
        x, y = (sum(float(step[part]) for step in steps) for part in (1, 2))
        yield from (*words[:-1], _END)
        yield from self._turn(self._current[0], _PARTED)
        yield from (*words[:2], f"{x:.5f} {y:.5f} Td {steps[-1][3]}")

    def _follow(self, line: str) -> None:
        """Keep count of what the drawing's coordinates mean."""
        if line.endswith(" cm"):
            self._matrix = _times(_matrix(line), self._matrix)
        elif _KEEPING.fullmatch(line):
            for word in line.split():
                if word == "q":
                    self._kept.append(self._matrix)
                elif self._kept:
                    self._matrix = self._kept.pop()

    def _turn(self, line: Line, said: str = "") -> Iterator[str]:
        if self._current == (line, said):
            return
        if self._current is not None:
            yield "EMC"
        self._current = line, said
        if not line:
            yield "/Artifact BMC"
            return
        number = len(self.stretches)
        self.stretches.append(Stretch(number, line))
        yield f"/{line[-1].kind} <</MCID {number}{said}>> BDC"

    def _words_at(self, begun: str) -> Place:
        place = _PLACE.search(begun)
        if place is None:
            return _NOWHERE
        inner = _times(_matrix(place[1]), self._matrix)
        x, down = self._on_sheet(float(place[2]), float(place[3]), inner)
        held = (each for each in self._places if each[0].holds(x + _INSIDE, down - _INSIDE))
        return next(held, _NOWHERE)

    def _picture_at(self, x: float, y: float) -> Place:
        x, down = self._on_sheet(x, y, self._matrix)
        pictures = (each for each in self._places if each[1][-1].kind is PartKind.PICTURE)
        return next((each for each in pictures if each[0].grown(1).holds(x, down)), _NOWHERE)

    def _on_sheet(self, x: float, y: float, matrix: Matrix) -> tuple[float, float]:
        a, b, c, d, e, f = matrix
        return x * a + y * c + e, self._sheet.height - (x * b + y * d + f)


def _matrix(line: str) -> Matrix:
    a, b, c, d, e, f = (float(word) for word in line.removesuffix(" cm").split())
    return a, b, c, d, e, f


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = two
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
