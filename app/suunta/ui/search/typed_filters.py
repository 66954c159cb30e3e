"""Filters that stand in the query, `type:experiment`: their values, the query without them."""

from __future__ import annotations

from collections.abc import Iterable

from suunta.search.pieces import Piece
from suunta.ui.search.facet_rows import Filters


def values_of(typed: Iterable[Piece]) -> Filters:
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


def without_pieces(query: str, pieces: Iterable[Piece]) -> str:
    """The query with a space in the place of each piece, so that no words run together."""
    for piece in sorted(pieces, key=lambda each: each.start, reverse=True):
        query = f"{query[: piece.start]} {query[piece.end :]}"
    return query


def with_filter(query: str, piece: Piece, facet: str, value: str) -> str:
    """The query with a filter in the place of a piece."""
    return f"{query[: piece.start]}{typed_facet(facet)}:{value}{query[piece.end :]}"


def typed_facet(facet: str) -> str:
    """A facet as people type it: `use-case`."""
    return facet.replace("_", "-")


def tidied(query: str) -> str:
    """The query without the spaces that removed pieces have left."""
    return " ".join(query.split())
