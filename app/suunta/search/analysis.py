"""How text becomes words to search: the same for passages, queries and the marks in snippets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from suunta.domain.language import Language

_NUMBER = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?"
_PERCENT = r"(?P<percent>[ \u00a0\u202f]?(?:%|per\s?cent\b|prosen\w+|procent\b))"
_ENDING = "(?:[nts]|[aä]|[nt][aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|h?[aeiouyäö]{1,2}n|si[ae]n)"
"""What Finnish, and Swedish with its s, put behind a colon after an abbreviation: `STM:n`."""
_WORD = re.compile(
    rf"(?P<number>{_NUMBER}){_PERCENT}?|(?P<word>[^\W\d_]+[^\W_]*(?:[’'][^\W\d_]+)*(?::{_ENDING}\b)?)",
    re.IGNORECASE,
)
_FOLDED = str.maketrans("åäöéèüáàíóúñç", "aaoeeuaaiounc")

_COMMON = """
    a about after again also an and any anybody anyone are as at be because been before being but
    by can could did do does doing done during each ever few for from further get gets got had has
    have having her here him his how i if in into is it its just let may might more most must my
    of off on once only or our out over own she should so some somebody someone such
    than that the their them then there these they this those through to too until up very was we
    were what when where whether which while who whom whose why will with would you your
    ei että joka jotka ja kuin kun miten mitä mikä myös ne niin on ovat se sekä siitä tai voi
    att av de den det det du en ett för från hur i inte kan med men om och på som till vad var
    vi är
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Words of the three languages that are too common to tell passages apart.

They are searched only when nothing else was typed.
"""


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
    folded = word.casefold().partition(":")[0].replace("’", "'")
    return folded.removesuffix("'s")


@lru_cache(maxsize=100_000)
def stem(word: str, language: Language) -> str:
    """The word's stem in one language (Snowball); numbers stay as they are."""
    if not word[:1].isalpha():
        return word
    stemmed: str = _stemmer(language).stem(word)
    return stemmed


@lru_cache(maxsize=50_000)
def stems(word: str) -> frozenset[str]:
    """The word's stems in every language: which one was typed is not known."""
    return frozenset(stem(word, language) for language in Language)


def fold(word: str) -> str:
    """The word without the dots and accents a keyboard may lack."""
    return word.translate(_FOLDED)


@cache
def _stemmer(language: Language) -> Any:
    """Imported at the first word: a start has none."""
    from whoosh.lang.snowball.english import EnglishStemmer
    from whoosh.lang.snowball.finnish import FinnishStemmer
    from whoosh.lang.snowball.swedish import SwedishStemmer

    kinds = {
        Language.EN: EnglishStemmer,
        Language.FI: FinnishStemmer,
        Language.SV: SwedishStemmer,
    }
    return kinds[language]()
