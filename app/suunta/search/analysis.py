"""How text becomes words to search: the same for passages, queries and the marks in snippets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_NUMBER = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?"
_PERCENT = r"(?P<percent>[ \u00a0\u202f]?(?:%|per\s?cent\b|prosen\w+|procent\b))"
_WORD = re.compile(
    rf"(?P<number>{_NUMBER}){_PERCENT}?|(?P<word>[^\W\d_]+[^\W_]*(?:[’'][^\W\d_]+)*)"
)
_FOLDED = str.maketrans("åäöéèüáàíóúñç", "aaoeeuaaiounc")

_COMMON = """
    a an and are as at be been but by can could do does for from had has have how if in into
    is it its may might not of on or our should so such than that the their them then there
    these they this those to was we were what when where which who why will with would you
    your
"""
STOP_WORDS = frozenset(_COMMON.split())
"""English words too common to tell passages apart; searched only when nothing else was typed."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text and where it stands."""

    text: str
    """Case folded; numbers without separators, percentages with their sign."""
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order: `91 %`, `91%` and `91 percent` are one and the same."""
    for match in _WORD.finditer(text):
        if match["word"]:
            yield Word(_plain(match["word"]), match.start(), match.end())
            continue
        number = re.sub(r"[ \u00a0\u202f]|,(?=\d{3})", "", match["number"]).replace(",", ".")
        yield Word(f"{number}%" if match["percent"] else number, match.start(), match.end())


def _plain(word: str) -> str:
    folded = word.casefold().replace("’", "'")
    return folded.removesuffix("'s")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The English stem; numbers stay as they are."""
    if not word[:1].isalpha():
        return word
    stemmed: str = _stemmer().stem(word)
    return stemmed


def fold(word: str) -> str:
    """The word without the dots and accents a keyboard may lack."""
    return word.translate(_FOLDED)


@cache
def _stemmer() -> Any:
    """Imported at the first word: a start has none."""
    from whoosh.lang.snowball.english import EnglishStemmer

    return EnglishStemmer()
