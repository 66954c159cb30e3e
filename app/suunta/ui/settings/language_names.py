"""What each language calls itself; never translated."""

from __future__ import annotations

from suunta.domain.language import Language

OWN_NAMES = {Language.FI: "Suomi", Language.SV: "Svenska", Language.EN: "English"}
"""In the order in which they are offered."""
