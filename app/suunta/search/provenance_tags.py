"""Where a text tells that something is inferred or not known: words about the words around them."""

from __future__ import annotations

import re
from functools import lru_cache

_TAG = re.compile(
    r"\((?:(?:inferred|päätelty|vår slutsats):\s(?:[^()]|\([^()]*\))*"
    r"|not known|ei tiedossa|inte känt)\)"
)
"""As the labels `inferred` and `unknown` write it between brackets in the three languages."""

Place = tuple[int, int]
"""Where something begins and ends, in characters."""


@lru_cache(maxsize=4_096)
def tags_in(text: str) -> tuple[Place, ...]:
    """The places of the tags, their brackets included; remembered, for texts are shown again."""
    return tuple(match.span() for match in _TAG.finditer(text))


def without_tags(sentences: tuple[Place, ...], tags: tuple[Place, ...]) -> list[Place]:
    """What is left of each sentence when the tags are cut out of it."""
    left: list[Place] = []
    for start, end in sentences:
        inside = [tag for tag in tags if start < tag[1] and tag[0] < end]
        begins = (start, *(tag_end for _, tag_end in inside))
        stops = (*(tag_start for tag_start, _ in inside), end)
        left.extend(zip(begins, stops, strict=True))
    return [(start, end) for start, end in left if start < end]
