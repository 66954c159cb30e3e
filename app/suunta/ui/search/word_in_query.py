"""Put another word in the place of the one in a query that was meant by it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from suunta.search.analysis import Word, fold, words

# What only narrows or leaves out is not what was misspelt.
_ASIDE = re.compile(r'-"[^"]*"?|(?<!\S)-\S+|[a-z_-]+:(?:"[^"]*"?|\S+)', re.IGNORECASE)


def with_word(query: str, word: str) -> str:
    """The query with `word` in the place of the typed word that is most like it."""
    aside = [match.span() for match in _ASIDE.finditer(query)]
    typed = [
        each for each in words(query) if not any(start <= each.start < end for start, end in aside)
    ]
    if not typed:
        return word
    wrong = max(typed, key=lambda each: _likeness(each, word))
    return f"{query[: wrong.start]}{word}{query[wrong.end :]}"


def _likeness(typed: Word, word: str) -> float:
    return SequenceMatcher(None, fold(typed.text), fold(word.casefold())).ratio()
