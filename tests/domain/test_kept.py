"""What everything kept has in common."""

from __future__ import annotations

import re
from datetime import UTC

from suunta.domain.bookmark import Bookmark
from suunta.domain.kept import Kept, new_id, now


def test_identifiers_are_never_the_same() -> None:
    made = {new_id() for _ in range(1000)}

    assert len(made) == 1000
    assert all(re.fullmatch(r"[0-9a-f]{32}", each) for each in made)


def test_moments_are_in_universal_time() -> None:
    assert now().tzinfo is UTC
    assert now() <= now()


def test_a_new_value_has_both() -> None:
    one: Kept = Bookmark("vision/aims")

    assert one.id != Bookmark("vision/aims").id
    assert one.created <= one.changed <= now()
