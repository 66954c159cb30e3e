"""Find entries by beginnings of their words, by initials, and despite a slip of the finger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from suunta.ui.palette.entry import Entry, Found, Kind
from suunta.ui.palette.word_matcher import WordMatch, WordMatcher
from suunta.ui.palette.words import Word, words_of

MOST = 60
"""Nobody scrolls further; whoever looks for more searches."""
_BONUS = {Kind.COMMAND: 0.06, Kind.PLACE: 0.04}
_NOT_NOW = 0.15
_OTHER_WORDS = 0.8
"""What a word counts that is not in the name that is shown."""
_FEWEST_INSIDE = 5
"""Letters that count inside such a word: fewer stand in too many that nobody sees."""
_INITIALS = 0.72
_FEWEST_INITIALS, _MOST_INITIALS = 2, 6


@dataclass(frozen=True, slots=True)
class Scored:
    """A match, and how good it is beside others of the same letters."""

    score: float
    found: Found


@dataclass(frozen=True, slots=True)
class _Prepared:
    entry: Entry
    words: tuple[Word, ...]
    others: tuple[Word, ...]
    initials: str


class Finder:
    """Takes all names apart once; each key after that is a look into a few tables."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._prepared = tuple(map(_prepare, entries))
        self._matcher = WordMatcher(
            word.text for each in self._prepared for word in (*each.words, *each.others)
        )

    def find(self, typed: str) -> tuple[Scored, ...]:
        """What matches every word that was typed, in no order; the best for each key."""
        words = [word.text for word in words_of(typed)]
        return self._fitting(words, [self._matcher.matches(word) for word in words])

    def find_near(self, typed: str) -> tuple[Scored, ...]:
        """The same, with slips forgiven in words that stand nowhere as they were typed."""
        words = [word.text for word in words_of(typed)]
        matcher = self._matcher
        return self._fitting(words, [matcher.matches(word) or matcher.near(word) for word in words])

    def _fitting(self, words: list[str], tables: list[dict[str, WordMatch]]) -> tuple[Scored, ...]:
        if not words:
            return ()
        best: dict[tuple[Kind, str], Scored] = {}
        for each in self._prepared:
            fit = _fit(each, tables) or _by_initials(each, words)
            if fit is None:
                continue
            score, ranges = fit
            score += _BONUS.get(each.entry.kind, 0.0) - (_NOT_NOW if each.entry.reason else 0.0)
            key = (each.entry.kind, each.entry.key)
            if key not in best or best[key].score < score:
                best[key] = Scored(score, Found(each.entry, ranges))
        return tuple(best.values())


def ranked(*found: Iterable[Scored]) -> tuple[Found, ...]:
    """The best first, and no more than anybody looks at."""
    together = sorted(chain(*found), key=lambda scored: -scored.score)
    return tuple(scored.found for scored in together[:MOST])


def _prepare(entry: Entry) -> _Prepared:
    words = words_of(entry.name)
    return _Prepared(entry, words, words_of(entry.also), "".join(word.text[0] for word in words))


_Fit = tuple[float, tuple[tuple[int, int], ...]]
"""A score, and the stretches of the name that were typed."""


def _fit(each: _Prepared, tables: list[dict[str, WordMatch]]) -> _Fit | None:
    total = 0.0
    ranges: list[tuple[int, int]] = []
    places: list[int] = []
    for table in tables:
        quality, place = 0.0, -1
        for number, word in enumerate(each.words):
            match = table.get(word.text)
            if match is not None and match.quality > quality and number not in places:
                quality, place = match.quality, number
        if quality < _OTHER_WORDS:
            for word in each.others:
                match = table.get(word.text)
                if match is None or _is_lost_inside(match):
                    continue
                if match.quality * _OTHER_WORDS > quality:
                    quality, place = match.quality * _OTHER_WORDS, -1
        if not quality:
            return None
        total += quality
        if place >= 0:
            match, start = table[each.words[place].text], each.words[place].start
            ranges.append((start + match.start, start + match.end))
            places.append(place)
    return total / len(tables) + _neatness(each, places), tuple(sorted(ranges))


def _is_lost_inside(match: WordMatch) -> bool:
    """Whether so few letters stand in the middle of a word that nobody meant them."""
    return match.start > 0 and match.end - match.start < _FEWEST_INSIDE


def _neatness(each: _Prepared, places: list[int]) -> float:
    """A little for a name that begins so, goes on so, and holds not much else."""
    if not places:
        return 0.0
    begins = 0.05 if places[0] == 0 else 0.0
    in_order = 0.03 if places == sorted(places) else 0.0
    return begins + in_order + 0.1 * len(places) / len(each.words)


def _by_initials(each: _Prepared, words: list[str]) -> _Fit | None:
    typed = words[0]
    if len(words) > 1 or not _FEWEST_INITIALS <= len(typed) <= _MOST_INITIALS:
        return None
    place = each.initials.find(typed)
    if place < 0:
        return None
    ranges = tuple((w.start, w.start + 1) for w in each.words[place : place + len(typed)])
    return _INITIALS + (0.05 if place == 0 else 0.0), ranges
