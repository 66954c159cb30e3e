"""What is asked: the typed line, the filters that stand in it, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.language import Language
from suunta.search.hit import UnknownFilter
from suunta.search.pieces import Piece, PieceKind, Resolve, pieces_of
from suunta.services.searching import SearchRequest
from suunta.ui.search.facet_rows import Filters
from suunta.ui.search.switched_off import NOTHING_OFF, SwitchedOff
from suunta.ui.search.typed_filters import tidied, values_of, with_filter, without_pieces
from suunta.ui.search.word_in_query import with_word


@dataclass(frozen=True, slots=True)
class Question:
    """A query, understood as far as the window has to."""

    query: str = ""
    pieces: tuple[Piece, ...] = ()
    off: SwitchedOff = NOTHING_OFF

    @classmethod
    def of(cls, query: str, resolve: Resolve, off: SwitchedOff = NOTHING_OFF) -> Question:
        """The question of a typed line; what is left out stays so while its word is there."""
        return cls(query, tuple(pieces_of(query, resolve)), off.for_query(query))

    @property
    def typed(self) -> tuple[Piece, ...]:
        """The filters of the query, with their places."""
        return tuple(each for each in self.pieces if each.kind is PieceKind.FILTER)

    @property
    def words(self) -> str:
        """The query without its filters."""
        return without_pieces(self.query, self.typed)

    @property
    def filters(self) -> Filters:
        """The filters of the query."""
        return values_of(self.typed)

    def request(self, filters: Filters, language: Language, limit: int) -> SearchRequest:
        """What to search for while it is being typed: the last word may be a beginning."""
        return SearchRequest(
            text=self.words,
            filters=filters,
            language=language,
            limit=limit,
            is_complete=False,
            without_corrections=self.off.corrections,
            without_expansions=self.off.expansions,
        )

    def without_filters(self, facet: str = "", value: str = "") -> str:
        """The query without one value of one facet, or without any filter."""
        dropped = [each for each in self.typed if not facet or (facet, value) == each.narrows]
        return tidied(without_pieces(self.query, dropped))

    def with_word(self, word: str) -> str:
        """The query with a word that exists in the place of the one that was meant by it."""
        return with_word(self.query, self.pieces, word)

    def with_filter(self, unknown: UnknownFilter) -> str:
        """The query with the filter that was meant in the place of the one that is none."""
        for piece in self.pieces:
            if (piece.facet, piece.name) == (unknown.facet, unknown.name):
                return with_filter(self.query, piece, unknown.nearest_facet, unknown.nearest_value)
        return self.query
