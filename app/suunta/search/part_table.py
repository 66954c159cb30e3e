"""Parts that compounds are made of, and the likeliest way to cut a word into them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_SHORTEST_COMPOUND = 6
_LONGEST_COMPOUND = 60
_SHORTEST_HEAD = 4
_SHORTEST_LINKED = 4
_UNLINKED = "aeiouyåäösxz"
_UNKNOWN = 14.0
_UNKNOWN_LETTER = 1.6


@dataclass(frozen=True, slots=True)
class PartTable:
    """The known parts by the way they are written."""

    parts: dict[str, str]
    """`cost before, cost at the end[, base form]` by part; `-` where it does not occur."""
    longest: int
    words: frozenset[str]
    """Those that stand alone or at the end, and those (`- -`) known for nothing else."""

    @classmethod
    def read(cls, path: Path, link: str = "") -> PartTable:
        """The table in a file of lines such as `terveyden<tab>7 - terveys`.

        `link` is what a language may put behind any word that ends in a consonant to join it to
        the next: with Swedish `s`, `tillsyn` is in `tillsynsmyndighet`.
        """
        lines = path.read_text("utf-8").splitlines()
        parts = dict(line.split("\t", 1) for line in lines)
        return cls.of(_linked(parts, link) | parts if link else parts)

    @classmethod
    def of(cls, parts: dict[str, str]) -> PartTable:
        """The table of such parts."""
        words = (part for part, costs in parts.items() if _is_word(costs))
        return cls(parts, max(map(len, parts), default=0), frozenset(words))

    def ends_in_word(self, word: str) -> bool:
        """Whether it ends in a known word of four letters or more, after three or more."""
        words = self.words
        last = len(word) - _SHORTEST_HEAD
        # A loop: any() takes twice the time.
        for start in range(max(3, len(word) - self.longest), last + 1):
            if word[start:] in words:
                return True
        return False

    def split(self, word: str) -> tuple[tuple[str, str], ...]:
        """The parts of a base form in order, as written and as base forms; () for one word."""
        if not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND:
            return ()
        end = len(word)
        ways: dict[int, tuple[float, int, str]] = {0: (0.0, 0, "")}
        whole = self._last(word)
        limit = min(whole, _UNKNOWN + _UNKNOWN_LETTER * end)
        best: tuple[float, int, str] = (limit, 0, word)
        get = self.parts.get
        for start in range(end - 1):
            way = ways.get(start)
            if way is None:
                continue
            spent = way[0]
            for stop in range(start + 2, min(end, start + self.longest) + 1):
                found = get(word[start:stop])
                if found is None:
                    continue
                first, last, *base = found.split(" ")
                cost = last if stop == end else first
                if cost == "-":
                    continue
                total = spent + float(cost)
                if stop == end:
                    if start and total < best[0]:
                        best = (total, start, word[start:])
                elif total < limit and (stop not in ways or total < ways[stop][0]):
                    ways[stop] = (total, start, base[0] if base else word[start:stop])
        return self._followed(word, best, ways)

    def _last(self, word: str) -> float:
        found = self.parts.get(word)
        cost = found.split(" ")[1] if found else "-"
        return float("inf") if cost == "-" else float(cost)

    @staticmethod
    def _followed(
        word: str, best: tuple[float, int, str], ways: dict[int, tuple[float, int, str]]
    ) -> tuple[tuple[str, str], ...]:
        _, start, base = best
        if start == 0:
            return ()
        found = [(word[start:], base)]
        while start:
            end = start
            _, start, base = ways[start]
            found.append((word[start:end], base))
        return tuple(reversed(found))


def _is_word(costs: str) -> bool:
    first, last = costs.split(" ", 2)[:2]
    return last != "-" or first == "-"


def _linked(parts: dict[str, str], link: str) -> dict[str, str]:
    """Each word that may be joined so, as dear before another part as it is at the end."""
    found = {}
    for part, costs in parts.items():
        last = costs.split(" ", 2)[1]
        if last != "-" and len(part) >= _SHORTEST_LINKED and part[-1] not in _UNLINKED:
            found[part + link] = f"{last} - {part}"
    return found
