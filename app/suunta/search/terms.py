"""The words an index holds for a word of a text, and that a typed word is looked up by.

Each is marked with its language: a Finnish stem never meets a Swedish one that happens to be alike.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from suunta.domain.language import Language
from suunta.search import morphology
from suunta.search.analysis import fold, stem, words

TermsOf = Callable[[str, Language], tuple[str, ...]]


@lru_cache(maxsize=100_000)
def forms(word: str, language: Language) -> tuple[str, ...]:
    """What all forms of one word share: its lemmas and its stem, with and without dots."""
    if not word[:1].isalpha():
        return (word,)
    lemmas = morphology.lemmas(word, language)
    if language is Language.EN:
        # The base of an irregular form; all other forms share a stem.
        lemmas = tuple(stem(lemma, language) for lemma in lemmas)
    bases = (*lemmas, *_verbs(lemmas, language), stem(word, language), stem(fold(word), language))
    return tuple(f"{language}:{base}" for base in dict.fromkeys(bases))


def _verbs(lemmas: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The verbs of Finnish nouns in -minen, which every verb has: `kirjaaminen`, `kirjata`."""
    if language is not Language.FI:
        return ()
    return tuple(
        morphology.roots(lemma, language)[0]
        for lemma in lemmas
        if lemma.endswith("minen")
        and morphology.roots(lemma, language)
        and not morphology.parts(lemma, language)
    )


@lru_cache(maxsize=100_000)
def compound_parts(word: str, language: Language) -> tuple[str, ...]:
    """The base forms of the parts of a compound, in order; nothing if it is none."""
    return tuple(f"{language}:{part}" for part in morphology.parts(word, language))


@lru_cache(maxsize=20_000)
def undotted_parts(word: str, language: Language) -> tuple[str, ...]:
    """The same of a compound that was typed without its dots."""
    return tuple(f"{language}:{part}" for part in morphology.undotted_parts(word, language))


@lru_cache(maxsize=100_000)
def roots(word: str, language: Language) -> tuple[str, ...]:
    """The words that the word or its parts are derived from, as base forms."""
    return tuple(f"{language}:{root}" for root in morphology.roots(word, language))


def parts_and_roots(word: str, language: Language) -> tuple[str, ...]:
    """What a word is made of, each once."""
    return tuple(dict.fromkeys((*compound_parts(word, language), *roots(word, language))))


def in_every_language(terms_of: TermsOf, word: str) -> tuple[str, ...]:
    """The word's terms in every language: which one was typed is not known."""
    found = (term for language in Language for term in terms_of(word, language))
    return tuple(dict.fromkeys(found))


def terms_in(text: str, language: Language, terms_of: TermsOf) -> str:
    """The terms of every word of a text, in one line."""
    return " ".join(term for word in words(text) for term in terms_of(word.text, language))
