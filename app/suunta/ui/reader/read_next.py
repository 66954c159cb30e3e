"""What stands at the end of a page: the next one of its series, and what it is closest to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.document_type import DocumentType
from suunta.services.reading import Reading
from suunta.services.reading_page import ReadingPage

ANCHOR = "read-next"
_MOST_RELATED = 3


@dataclass(frozen=True, slots=True)
class NextPage:
    """A page that could be read next, with the reason."""

    id: DocumentId
    title: str
    reason: str


def next_pages(page: ReadingPage, reading: Reading) -> tuple[NextPage, ...]:
    """The next page of the series, then the first of each kind of relation."""
    found: list[NextPage] = []
    following = reading.following(page.document.id)
    if following is not None:
        other = reading.page(following, page.page.language)
        found.append(NextPage(following, other.page.title, other.trail))
    known = {page.document.id, following}
    found += [related for related in _related(page) if related.id not in known][:_MOST_RELATED]
    return tuple(found)


def read_next_html(pages: tuple[NextPage, ...], heading: str) -> str:
    """The pages as HTML, in the classes that the page's style sheet knows."""
    if not pages:
        return ""
    rows = "".join(
        f'<tr><td class="{"following" if number else "first"}">{_entry(page)}</td></tr>'
        for number, page in enumerate(pages)
    )
    return f'<a name="{ANCHOR}"></a><h2>{escape(heading)}</h2><table class="next">{rows}</table>'


def _entry(page: NextPage) -> str:
    link = f'<a href="{escape(str(Address(page.id)))}"><b>{escape(page.title)}</b></a>'
    return f'{link}<br/><span class="muted">{escape(page.reason)}</span>'


def _related(page: ReadingPage) -> Iterator[NextPage]:
    """One of each group, evidence first; terms lead on from terms alone."""
    is_term = page.document.type is DocumentType.TERM
    for group in page.relations:
        for row in group.rows:
            if is_term or not row.id.startswith(f"{DocumentType.TERM}/"):
                reason = row.reason or group.label
                yield NextPage(row.id, row.title, f"{group.label} – {reason}")
                break
