"""The base forms of words, and the parts of Finnish and Swedish compounds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from suunta import paths
from suunta.domain.language import Language
from suunta.search.analysis import fold
from suunta.search.inflections import endings
from suunta.search.irregular_english import base_form
from suunta.search.lemmatizer import Lemmatizer
from suunta.search.part_table import PartTable
from suunta.search.stem_table import StemTable
from suunta.search.suffix_table import SuffixTable
from suunta.search.undotted_parts import UndottedParts

_INFLECTED = (Language.FI, Language.SV)
_LINKS = {Language.SV: "s"}
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class _Tables:
    lemmatizer: Lemmatizer
    parts: PartTable
    roots: SuffixTable

    def roots_of(self, base: str) -> tuple[str, ...]:
        """Its roots: known words, or of a word nobody knows what its ending makes likely."""
        words = self.parts.words
        likely = self.roots.likely(base)
        if base in words or self.parts.ends_in_word(base):
            return tuple(root for root in likely if root in words)
        return likely


@lru_cache(maxsize=100_000)
def lemmas(word: str, language: Language) -> tuple[str, ...]:
    """The probable base forms of a case folded word, best first, at most three.

    In English that of an irregular form: `told`. Nothing for other English words, for what is no
    word, and for what is too long to be one.
    """
    if language is Language.EN:
        irregular = base_form(word)
        return (irregular,) if irregular else ()
    if language not in _INFLECTED or not word.isalpha() or len(word) > _LONGEST_WORD:
        return ()
    return _tables(language).lemmatizer.lemmas(word)[:3]


@lru_cache(maxsize=100_000)
def parts(word: str, language: Language) -> tuple[str, ...]:
    """The base forms of the parts of a compound in order; nothing when it is none."""
    return tuple(base for _, base in _split(word, language))


@lru_cache(maxsize=100_000)
def _split(word: str, language: Language) -> tuple[tuple[str, str], ...]:
    if language not in _INFLECTED:
        return ()
    for lemma in lemmas(word, language):
        found = _tables(language).parts.split(lemma)
        if found:
            return found
    return ()


@lru_cache(maxsize=20_000)
def undotted_parts(word: str, language: Language) -> tuple[str, ...]:
    """The base forms of the parts of a compound that was typed without its dots, or nothing.

    For typed words alone: texts are written with their dots.
    """
    if language not in _INFLECTED or not word.isalpha():
        return ()
    table = _undotted(language)
    tried = dict.fromkeys((*map(fold, lemmas(word, language)), word))
    return next(filter(None, map(table.split, tried)), ())


def written_parts(word: str, language: Language) -> tuple[str, ...]:
    """The parts of a word as they are written in it; the word itself when it is no compound.

    Nothing for a word that is not known: it could be a compound of words nobody knows.
    """
    for lemma in lemmas(word, language) if language in _INFLECTED else ():
        tables = _tables(language)
        before = tuple(part for part, _ in tables.parts.split(lemma)[:-1])
        beginning = "".join(before)
        if beginning and word.startswith(beginning):
            return (*before, word.removeprefix(beginning))
        if not beginning and lemma in tables.parts.words:
            return (word,)
    return ()


@lru_cache(maxsize=100_000)
def roots(word: str, language: Language) -> tuple[str, ...]:
    """The words that a word, or each part of a compound, is derived from: `arvioida`."""
    found = parts(word, language) or lemmas(word, language)
    if not found or language not in _INFLECTED:
        return ()
    tables = _tables(language)
    derived = dict.fromkeys(root for base in found for root in tables.roots_of(base))
    return tuple(root for root in derived if root not in found)


@cache
def _tables(language: Language) -> _Tables:
    """Read at the first word: a start has none."""
    folder = paths.resources_folder() / "analysis"
    parts = PartTable.read(folder / f"parts_{language}.tsv", _LINKS.get(language, ""))
    lemmatizer = Lemmatizer(
        SuffixTable.read(folder / f"endings_{language}.tsv"),
        StemTable.read(folder / f"stems_{language}.tsv", endings(language)),
        parts,
    )
    return _Tables(lemmatizer, parts, SuffixTable.read(folder / f"roots_{language}.tsv"))


@cache
def _undotted(language: Language) -> UndottedParts:
    """Made at the first word that may need it; most searches have none."""
    return UndottedParts.of(_tables(language).parts)
