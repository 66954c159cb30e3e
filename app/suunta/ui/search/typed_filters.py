"""Filters that stand in the query, `type:experiment`: which they are, the query without them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from suunta.search.query import MOST_CHARACTERS
from suunta.ui.search.facet_rows import Filters

Resolve = Callable[[str, str], str | None]
"""From a facet and a name to the facet's value; None where there is none."""

# A phrase is one piece, so that what looks like a filter inside it is none.
_PIECE = re.compile(
    r'-?"[^"]*"?|(?P<facet>[a-z_-]+):(?:"(?P<quoted>[^"]*)"?|(?P<name>[^\s"]+))|[^\s"]+',
    re.IGNORECASE,
)
_STRAIGHT = str.maketrans("“”„»«", '"""""')


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """One piece of a query that narrows the search, with its place."""

    facet: str
    value: str
    start: int
    end: int

    @property
    def named(self) -> tuple[str, str]:
        return self.facet, self.value


def typed_filters(query: str, resolve: Resolve) -> tuple[TypedFilter, ...]:
    """The filters of a query in their order; what names no value of a facet is none."""
    found = []
    for match in _PIECE.finditer(query[:MOST_CHARACTERS].translate(_STRAIGHT)):
        if match["facet"] is None:
            continue
        facet = match["facet"].casefold().replace("-", "_")
        name = unicodedata.normalize("NFC", match["quoted"] or match["name"] or "")
        value = resolve(facet, name)
        if value is not None:
            found.append(TypedFilter(facet, value, match.start(), match.end()))
    return tuple(found)


def values_of(typed: Iterable[TypedFilter]) -> Filters:
    """The values that are typed, by facet."""
    values: dict[str, tuple[str, ...]] = {}
    for each in typed:
        values[each.facet] = tuple(dict.fromkeys((*values.get(each.facet, ()), each.value)))
    return values


def merged(one: Filters, other: Filters) -> Filters:
    """Both together: in one facet, the values of either."""
    return {
        facet: tuple(dict.fromkeys((*one.get(facet, ()), *other.get(facet, ()))))
        for facet in dict.fromkeys((*one, *other))
    }


def without_pieces(query: str, pieces: Iterable[TypedFilter]) -> str:
    """The query with a space in the place of each piece, so that no words run together."""
    for piece in sorted(pieces, key=lambda each: each.start, reverse=True):
        query = f"{query[: piece.start]} {query[piece.end :]}"
    return query


def tidied(query: str) -> str:
    """The query without the spaces that removed pieces have left."""
    return " ".join(query.split())
