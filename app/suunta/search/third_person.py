"""Finnish words in -aa that are a case of a noun, or what somebody does: `korvaa`, `mittaa`."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

_CLITICS = ("ko", "kö", "kin", "kaan", "kään", "han", "hän")
_SHORTEST = 4
_WEAKER = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"),
    ("mp", "mm"), ("k", ""), ("p", "v"), ("t", "d"),
)  # fmt: skip


def readings(word: str, known: AbstractSet[str]) -> tuple[str, ...]:
    """The known noun and the known verbs that such a word may be a form of; nothing for others."""
    bare = _bare(word)
    if not bare:
        return ()
    return tuple(lemma for lemma in (bare[:-1], bare, *_short(bare)) if lemma in known)


def _bare(word: str) -> str:
    """The word without a clitic, if it ends in -aa or -ää."""
    for clitic in ("", *_CLITICS):
        bare = word.removesuffix(clitic)
        if (bare != word or not clitic) and bare.endswith(("aa", "ää")) and len(bare) >= _SHORTEST:
            return bare
    return ""


def _short(bare: str) -> Iterator[str]:
    """Infinitives in -ata: `korvata` of `korvaa`, `mitata` of `mittaa`."""
    stem, vowel = bare[:-2], bare[-1]
    yield f"{stem}{vowel}t{vowel}"
    for strong, weak in _WEAKER:
        if stem.endswith(strong):
            yield f"{stem.removesuffix(strong)}{weak}{vowel}t{vowel}"
            return
