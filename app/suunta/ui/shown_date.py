"""Dates in the language of the window."""

from __future__ import annotations

from suunta.domain.dates import written_date
from suunta.ui.translators import spoken_language


def shown_date(iso: str) -> str:
    """`2025-06-10` as `10 June 2025`, `10. kesäkuuta 2025` or `10 juni 2025`."""
    return written_date(iso, spoken_language())
