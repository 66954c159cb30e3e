"""The parts of sources: cited by their English names, shown in the language of the page."""

from __future__ import annotations

from suunta.content.typography import right_text
from suunta.domain.language import Language, Localized, in_language
from suunta.domain.provenance import Source


def place_of(source: Source | None, name: str) -> Localized:
    """A part of a source in all languages; what is not listed keeps its name everywhere."""
    name = right_text(name, Language.EN)
    listed = source.places if source else ()
    return next((place for place in listed if place[Language.EN] == name), {Language.EN: name})


def place_in(source: Source | None, name: str, language: Language) -> str:
    """What a page in a language calls it; the whole of a source has no name."""
    return in_language(place_of(source, name), language) if name else ""
