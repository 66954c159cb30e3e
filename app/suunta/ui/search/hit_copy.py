"""A hit to take along: its words, what they rest on, and the address that leads back to them."""

from __future__ import annotations

from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.quoting import Quotation, origin_of, quote, snippet_passage
from suunta.services.reading_page import ReadingPage
from suunta.ui.search.hit_rows import HitRow

_FIRST_WORDS = 8


def address_of(row: HitRow) -> str:
    """Leads to the passage in the language that was shown."""
    return str(Address(row.hit.id, anchor=row.hit.anchor, language=row.hit.language))


def hit_quotation(row: HitRow, page: ReadingPage, edition: Edition, labels: Labels) -> Quotation:
    """The snippet with its page, its sources, what is inferred, and where its words stand."""
    snippet, anchor = without_soft_hyphens(row.snippet), row.hit.anchor
    address = Address(row.hit.id, anchor, row.hit.language, _first_words(snippet))
    passage = snippet_passage(snippet, page, anchor, labels)
    return quote(passage, page, anchor, address, origin_of(page, anchor, edition, labels), labels)


def passage_of(row: HitRow) -> Address:
    """The very passage that was found; of a figure and of a whole page there is no part to name."""
    hit = row.hit
    if not hit.anchor or hit.id.startswith(f"{DocumentType.FIGURE}/"):
        return Address(hit.id, language=hit.language)
    words = _first_words(without_soft_hyphens(row.snippet))
    return Address(hit.id, hit.anchor, hit.language, words)


def _first_words(snippet: str) -> str:
    """What the snippet begins with, up to a remark in brackets, which a page shows otherwise."""
    words = snippet.strip("… ").partition(" (")[0].split()
    return " ".join(words[:_FIRST_WORDS])
