"""A quotation: a passage's words with a few around them, so that it can be found again."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTEXT_WORDS = 6
"""Words kept before and after: enough to tell two equal passages apart."""

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage as it stood in the text of its section."""

    quote: str
    before: str = ""
    """The few words before it; empty where it begins the section."""
    after: str = ""
    start: int = 0
    """Where it began in the text; only a hint, for texts that say the same thing twice."""

    @classmethod
    def taken_from(cls, text: str, start: int, end: int) -> Quotation:
        """The passage `text[start:end]` without the space at its ends, and the words around it."""
        chosen = text[start:end]
        start += len(chosen) - len(chosen.lstrip())
        quote = chosen.strip()
        end = start + len(quote)
        return cls(quote, _last_words(text[:start]), _first_words(text[end:]), start)


def _last_words(text: str) -> str:
    words = list(_WORD.finditer(text))[-CONTEXT_WORDS:]
    return text[words[0].start() :].strip() if words else ""


def _first_words(text: str) -> str:
    words = list(_WORD.finditer(text))[:CONTEXT_WORDS]
    return text[: words[-1].end()].strip() if words else ""
