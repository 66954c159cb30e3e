"""What a search answers; nothing of the search engine gets out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape

from suunta.domain.document import DocumentId
from suunta.domain.language import Language
from suunta.search.analysis import Word


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a snippet; the marked ones are what was searched for."""

    text: str
    is_match: bool = False


class Why(StrEnum):
    """How a word of a passage answers a word that was typed; the surest first."""

    IDENTIFIER = "identifier"
    """The document itself was asked for by its identifier or address."""
    EXACT = "exact"
    FORM = "form"
    """Another form of the same word."""
    BEGINNING = "beginning"
    """A word that begins as the unfinished one does."""
    PART = "part"
    """A part of a compound, or a compound of which the typed word is a part."""
    ROOT = "root"
    """A word of the same root: `kirjata` and `kirjaaminen`."""
    SYNONYM = "synonym"
    TRANSLATION = "translation"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a hit is there, told by the surest of its words."""

    why: Why
    typed: str
    found: str
    """The word as the passage has it, or the whole name that stands there."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One document, with its best passage."""

    id: DocumentId
    language: Language
    anchor: str
    snippet: tuple[Span, ...]
    score: float
    """Higher is better; only comparable within one search."""
    reason: Reason | None = None
    """None where only filters were chosen."""

    def marked_snippet(self) -> str:
        """The snippet as HTML: hits between `<mark>` tags, all else escaped."""
        return "".join(
            f"<mark>{escape(span.text, quote=False)}</mark>"
            if span.is_match
            else escape(span.text, quote=False)
            for span in self.snippet
        )


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that no passage holds, and the one searched for in its place."""

    typed: str
    searched: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """A word that was searched for besides one that was typed."""

    term: str
    added: str
    language: Language
    kind: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word that passages hold, near to one that none does."""

    word: str
    documents: int
    """In how many documents it stands."""


@dataclass(frozen=True, slots=True)
class UnknownFilter:
    """A filter that was typed and names nothing there is: its words were searched for."""

    facet: str
    name: str
    """As they were typed, the facet with underscores."""
    nearest_facet: str
    nearest_value: str = ""
    """What was probably meant; no value where none comes near."""
    is_facet_known: bool = True
    """Whether only the name of the value is unknown."""


FindMatches = Callable[[str, Language], Sequence[Word]]
"""The words of a text in a language that were looked for."""


def no_matches(_text: str, _language: Language) -> Sequence[Word]:
    """Where nothing was looked for."""
    return ()


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query."""

    hits: tuple[Hit, ...]
    total: int
    """Documents found, before the limit."""
    facets: dict[str, dict[str, int]]
    """For each facet, how many documents each value would leave if it alone were chosen there."""
    corrections: tuple[Correction, ...] = ()
    expansions: tuple[Expansion, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    """What could have been meant, nearest first, where nothing was found."""
    unknown_filters: tuple[UnknownFilter, ...] = ()
    milliseconds: float = 0.0
    find_matches: FindMatches = field(default=no_matches, compare=False, repr=False)
    """For whatever shows more of a hit than its snippet."""
