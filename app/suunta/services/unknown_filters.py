"""Filters that name no value there is: which they are, and the value that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from suunta.search.analysis import fold
from suunta.search.hit import UnknownFilter
from suunta.search.pieces import Piece
from suunta.services.facets import FACETS, Facets, key_of

_SHORTEST_BEGINNING = 3
"""Letters from which the beginning of a name is as good as the name, if it begins one alone."""


def unknown_filters(
    unread: Iterable[Piece], facets: Facets, unfinished_at: int = -1
) -> Iterator[UnknownFilter]:
    """What is written like a filter, and is meant as one as far as can be told.

    Of a piece that ends at `unfinished_at`, which is still being typed, nothing is said as long as
    several names begin like that.
    """
    for piece in unread:
        name = key_of(piece.name)
        if not name:
            continue
        if piece.facet not in FACETS:
            facet = _likely(key_of(piece.facet), {key_of(each): each for each in FACETS})
            value = facet and _likely(name, facets.names(facet))
            if facet and value:
                yield UnknownFilter(piece.facet, piece.name, facet, value, is_facet_known=False)
            continue
        value = _likely(name, facets.names(piece.facet))
        if value or piece.end != unfinished_at or not _begun(name, facets.names(piece.facet)):
            yield UnknownFilter(piece.facet, piece.name, piece.facet, value)


def _likely(typed: str, names: dict[str, str]) -> str:
    """What was probably meant: a name as typed, the one that begins so, or the nearest; or none."""
    if typed in names:
        return names[typed]
    begun = _begun(typed, names) if len(typed) >= _SHORTEST_BEGINNING else set()
    return begun.pop() if len(begun) == 1 else _nearest(typed, names)


def _begun(name: str, names: dict[str, str]) -> set[str]:
    """The values whose names begin like this."""
    return {value for each, value in names.items() if fold(each).startswith(fold(name))}


def _nearest(typed: str, names: dict[str, str]) -> str:
    """What the name with the fewest mistakes stands for; nothing where all are too far."""
    allowed = 1 if len(typed) < 8 else 2
    near = (
        (OSA.distance(fold(typed), fold(each), score_cutoff=allowed), place, value)
        for place, (each, value) in enumerate(names.items())
    )
    distance, _, value = min(near)
    return value if distance <= allowed else ""
