"""Portions: what is too long for a slide is continued on the next, about as much on each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, pairwise
from typing import TypeVar

from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import RULES, Room, SlideKind
from suunta.services.presenting_passage import Line, Passage

T = TypeVar("T")
Weight = Callable[[T], int]

PARAGRAPH = 45
"""Characters that the end of a paragraph takes: half a line and the space under it."""
MOST_BARS = 5
"""Bars of a chart that fit on a slide."""
MOST_BARS_BELOW_WORDS = 3
"""The same where words or a long title stand over them."""
_LONG_TITLE = 50
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?…])(?<!\besim\.)\s+(?=[A-ZÅÄÖ”“‘])")
"""Between a whole word that ends a sentence and a capital."""


@dataclass(frozen=True, slots=True)
class Portion:
    """One of the slides that something takes."""

    number: int
    """The first is 0."""
    count: int

    def of(self, things: Sequence[T], weight: Weight[T]) -> Sequence[T]:
        """What of the things stands on it."""
        groups = divided(things, self.count, weight)
        return groups[self.number] if self.number < len(groups) else ()


def is_of_lines(slide: Slide, words: SlideWords, taken: Sequence[Passage]) -> bool:
    """Whether the words of one page are on a slide, however many they are."""
    if len(taken) != 1 or len(slide.of) != 1:
        return False
    if slide.kind is SlideKind.LIST:
        return not words.points
    return slide.kind in (SlideKind.STATEMENT, SlideKind.QUOTATION) and not words.text


def portioned(passage: Passage, kind: SlideKind, portion: Portion) -> Passage:
    """What of a passage stands on a portion: whole paragraphs where they fit, else sentences."""
    if kind is SlideKind.LIST:
        return passage.with_lines(portion.of(passage.points, _point_weight(kind)))
    lines = _units(passage.told, kind, portion.count)
    return passage.with_lines(portion.of(lines, _text_weight))


def line_portions(passage: Passage, kind: SlideKind, text: str = "") -> int:
    """How many slides a passage takes, under a text where it is a list."""
    if kind is SlideKind.LIST:
        room = RULES[kind].room
        left = replace(room, lines=room.lines - room.lines_of(text))
        weight, lines = _point_weight(kind), passage.points
        return _needed(
            lambda count: all(_holds(left, group) for group in divided(lines, count, weight)), lines
        )
    told, most = passage.told, _room(kind)
    return _needed(lambda count: _heaviest(_units(told, kind, count), count) <= most, told)


def bar_portions(bars: int, title: str, text: str) -> int:
    """How many slides the bars of a chart take."""
    has_words = bool(text) or len(title) > _LONG_TITLE
    return -(-bars // (MOST_BARS_BELOW_WORDS if has_words else MOST_BARS))


def divided(things: Sequence[T], count: int, weight: Weight[T]) -> list[Sequence[T]]:
    """The things in their order in at most `count` groups that are about equally heavy."""
    sums = [0, *accumulate(map(weight, things))]

    @cache
    def best(begin: int, groups: int) -> tuple[int, tuple[int, ...]]:
        """The least sum of squares of what begins there, and where each of its groups ends."""
        if groups == 1:
            return (sums[-1] - sums[begin]) ** 2, (len(things),)
        tries = []
        for end in range(begin + 1, len(things) - groups + 2):
            rest, ends = best(end, groups - 1)
            tries.append(((sums[end] - sums[begin]) ** 2 + rest, (end, *ends)))
        return min(tries)

    if not things:
        return []
    ends = best(0, min(count, len(things)))[1]
    return [things[begin:end] for begin, end in pairwise((0, *ends))]


def _text_weight(line: Line) -> int:
    return len(line.text) + (0 if line.is_continued else PARAGRAPH)


def _point_weight(kind: SlideKind) -> Weight[Line]:
    return lambda line: RULES[kind].room.lines_of(line.text)


def _heaviest(lines: Sequence[Line], count: int) -> int:
    return max(sum(map(_text_weight, group)) for group in divided(lines, count, _text_weight))


def _room(kind: SlideKind) -> int:
    return RULES[kind].room.text + PARAGRAPH


def _holds(room: Room, group: Sequence[Line]) -> bool:
    lines = sum(room.lines_of(line.text) for line in group)
    return len(group) <= room.points and lines <= room.lines


def _needed(fits: Callable[[int], bool], lines: Sequence[Line]) -> int:
    """The least number that fits; as many as there are sentences where none does."""
    most = sum(1 for line in lines for _ in _sentences(line))
    return next((count for count in range(1, most) if fits(count)), max(1, most))


def _units(lines: Sequence[Line], kind: SlideKind, count: int) -> Sequence[Line]:
    """Paragraphs, or sentences where paragraphs are too large to be spread evenly."""
    if len(lines) >= count and _heaviest(lines, count) <= _room(kind):
        return lines
    return [sentence for line in lines for sentence in _sentences(line)]


def _sentences(line: Line) -> Iterator[Line]:
    begin = 0
    for match in _SENTENCE.finditer(line.text):
        yield replace(line, text=line.text[begin : match.end()].rstrip(), is_continued=begin > 0)
        begin = match.end()
    is_continued = begin > 0 or line.is_continued
    yield replace(line, text=line.text[begin:], is_continued=is_continued)
