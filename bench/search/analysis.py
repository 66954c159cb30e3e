"""How texts become words for the baselines: what an engineer would set up without the product."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.util import find_spec

from suunta.domain.language import Language

_WORD = re.compile(r"\w+")
_FOLDED = str.maketrans("åäöéèüáàíóúñç", "aaoeeuaaiounc")
SNOWBALL = {Language.EN: "english", Language.FI: "finnish", Language.SV: "swedish"}
"""What the stemmers call the languages."""
_COMMON = """
    a an and are as at be been but by can could do does for from had has have how if in into
    is it its may might not of on or our should so such than that the their them then there
    these they this those to was we were what when where which who why will with would you
    your
    ei että joka jotka ja kuin kun miten mitä mikä myös ne niin on ovat se sekä siitä tai voi
    att av de den det du en ett för från hur i inte kan med men om och på som till vad var vi är
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Left out of queries: in three languages at once, the common word of one is rare in another."""


def words(text: str) -> Iterator[str]:
    """The words of a text in lower case."""
    return (match[0] for match in _WORD.finditer(text.lower()))


def query_words(text: str) -> list[str]:
    """The words of a query, each once, without stop words unless there is nothing else."""
    typed = list(dict.fromkeys(words(text)))
    return [word for word in typed if word not in STOP_WORDS] or typed


def fold(word: str) -> str:
    """The word without the dots and accents that a keyboard may lack."""
    return word.translate(_FOLDED)


@lru_cache(maxsize=200_000)
def snowball(word: str, language: Language) -> str:
    """The Snowball stem: from PyStemmer where it is installed, else from Whoosh's older copy."""
    stemmed: str = _stemmer(language)(word)
    return stemmed


@cache
def _stemmer(language: Language) -> Callable[[str], str]:
    if find_spec("Stemmer"):
        import Stemmer  # type: ignore[import-not-found]

        return Stemmer.Stemmer(SNOWBALL[language]).stemWord  # type: ignore[no-any-return]
    from whoosh.lang.snowball import classes

    return classes[language.value]().stem  # type: ignore[no-any-return]


def terms(text: str, language: Language) -> Iterator[str]:
    """The folded stems of a text in its own language."""
    return (fold(snowball(word, language)) for word in words(text))


def query_terms(word: str, languages: Sequence[Language]) -> list[str]:
    """The folded stems of one typed word: which of the languages it is in is not known."""
    return list(dict.fromkeys(fold(snowball(word, language)) for language in languages))
