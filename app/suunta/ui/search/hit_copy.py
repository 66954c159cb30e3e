"""A hit to take along: its words, what they rest on, and the address that leads back to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from suunta.content.markup import CITATION, citations
from suunta.domain.address import Address
from suunta.domain.document import Section
from suunta.domain.labels import Labels
from suunta.domain.provenance import Provenance
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
    cited = _cited(page.page.section(row.hit.anchor))
    told = [_told(each, cited[each.id]) for each in page.sources if each.id in cited]
    told = told or [_told(each, each.places) for each in page.sources]
    if told:
        yield f"{labels.text('sources', row.hit.language)}: {'; '.join(told)}"


def _cited(section: Section | None) -> dict[str, tuple[str, ...]]:
    """The places of each source that a section cites."""
    places: dict[str, tuple[str, ...]] = {}
    for match in CITATION.finditer(section.markdown if section else ""):
        for each in citations(match[1]):
            named = (each.place,) if each.place else ()
            places[each.source] = tuple(dict.fromkeys((*places.get(each.source, ()), *named)))
    return places


def _told(source: SourceRow, places: tuple[str, ...]) -> str:
    told = f"{source.title} ({'; '.join(places)})" if places else source.title
    return f"{told}, {source.details}" if source.details else told


def _inferred(page: ReadingPage, labels: Labels) -> Iterator[str]:
    """What of the document's box no source states."""
    inferred = labels.text(f"provenance.{Provenance.INFERRED}", page.page.language)
    for fact in page.fact_box:
        if fact.provenance is Provenance.INFERRED:
            yield f"{fact.label}: {fact.value} ({inferred})"


def _clean(text: str) -> str:
    return text.replace(_SOFT_HYPHEN, "")
