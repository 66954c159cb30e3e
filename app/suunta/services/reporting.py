"""Reporting: what the editors need to know of a mistake, as text to send by whatever means."""

from __future__ import annotations

import textwrap

from suunta import __version__
from suunta.domain.address import Address
from suunta.domain.dates import written_date
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.reading_page import ReadingPage

WIDTH = 78
_LONGEST = 1200
"""Characters of the passage: enough to find it, short enough to read in a message."""


def mistake_report(
    shown: ReadingPage,
    passage: str,
    address: Address,
    edition: Edition,
    labels: Labels,
) -> str:
    """The passage in question with all that identifies it, in the language of the page.

    Whoever reports goes on writing at its end. Nothing is sent, and nothing is told of the
    computer or the person.
    """
    language = shown.page.language
    section = shown.page.section(address.anchor)
    date = written_date(edition.date, language)
    facts = (
        ("page", f"{shown.page.title} ({shown.document.id}, {language})"),
        ("place", f"{section.heading} (#{section.anchor})" if section else ""),
        ("address", str(address)),
        ("edition", f"{edition.name}, {date}"),
        ("program", f"Suunta {__version__}"),
    )
    told = [f"{labels.text(f'report.{key}', language)}: {value}" for key, value in facts if value]
    parts = (
        labels.text("report.heading", language),
        "\n".join(told),
        f"{labels.text('report.passage', language)}:\n{_quoted(passage)}" if passage else "",
        f"{labels.text('report.what', language)}\n",
    )
    return without_soft_hyphens("\n\n".join(part for part in parts if part)) + "\n"


def _quoted(passage: str) -> str:
    text = without_soft_hyphens(passage).strip()
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST].rsplit(maxsplit=1)[0]} …"
    lines = [
        line
        for block in text.split("\n")
        for line in (textwrap.wrap(block, WIDTH) if block else [])
    ]
    return "\n".join(f"> {line}" for line in lines)
