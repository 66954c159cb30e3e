"""Word forms that may exist, made with rules that are too liberal; a program says which do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_CLITICS = ("kin", "kaan", "kään", "ko", "kö", "han", "hän")
_OWNERS = ("ni", "si", "nsa", "nsä", "mme", "nne")
_COMPARED = (
    "mpi", "mman", "mpaa", "mpää", "mmat", "mmät", "mmassa", "mmässä", "mmasta", "mmästä",
    "mmaksi", "mmäksi", "mpien", "mpia", "mpiä", "mmilla", "mmille", "mmissa", "mmin",
)  # fmt: skip
_MOST = ("n", "mman", "mmän", "mpia", "mpiä", "mmat", "mmät", "mmissa", "mpien", "mmille", "mmaksi")


def finnish(forms: Iterable[str], adjectives: Iterable[str], every: int) -> Iterator[str]:
    """Clitics and owners on every so many forms, and the comparison of adjectives."""
    for place, form in enumerate(forms):
        if place % every == 0:
            yield from (form + clitic for clitic in _CLITICS)
        if place % every == 1:
            for owned in _owned(form):
                yield owned
                yield from (owned + clitic for clitic in _CLITICS[: 2 if place % 8 == 1 else 0])
    for adjective in adjectives:
        yield from _compared(adjective)


def _owned(form: str) -> Iterator[str]:
    stem = form.removesuffix("n").removesuffix("t")
    stem = stem.removesuffix("ksi") + "kse" if stem.endswith("ksi") else stem
    yield from (stem + owner for owner in _OWNERS)
    yield from (stem + owner for owner in ("an", "än", "en"))


def _compared(adjective: str) -> Iterator[str]:
    if adjective.endswith("nen"):
        stem = adjective.removesuffix("nen") + "se"
    elif adjective[-1] in "aä":
        stem = adjective[:-1] + "e"
    else:
        stem = adjective
    yield from (stem + ending for ending in _COMPARED)
    most = stem[:-1] + "i" if stem[-1] in "eaä" else stem + "i"
    yield from (most + ending for ending in _MOST)


def swedish(forms: Iterable[str]) -> Iterator[str]:
    """The genitive of every form."""
    return (form + "s" for form in forms if not form.endswith("s"))
