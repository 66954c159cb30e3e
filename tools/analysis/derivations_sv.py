"""The words that Swedish words are derived from, where both exist."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

_ENDINGS = (
    ("ning", "a"), ("ning", ""), ("ing", "a"), ("ing", ""), ("het", ""), ("else", "a"),
    ("are", "a"), ("ande", "a"), ("ende", ""), ("bar", "a"), ("sam", "a"), ("lig", ""),
    ("lig", "a"), ("ation", "era"), ("isk", "ik"), ("isering", "isera"), ("skap", ""), ("are", ""),
    ("nad", "a"),
)  # fmt: skip


def roots(lemma: str, known: AbstractSet[str]) -> tuple[str, ...]:
    """The first known word that the ending of `lemma` may be joined to."""
    for ending, instead in _ENDINGS:
        stem = lemma.removesuffix(ending)
        if stem != lemma and len(stem) > 2 and stem + instead in known:
            return (stem + instead,)
    return ()
