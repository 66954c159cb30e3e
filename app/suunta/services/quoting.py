"""Quoting: a passage with what it rests on and the address that leads back to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from suunta.domain.address import Address
from suunta.domain.dates import written_date
from suunta.domain.edition import Edition
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.citing import cited_sources
from suunta.services.passage import Block, Passage, plain_passage
from suunta.services.reading_page import FigureRow, ReadingPage, SourceRow


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is taken along; its forms are in `quotation_forms`."""

    language: Language
    blocks: tuple[Block, ...]
    origin: str
    """The page and its section, the edition, and that it is an unofficial digest."""
    notes: tuple[str, ...]
    """Sources, what is inferred, and the base of each figure; a sentence each."""
    address: str


def quote(
    passage: Passage, shown: ReadingPage, anchor: str, address: Address, origin: str, labels: Labels
) -> Quotation:
    """A passage of one section, with all that must stand beside it."""
    notes = [
        *_source_notes(passage, shown, anchor, labels),
        *_inferences(passage, shown, labels),
        *_figure_notes(passage, shown, labels),
    ]
    return Quotation(
        language=shown.page.language,
        blocks=passage.blocks,
        origin=without_soft_hyphens(origin),
        notes=tuple(without_soft_hyphens(note) for note in notes),
        address=str(address),
    )


def origin_of(shown: ReadingPage, anchor: str, edition: Edition, labels: Labels) -> str:
    """Where a passage stands: page, section, edition, and what kind of publication it is."""
    section = shown.page.section(anchor)
    title = " › ".join((shown.page.title, section.heading)) if section else shown.page.title
    language = shown.page.language
    date = written_date(edition.date, language)
    return without_soft_hyphens(
        labels.text("copy.origin", language, title=title, edition=edition.name, date=date)
    )


def snippet_passage(snippet: str, shown: ReadingPage, anchor: str, labels: Labels) -> Passage:
    """A piece of a section's text, with the figures in it and what of its paragraph is inferred."""
    numbers = tuple(row.number for row in shown.figures if row.number in snippet)
    passage = replace(plain_passage(snippet), numbers=numbers)
    section = shown.page.section(anchor)
    if section is None:
        return passage
    language = shown.page.language
    block = _block_of(snippet, section.text)
    inferences = (
        reason
        for reason in shown.page.inferences
        if _spaced(labels.text("inferred", language, reason=reason)) in block
    )
    return replace(passage, inferences=tuple(inferences))


def _block_of(snippet: str, text: str) -> str:
    """The paragraph a snippet is from, as it goes on from there; nothing where it is not found."""
    words = _spaced(snippet).strip("… ")[:40]
    blocks = (_spaced(block) for block in text.split("\n"))
    return next((block[block.index(words) :] for block in blocks if words in block), "")


def _spaced(text: str) -> str:
    return " ".join(without_soft_hyphens(text).split())


def _source_notes(
    passage: Passage, shown: ReadingPage, anchor: str, labels: Labels
) -> Iterator[str]:
    """The sources cited in the passage; where it cites none, its section's, then its page's."""
    of_section = cited_sources(shown, anchor)
    of_page = {row.id: row for row in (*shown.sources, *of_section)}
    rows = [of_page[each] for each in dict.fromkeys(passage.sources) if each in of_page]
    words = "".join(block.text for block in passage.blocks)
    told = [
        _told(row, is_numbered=f"[{row.number}]" in words)
        for row in rows or of_section or shown.sources
    ]
    if told:
        yield f"{labels.text('sources', shown.page.language)}: {'; '.join(told)}"


def _told(source: SourceRow, *, is_numbered: bool) -> str:
    number = f"[{source.number}] " if is_numbered else ""
    places = f" ({'; '.join(source.places)})" if source.places else ""
    return ", ".join(part for part in (f"{number}{source.title}{places}", source.details) if part)


def _inferences(passage: Passage, shown: ReadingPage, labels: Labels) -> Iterator[str]:
    """What of the passage and of its document's facts no source states."""
    language = shown.page.language
    for reason in dict.fromkeys(passage.inferences):
        yield _begun(labels.text("inferred", language, reason=reason))
    word = labels.text(f"provenance.{Provenance.INFERRED}", language)
    for fact in shown.fact_box:
        if fact.provenance is Provenance.INFERRED:
            yield f"{fact.label}: {fact.value} ({word})"


def _figure_notes(passage: Passage, shown: ReadingPage, labels: Labels) -> Iterator[str]:
    wanted = set(passage.numbers)
    for row in dict.fromkeys(shown.figures):
        if row.number in wanted:
            yield figure_note(row, shown.page.language, labels)


def figure_note(row: FigureRow, language: Language, labels: Labels) -> str:
    """A number with its base, its date and its source."""
    return labels.text(
        "copy.figure",
        language,
        number=row.number,
        base=row.base,
        date=row.date,
        source=row.source,
    )


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
