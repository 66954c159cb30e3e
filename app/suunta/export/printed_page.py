"""A page as it shall stand on paper, before anything is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from suunta.domain.language import Language

if TYPE_CHECKING:
    from suunta.export.picture import Picture

PICTURE = "picture:"
"""`<img src="picture:NAME">` is where a picture stands in the HTML; it alone in its paragraph."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """Words and pictures of one document in one language, with what stands around them."""

    title: str
    language: Language
    html: str
    """The body, its title included; links lead to `suunta:` addresses and to sources on the web."""
    imprint: str
    """Stands at the foot of each sheet: edition, and what kind of publication it is."""
    subject: str
    """What it is in a sentence, for the document's properties."""
    address: str
    date: str
    """Of the edition, in ISO form."""
    pictures: Mapping[str, Picture] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrintStyle:
    """How the words are set; the colours are made for paper."""

    css: str
    text: str
    """Colour of the words."""
    faint: str
    """Colour of what stands at head and foot."""
    family: str
