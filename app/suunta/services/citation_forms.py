"""A citation in the forms people and their reference managers want it in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from html import escape

from suunta.domain.labels import Labels
from suunta.services.citation import Citation
from suunta.services.citation_bibtex import as_bibtex
from suunta.services.citation_ris import as_ris
from suunta.services.quotation_forms import escaped


class CitationForm(StrEnum):
    """A form; its value is how a file in it is called at the end."""

    PLAIN = "txt"
    MARKDOWN = "md"
    HTML = "html"
    RIS = "ris"
    BIBTEX = "bib"


def cite(citation: Citation, form: CitationForm, labels: Labels) -> str:
    """The citation in a form; a line, or an entry of several."""
    match form:
        case CitationForm.PLAIN:
            return _sentence(citation, labels, citation.title, citation.address, str)
        case CitationForm.MARKDOWN:
            title, address = f"*{escaped(citation.title)}*", f"<{citation.address}>"
            return _sentence(citation, labels, title, address, escaped)
        case CitationForm.HTML:
            return as_html(citation, labels)
        case CitationForm.RIS:
            return as_ris(citation)
        case CitationForm.BIBTEX:
            return as_bibtex(citation)


def as_html(citation: Citation, labels: Labels) -> str:
    """A paragraph with the title in italics and the address as a link."""
    address = escape(citation.address)
    link = f'<a href="{address}">{address}</a>'
    title = f"<i>{escape(citation.title, quote=False)}</i>"
    words = _sentence(citation, labels, title, link, escape)
    return f'<p lang="{citation.language}">{words}</p>'


def file_bytes(text: str, form: CitationForm) -> bytes:
    """What stands in a saved file: its lines end as programs that read such a file expect."""
    ended = text if text.endswith("\n") else f"{text}\n"
    # Windows programs take RIS without this mark for Latin-1; other readers drop it.
    return ended.encode("utf-8-sig" if form is CitationForm.RIS else "utf-8")


def file_name(citation: Citation, form: CitationForm) -> str:
    return f"{citation.key}.{form}"


def _sentence(
    citation: Citation,
    labels: Labels,
    title: str,
    address: str,
    clean: Callable[[str], str],
) -> str:
    """As the language's own lists of references are written; a title keeps its closing mark."""
    written = labels.text(
        "cite.plain",
        citation.language,
        year=citation.year,
        title="\0",
        edition=clean(citation.edition),
        date=clean(citation.written_date),
        address="\1",
    )
    if citation.title.endswith(("?", "!", "…")):
        written = written.replace("\0.", "\0")
    return written.replace("\0", title).replace("\1", address)
