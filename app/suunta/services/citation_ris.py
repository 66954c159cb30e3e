"""A citation in RIS, which Zotero, EndNote, Mendeley and RefWorks read."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.services.citation import AUTHOR, Citation

_LINE = "\r\n"


def as_ris(citation: Citation) -> str:
    """One record: a tag, two spaces, a hyphen, a space, the value; lines end as on Windows."""
    lines = [f"{tag}  - {' '.join(value.split(None))}" for tag, value in _fields(citation) if value]
    return _LINE.join((*lines, "ER  - ")) + _LINE


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "TY", "ELEC"  # an electronic document; the type has to come first
    yield "ID", citation.key
    yield "AU", AUTHOR
    yield "TI", citation.title
    yield "T2", "Suunta"
    yield "PY", citation.year
    yield "DA", _date(citation.date)
    yield "ET", citation.edition
    yield "PB", "Suunta"
    yield "LA", citation.language.value
    yield "UR", citation.address
    yield "AB", citation.abstract
    yield "N1", citation.note
    yield "N1", citation.sources


def _date(iso: str) -> str:
    """`YYYY/MM/DD/`, with what is not known left empty."""
    year, month, day = (*iso.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/"
