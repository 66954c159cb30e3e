"""Each place has words for why its commands cannot be given elsewhere."""

from __future__ import annotations

from suunta.ui.commands.where import Where


def test_each_place_has_a_reason_of_its_own() -> None:
    reasons = {where.reason for where in Where}

    assert len(reasons) == len(Where)
    assert all(reasons)
