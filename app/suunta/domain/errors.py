"""Every error Suunta raises.

SuuntaError
├── UnknownIdentifier   no document has this identifier
├── UnreadableKnowledge the knowledge folder is missing, empty or cannot be read
├── IndexUnusable       a search index is missing, broken, old or not ours
└── WrongUse            a command was given something it cannot take
"""

from __future__ import annotations

from collections.abc import Sequence


class SuuntaError(Exception):
    """The root of what this program raises on purpose; its text is a sentence for people."""


class UnknownIdentifier(SuuntaError):
    """No document has this identifier."""

    def __init__(self, identifier: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(f"There is no document {identifier!r}.")
        self.identifier = identifier
        self.nearest = tuple(nearest)


class UnreadableKnowledge(SuuntaError):
    """The knowledge folder is missing, empty or cannot be read."""


class IndexUnusable(SuuntaError):
    """A search index is missing, broken, older than the knowledge, or not ours."""


class WrongUse(SuuntaError):
    """A command was given something it cannot take."""
