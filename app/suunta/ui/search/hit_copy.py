"""A hit to take along: its words, what they rest on, and the address that leads back to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from suunta.domain.address import Address
from suunta.domain.labels import Labels
from suunta.domain.provenance import Provenance
from suunta.services.citing import cited_sources
from suunta.services.reading_page import ReadingPage, SourceRow
from suunta.ui.search.hit_rows import HitRow

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


@dataclass(frozen=True, slots=True)
class HitCopy:
    """The same words, plain and as HTML."""

    text: str
    html: str


def address_of(row: HitRow) -> str:
    """Leads to the passage in the language that was shown."""
    return str(Address(row.hit.id, anchor=row.hit.anchor, language=row.hit.language))


def hit_copy(row: HitRow, page: ReadingPage, labels: Labels) -> HitCopy:
    """Title, snippet, sources, what is inferred, and the address, a line each."""
    language = row.hit.language
    title, snippet = _clean(row.title), _clean(row.snippet)
    notes = [_clean(note) for note in (*_source_lines(row, page, labels), *_inferred(page, labels))]
    address = address_of(row)
    link = f'<a href="{escape(address)}">{escape(address)}</a>'
    shown = [escape(snippet, quote=False), *(escape(note, quote=False) for note in notes), link]
    lines = (line for line in (title, snippet, *notes, address) if line)
    return HitCopy(
        text="\n".join(lines),
        html=f'<div lang="{language}"><p><b>{escape(title, quote=False)}</b></p>'
        + "".join(f"<p>{line}</p>" for line in shown if line)
        + "</div>",
    )


def _source_lines(row: HitRow, page: ReadingPage, labels: Labels) -> Iterator[str]:
    """The sources of the passage with its places in them; where it cites none, the page's."""
    told = [_told(each) for each in cited_sources(page, row.hit.anchor) or page.sources]
    if told:
        yield f"{labels.text('sources', row.hit.language)}: {'; '.join(told)}"


def _told(source: SourceRow) -> str:
    places = f" ({'; '.join(source.places)})" if source.places else ""
    told = f"{source.title}{places}"
    return f"{told}, {source.details}" if source.details else told


def _inferred(page: ReadingPage, labels: Labels) -> Iterator[str]:
    """What of the document's box no source states."""
    inferred = labels.text(f"provenance.{Provenance.INFERRED}", page.page.language)
    for fact in page.fact_box:
        if fact.provenance is Provenance.INFERRED:
            yield f"{fact.label}: {fact.value} ({inferred})"


def _clean(text: str) -> str:
    return text.replace(_SOFT_HYPHEN, "")
