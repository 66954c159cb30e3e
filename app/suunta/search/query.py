"""Turn what a person typed into a Query; nothing typed is ever an error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from suunta.domain.address import Address
from suunta.search.analysis import STOP_WORDS, words
from suunta.search.pieces import (
    HasTail,
    Piece,
    PieceKind,
    Resolve,
    composed,
    no_tails,
    no_values,
    pieces_of,
    readable,
)

MOST_WORDS = 32
"""Words of a query that are searched; a longer text says no more about what is meant."""

_APART = "\n"
"""Between pieces that other pieces stood between: `91 -pet %` is no percentage."""


@dataclass(frozen=True, slots=True)
class Query:
    """A typed line, understood."""

    words: tuple[str, ...] = ()
    """What to look for, without doubles and stop words."""
    phrases: tuple[tuple[str, ...], ...] = ()
    """Words that must stand together."""
    excluded: tuple[tuple[str, ...], ...] = ()
    """Words and phrases that must not occur."""
    filters: tuple[tuple[str, str], ...] = ()
    """Facet and value."""
    unread: tuple[Piece, ...] = ()
    """What is written like a filter and is none; its words are searched."""
    beginning: str = ""
    """The last word, when it may be unfinished."""
    identifier: str = ""
    """The typed line, read as an identifier or an address; mostly there is no such document."""

    @property
    def has_words(self) -> bool:
        """Whether there is something to rank documents by."""
        return bool(self.words or self.phrases)


def parse_query(
    text: str,
    resolve: Resolve = no_values,
    has_tail: HasTail = no_tails,
    *,
    is_complete: bool = True,
) -> Query:
    """Read words, "phrases", -exclusions and facet:value; what is unknown is searched as words."""
    typed: list[str] = []
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    filters: list[tuple[str, str]] = []
    unread: list[Piece] = []
    for piece in pieces_of(text, resolve, has_tail):
        left = _APART
        if piece.kind is PieceKind.EXCLUDED:
            excluded.append(_split(piece.text))
        elif piece.kind is PieceKind.FILTER:
            filters.append(piece.narrows)
        elif _is_phrase(piece) and (piece.is_closed or is_complete):
            phrases.append(_split(piece.text))
        else:
            left = piece.text
        if piece.kind is PieceKind.UNREAD:
            unread.append(piece)
        typed.append(left)
    text = composed(readable(text))
    # Split together: a number and its unit, or its thousands, may be written apart.
    plain = _split(" ".join(typed))
    is_beginning = not is_complete and _ends_in_word(text) and typed[-1] != _APART
    beginning = plain[-1] if plain and is_beginning else ""
    kept = _kept(plain, beginning)
    return Query(
        words=tuple(kept),
        phrases=_affordable(phrases),
        excluded=_affordable(excluded),
        filters=tuple(filters),
        unread=tuple(unread),
        beginning=beginning if beginning in kept else "",
        identifier=Address.parse(text).id.casefold(),
    )


def _is_phrase(piece: Piece) -> bool:
    return piece.kind is PieceKind.PHRASE and len(_split(piece.text)) > 1


def _split(text: str) -> tuple[str, ...]:
    return tuple(word.text for word in words(text))


def _affordable(phrases: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Each phrase once, and no more words than a query may have."""
    left = MOST_WORDS
    kept = []
    for phrase in dict.fromkeys(phrases):
        if not left:
            break
        kept.append(phrase[:left])
        left -= len(kept[-1])
    return tuple(kept)


def _kept(plain: Sequence[str], beginning: str) -> list[str]:
    """Without stop words, unless nothing else was typed; an unfinished one may become another."""
    telling = [word for word in plain if word not in STOP_WORDS or word == beginning] or plain
    return list(dict.fromkeys(telling))[:MOST_WORDS]


def _ends_in_word(text: str) -> bool:
    return bool(text) and (text[-1].isalnum() or text[-1] == "%")
