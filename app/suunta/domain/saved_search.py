"""A saved search: a question that a person asks again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from suunta.domain.kept import new_id, now


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What was typed and which filters were chosen, under a name."""

    name: str
    query: str
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The chosen values of each facet, by the facet's key."""
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)
