"""A typed line taken apart: the one grammar of queries, with the place of each piece."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from suunta.search.analysis import words

MOST_CHARACTERS = 2_000
"""Of a longer line only the beginning is read."""

# A phrase is one piece, so that what looks like a filter inside it is none.
_PIECE = re.compile(
    r'(?P<minus>-)?"(?P<phrase>[^"]*)(?P<closed>")?|(?P<field>[a-z][a-z_-]*):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]+))|(?P<plain>[^\s"]+)',
    re.IGNORECASE,
)
_STRAIGHT = str.maketrans("“”„»«", '"""""')

Resolve = Callable[[str, str], str | None]
"""From a facet and a name to the facet's value; None where there is none."""
HasTail = Callable[[str, str], bool]
"""Whether the second word, with a hyphen before it, belongs to the first; see `tails`."""


class PieceKind(Enum):
    """What a piece of a line is."""

    WORDS = auto()
    PHRASE = auto()
    """Words in quotation marks."""
    EXCLUDED = auto()
    """A word or a phrase with a minus before it."""
    FILTER = auto()
    """A facet and one of its values: `type:experiment`."""
    UNREAD = auto()
    """Written like a filter, and none; searched as words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a typed line."""

    kind: PieceKind
    start: int
    end: int
    """Where it stands in the line as it was typed."""
    text: str
    """What is searched for in it; of a phrase, what stands between the quotation marks."""
    is_closed: bool = True
    """False for a phrase without its second quotation mark."""
    facet: str = ""
    name: str = ""
    """What was typed behind the colon."""
    value: str = ""
    """The value of the facet; empty unless the piece is a filter."""

    @property
    def narrows(self) -> tuple[str, str]:
        """Facet and value."""
        return self.facet, self.value


def no_values(_facet: str, _name: str) -> None:
    """A resolver for indexes without facets."""


def no_tails(_name: str, _tail: str) -> bool:
    """For texts that join nothing to a name."""
    return False


def pieces_of(
    line: str, resolve: Resolve = no_values, has_tail: HasTail = no_tails
) -> Iterator[Piece]:
    """The pieces of a line in their order; nothing typed is an error."""
    before = ""
    for match in _PIECE.finditer(readable(line)):
        piece = _piece(match, resolve, before, has_tail)
        before = piece.text if piece.kind in (PieceKind.WORDS, PieceKind.UNREAD) else ""
        yield piece


def readable(line: str) -> str:
    """The beginning of a line with straight quotation marks and no control characters.

    Every character keeps its place.
    """
    return "".join(
        " " if unicodedata.category(character) in ("Cc", "Cs") else character
        for character in line[:MOST_CHARACTERS].translate(_STRAIGHT)
    )


def composed(text: str) -> str:
    """Letters and their accents as one character each, as the texts have them."""
    return unicodedata.normalize("NFC", text)


def _piece(match: re.Match[str], resolve: Resolve, before: str, has_tail: HasTail) -> Piece:
    start, end = match.span()
    if match["phrase"] is not None:
        text = composed(match["phrase"])
        is_excluded = bool(match["minus"]) and any(words(text))
        kind = PieceKind.EXCLUDED if is_excluded else PieceKind.PHRASE
        return Piece(kind, start, end, text, is_closed=match["closed"] is not None)
    text = composed(match[0])
    if match["field"]:
        facet = match["field"].casefold().replace("-", "_")
        name = composed(match["quoted"] or match["value"] or "")
        value = resolve(facet, name)
        kind = PieceKind.UNREAD if value is None else PieceKind.FILTER
        return Piece(kind, start, end, text, facet=facet, name=name, value=value or "")
    is_excluded = _is_excluded(text, before, has_tail)
    return Piece(PieceKind.EXCLUDED if is_excluded else PieceKind.WORDS, start, end, text)


def _is_excluded(piece: str, before: str, has_tail: HasTail) -> bool:
    if not re.match(r"-[^\W_]", piece):
        return False
    names = [word.text for word in words(before)]
    tails = [word.text for word in words(piece)]
    return not (names and tails and has_tail(names[-1], tails[0]))
