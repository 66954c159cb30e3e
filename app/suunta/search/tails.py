"""Words that Finnish joins to a name with a space and a hyphen, as in `Gosta Aide -sovellus`.

Typed like that, they are no exclusions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from suunta.search.analysis import stems, words

_TAIL = re.compile(r"(?P<name>\w+) -(?P<tail>[^\W_]+)")


class Tails:
    """The names that have such words in some texts, and the stems of these words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._stems: dict[str, set[str]] = {}
        for match in _matches(texts):
            for name, tail in zip(words(match["name"]), words(match["tail"]), strict=False):
                self._stems.setdefault(name.text, set()).update(stems(tail.text))

    def has(self, name: str, tail: str) -> bool:
        """Whether the texts write a form of `tail` after `name` like that."""
        return not self._stems.get(name, set()).isdisjoint(stems(tail))


def _matches(texts: Iterable[str]) -> Iterator[re.Match[str]]:
    """Most texts have no such word, which a look for the hyphen tells at once."""
    for text in texts:
        if " -" in text:
            yield from _TAIL.finditer(text)
