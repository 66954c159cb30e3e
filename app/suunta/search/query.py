"""Turn what a person typed into a Query; nothing typed is ever an error."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from suunta.domain.address import Address
from suunta.search.analysis import STOP_WORDS, words

MOST_WORDS = 32
"""Words of a query that are searched; a longer text says no more about what is meant."""
MOST_CHARACTERS = 2_000

_PIECE = re.compile(
    r'(?P<minus>-)?"(?P<phrase>[^"]*)(?P<closed>")?|(?P<field>[a-z][a-z_-]*):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]+))|(?P<plain>[^\s"]+)',
    re.IGNORECASE,
)
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
    beginning: str = ""
    """The last word, when it may be unfinished."""
    identifier: str = ""
    """The typed line, read as an identifier or an address; mostly there is no such document."""

    @property
    def has_words(self) -> bool:
        """Whether there is something to rank documents by."""
        return bool(self.words or self.phrases)


Resolve = Callable[[str, str], str | None]
"""From a facet and a name to the facet's value; None where there is none."""


HasTail = Callable[[str, str], bool]
"""Whether the second word, with a hyphen before it, belongs to the first; see `tails`."""


def _nothing(facet: str, name: str) -> None:
    """A resolver for indexes without facets."""


def parse_query(
    text: str,
    resolve: Resolve = _nothing,
    has_tail: HasTail = lambda name, tail: False,
    *,
    is_complete: bool = True,
) -> Query:
    """Read words, "phrases", -exclusions and facet:value; what is unknown is searched as words."""
    text = _cleaned(text)
    typed: list[str] = []
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    filters: list[tuple[str, str]] = []
    for match in _PIECE.finditer(text):
        facet = (match["field"] or "").casefold().replace("-", "_")
        value = resolve(facet, match["quoted"] or match["value"] or "") if facet else None
        left = _APART
        if match["phrase"] is not None:
            phrase = _split(match["phrase"])
            if phrase and match["minus"]:
                excluded.append(phrase)
            elif len(phrase) > 1 and (match["closed"] or is_complete):
                phrases.append(phrase)
            else:
                left = match["phrase"]
        elif value is not None:
            filters.append((facet, value))
        elif match["plain"] and _is_excluded(match["plain"], typed[-1:], has_tail):
            excluded.append(_split(match["plain"]))
        else:
            left = match[0]
        typed.append(left)
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
        beginning=beginning if beginning in kept else "",
        identifier=Address.parse(text).id.casefold(),
    )


def _is_excluded(piece: str, before: Sequence[str], has_tail: HasTail) -> bool:
    if not re.match(r"-[^\W_]", piece):
        return False
    names, tails = _split(" ".join(before)), _split(piece)
    return not (names and tails and has_tail(names[-1], tails[0]))


def _cleaned(text: str) -> str:
    """Composed characters, no control characters, curly quotation marks made straight."""
    shown = "".join(
        " " if unicodedata.category(character) in ("Cc", "Cs") else character
        for character in text[:MOST_CHARACTERS]
    )
    return re.sub("[“”„»«]", '"', unicodedata.normalize("NFC", shown))


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
