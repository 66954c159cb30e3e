"""A bookmark opens its place."""

from __future__ import annotations

from suunta.domain.bookmark import Bookmark
from suunta.domain.language import Language


def test_it_knows_its_address() -> None:
    bookmark = Bookmark("recommendation/1", "action", Language.FI)

    assert str(bookmark.address) == "suunta:recommendation/1?lang=fi#action"
    assert str(Bookmark("recommendation/1").address) == "suunta:recommendation/1"
