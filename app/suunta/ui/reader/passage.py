"""Find the passage of a text that begins with given words."""

from __future__ import annotations

import re

_BETWEEN = "[\\s\N{SOFT HYPHEN}]+"
_INSIDE = "\N{SOFT HYPHEN}?"


def find_passage(text: str, words: str) -> tuple[int, int] | None:
    """First character and length, whatever the case, the white space and the soft hyphens."""
    wanted = words.replace("\N{SOFT HYPHEN}", "").split()
    if not wanted:
        return None
    pattern = _BETWEEN.join(_INSIDE.join(map(re.escape, word)) for word in wanted)
    match = re.search(pattern, text, re.IGNORECASE)
    return (match.start(), match.end() - match.start()) if match else None
