"""Name a sector in a chip: the short word, and how well founded it is where no source says so."""

from __future__ import annotations

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Provenance


def short_sector(sector: str, labels: Labels, language: Language) -> str:
    """The short name of a sector in the language of the texts; of one without, its slug."""
    key = f"sector.{sector}.short"
    return labels.text(key, language) if key in labels else sector


def sector_words(sector: Assignment, labels: Labels, language: Language) -> str:
    """`Both`, `Both · inferred`: all of it in one language, that of the page."""
    name = short_sector(sector.value, labels, language)
    if sector.provenance is Provenance.STATED:
        return name
    return f"{name} · {labels.text(f'provenance.{sector.provenance}', language)}"
