"""In which way a document is shown: the whole of it or its short form, alone or beside another."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class PageView:
    """What a person has chosen; what a document does not have is left out."""

    is_short: bool = False
    beside: Language | None = None
    """The language in the second column."""


WHOLE = PageView()
