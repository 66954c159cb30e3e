"""Words without the marks of where they may be parted."""

from __future__ import annotations

from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens


def test_only_the_marks_go() -> None:
    written = f"hyvin{SOFT_HYPHEN}vointi{SOFT_HYPHEN}alue, Kanta-Häme, 91\N{NO-BREAK SPACE}%"

    assert without_soft_hyphens(written) == "hyvinvointialue, Kanta-Häme, 91\N{NO-BREAK SPACE}%"
