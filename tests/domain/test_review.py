"""Who looked at a page is one of two."""

from __future__ import annotations

import pytest

from suunta.domain.review import Review, Reviewer


def test_a_review_is_equal_by_its_values() -> None:
    assert Review("2026-11-24", Reviewer.PERSON) == Review("2026-11-24", Reviewer("person"))


def test_there_is_no_third_reviewer() -> None:
    with pytest.raises(ValueError, match="nobody"):
        Reviewer("nobody")
