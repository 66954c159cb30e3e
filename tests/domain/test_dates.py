"""Dates as the language's editors write them."""

from __future__ import annotations

import pytest

from suunta.domain.dates import written_date
from suunta.domain.language import Language

EN, FI, SV = Language.EN, Language.FI, Language.SV


@pytest.mark.parametrize(
    ("iso", "language", "written"),
    [
        ("2025-06-10", EN, "10 June 2025"),
        ("2025-06-10", FI, "10. kesäkuuta 2025"),
        ("2025-06-10", SV, "10 juni 2025"),
        ("2025-01", EN, "January 2025"),
        ("2025-01", FI, "tammikuu 2025"),
        ("2026", EN, "2026"),
        ("undated", EN, "undated"),
        ("2025-13-01", EN, "1 13 2025"),
    ],
)
def test_a_date_is_written_as_its_readers_write_it(
    iso: str, language: Language, written: str
) -> None:
    assert written_date(iso, language).replace("\N{NO-BREAK SPACE}", " ") == written


def test_no_line_breaks_inside_a_date() -> None:
    assert " " not in written_date("2025-06-10", EN)
