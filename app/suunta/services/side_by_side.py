"""Words typed side by side: a passage that has them so comes before one that has them scattered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.analysed_text import analyse
from suunta.search.answer import IDENTIFIER, Found, Passage
from suunta.search.terms import forms, in_every_language

BONUS = 0.1
"""Share of its score that a document gains when all words stand as they were typed."""
DOCUMENTS = 12
"""So many of the best documents are looked at, and of each its best passage.

Their texts are taken apart to be shown anyway; more would be felt with every key.
"""

Keys = frozenset[str]
"""A word as written, and what all its forms share."""


def with_bonus(
    found: Sequence[Found],
    words: Sequence[str],
    passages: Sequence[Passage],
    knowledge: KnowledgeBase,
) -> tuple[Found, ...]:
    """The documents in their new order, which differs among the best few alone."""
    if len(words) < 2 or len(found) < 2:
        return tuple(found)
    keys = [_keys(word) for word in words]
    best = []
    for each in found[:DOCUMENTS]:
        if each.score < IDENTIFIER:
            row = max(each.rows.items(), key=lambda item: (item[1], -item[0]))[0]
            share = _pairs(keys, passages[row], knowledge) / (len(keys) - 1)
            best.append(replace(each, score=each.score * (1 + BONUS * share)))
        else:
            best.append(each)
    best.sort(key=lambda each: (-each.score, each.document))
    return (*best, *found[DOCUMENTS:])


@lru_cache(maxsize=4_096)
def _keys(word: str) -> Keys:
    return frozenset((word, *in_every_language(forms, word)))


def _pairs(keys: Sequence[Keys], passage: Passage, knowledge: KnowledgeBase) -> int:
    """How many words stand before the next one as they were typed; little words may be between."""
    page = knowledge.documents[passage.document].pages[passage.language]
    section = page.section(passage.anchor)
    text = section.text if section else page.summary
    return sum(_has_pair(text, passage.language, *pair) for pair in pairwise(keys))


@lru_cache(maxsize=16_384)
def _has_pair(text: str, language: Language, first: Keys, second: Keys) -> bool:
    """Remembered, for the words before the last come again with every key."""
    analysed = analyse(text, language)
    if analysed.places.keys().isdisjoint(second):
        return False
    return next(analysed.in_a_row((first, second)), None) is not None
