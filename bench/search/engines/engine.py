"""What every measured engine can do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

LONGEST_ANSWER = 5_000
"""Passages that a baseline answers with at most: all that any bench here holds."""


class Engine(Protocol):
    """A search engine that has indexed its passages."""

    name: str
    setup: str
    """In a line: analysis, weights, what is done about typing mistakes."""

    def search(self, text: str) -> list[str]:
        """The documents that answer, best first, each once."""

    def close(self) -> None:
        """Let go of files."""


def by_best_passage(documents: Iterable[str]) -> list[str]:
    """Documents in the order of their best passage, from those of ranked passages."""
    return list(dict.fromkeys(documents))
