"""Find the passage of a text that begins with given words."""

from __future__ import annotations

import re

from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens

_BETWEEN = rf"[\s{SOFT_HYPHEN}]+"
_INSIDE = f"{SOFT_HYPHEN}?"


def find_passage(text: str, words: str) -> tuple[int, int] | None:
    """First character and length, whatever the case, the white space and the soft hyphens."""
    wanted = without_soft_hyphens(words).split()
    if not wanted:
        return None
    pattern = _BETWEEN.join(_INSIDE.join(map(re.escape, word)) for word in wanted)
    match = re.search(pattern, text, re.IGNORECASE)
    return (match.start(), match.end() - match.start()) if match else None


def find_passage_in(text: str, words: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """The same in one part of the text, or in all of it where the part does not have it."""
    begin, end = span
    found = find_passage(text[begin:end], words)
    if found is None:
        return find_passage(text, words)
    start, length = found
    return begin + start, length
