"""The verbs that Finnish nouns of action are derived from, where Voikko names none."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

_ENDINGS = (
    ("utus", "uttaa"), ("ytys", "yttää"), ("tus", "ttaa"), ("tys", "ttää"), ("tös", "ttää"),
    ("imus", "ia"), ("emus", "ea"), ("amus", "aa"), ("omus", "oa"), ("umus", "ua"),
    ("emys", "eä"), ("imys", "iä"), ("ymys", "yä"), ("ämys", "ää"),
    ("aus", "ata"), ("äys", "ätä"), ("nto", "ttaa"), ("ntö", "ttää"), ("nta", "ta"), ("ntä", "tä"),
    ("inta", "ia"), ("intä", "iä"), ("onta", "oa"), ("öntä", "öä"), ("unta", "ua"), ("yntä", "yä"),
    ("enta", "ea"), ("entä", "eä"), ("anta", "aa"), ("äntä", "ää"),
    ("sto", "staa"), ("stö", "stää"), ("tto", "ttaa"), ("ttö", "ttää"), ("rto", "rtaa"),
    ("ltö", "ltää"), ("itos", "ittaa"), ("stos", "staa"), ("ttely", "tellä"), ("ttelu", "tella"),
    ("elu", "ella"), ("ely", "ellä"), ("ilu", "illa"), ("ily", "illä"), ("ointi", "oida"),
    ("öinti", "öidä"),
)  # fmt: skip


def roots(lemma: str, verbs: AbstractSet[str]) -> tuple[str, ...]:
    """The first known verb that the ending of `lemma` may be joined to."""
    for ending, instead in _ENDINGS:
        stem = lemma.removesuffix(ending)
        if stem != lemma and len(stem) > 1 and stem + instead in verbs:
            return (stem + instead,)
    return ()


def verb_of_doing(lemma: str) -> str:
    """`parantaa` of `parantava`: Voikko names the verb that this one comes from."""
    return lemma[:-2] + lemma[-1] if lemma.endswith(("va", "vä")) else ""
