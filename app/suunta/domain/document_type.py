"""What documents are about."""

from __future__ import annotations

from enum import StrEnum


class DocumentType(StrEnum):
    """What a document is about, in the order lists show them."""

    VISION = "vision"
    RECOMMENDATION = "recommendation"
    USE_CASE = "use-case"
    EXPERIMENT = "experiment"
    FIGURE = "figure"
    POLIS = "polis"
    ECOSYSTEM = "ecosystem"
    REGULATION = "regulation"
    TERM = "term"
