"""A run sheet: how long each slide may take, so that all of them end when they shall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from suunta.domain.slide_kind import HALF, RULES, SlideKind


@dataclass(frozen=True, slots=True)
class RunSheet:
    """Minutes for each slide, in whole halves."""

    minutes: tuple[float, ...]
    """Of each slide, in their order."""
    length: float
    """What was asked for."""

    @property
    def missing(self) -> float:
        """Minutes by which even the least is too long; 0 where it fits."""
        return max(0.0, sum(self.minutes) - self.length)


def run_sheet(kinds: Sequence[SlideKind], length: float) -> RunSheet:
    """Spread `length` minutes over slides of these kinds.

    Each gets the least its kind needs, then up to what is usual; what is left goes to discussions,
    or, where there is none, to whatever more time makes better. The sum is `length`, rounded down
    to a half minute; where the least is more than that, each slide has its least, and `missing`
    says by how much it does not fit. The same slides always get the same minutes.
    """
    spent = [_halves(RULES[kind].least) for kind in kinds]
    left = _halves(length) - sum(spent)
    if left > 0 and kinds:
        usual = [_halves(RULES[kind].usual) for kind in kinds]
        talks = [place for place, kind in enumerate(kinds) if kind is not SlideKind.DISCUSSION]
        wished = {place: usual[place] - spent[place] for place in talks}
        given = _shared(min(left, sum(wished.values())), wished)
        for place, more in given.items():
            spent[place] += more
        left -= sum(given.values())
        growing = _growing(kinds)
        for place, more in _shared(left, {place: usual[place] for place in growing}).items():
            spent[place] += more
    return RunSheet(tuple(half * HALF for half in spent), length)


def usual_minutes(kinds: Iterable[SlideKind]) -> float:
    """How long slides of these kinds take where there is no hurry."""
    return sum(RULES[kind].usual for kind in kinds)


def _growing(kinds: Sequence[SlideKind]) -> Iterable[int]:
    """Who takes what is left: discussions, else what gains by time, else everybody."""
    places = range(len(kinds))
    discussions = [place for place in places if kinds[place] is SlideKind.DISCUSSION]
    gaining = [place for place in places if RULES[kinds[place]].grows]
    return discussions or gaining or places


def _shared(amount: int, weights: dict[int, int]) -> dict[int, int]:
    """Parts of `amount` in proportion to the weights; the largest remainders round up first."""
    whole = sum(weights.values())
    if amount <= 0 or whole == 0:
        return {}
    parts = {place: amount * weight // whole for place, weight in weights.items()}
    by_remainder = sorted(weights, key=lambda place: (-(amount * weights[place] % whole), place))
    for place in by_remainder[: amount - sum(parts.values())]:
        parts[place] += 1
    return parts


def _halves(minutes: float) -> int:
    return int(minutes / HALF)
