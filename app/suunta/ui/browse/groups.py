"""Part the documents of a collection into groups: by county, class, sector, kind or letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Unit
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.ui.browse.collection import CONTEXT, Collection, Grouping
from suunta.ui.browse.entries import Entries
from suunta.ui.browse.entry import Entry, Group
from suunta.ui.translation import QT_TRANSLATE_NOOP

_SHARES = QT_TRANSLATE_NOOP("Collections", "What participants said")
_COUNTS = QT_TRANSLATE_NOOP("Collections", "How many took part")
_OTHERS = QT_TRANSLATE_NOOP("Collections", "Others")
_LETTERS_WITH_MARKS = "ÅÄÖ"


def groups_of(
    collection: Collection,
    grouping: Grouping,
    *,
    knowledge: KnowledgeBase,
    entries: Entries,
    language: Language,
) -> tuple[Group, ...]:
    """The groups of a collection in the order they are shown; every document is in one."""
    documents = knowledge.of_type(collection.type)
    match grouping:
        case Grouping.COUNTY:
            groups = _by_county(documents, knowledge, entries, language)
        case Grouping.USE_CASE:
            groups = _by_use_case(documents, knowledge, entries)
        case Grouping.SECTOR:
            groups = _by_sector(documents, knowledge, entries)
        case Grouping.KIND:
            groups = _by_kind(documents, knowledge, entries)
        case Grouping.LETTER:
            groups = _by_letter(documents, entries, language)
        case Grouping.NONE:
            groups = (_group("", documents, entries),)
    placed = {entry.id for group in groups for entry in group.entries}
    others = [document for document in documents if document.id not in placed]
    if not others:
        return groups
    return (*groups, _group(QCoreApplication.translate(CONTEXT, _OTHERS), others, entries))


def _by_county(
    documents: Iterable[Document], knowledge: KnowledgeBase, entries: Entries, language: Language
) -> tuple[Group, ...]:
    """A document with several organisers stands under each of them."""

    def entry(document: Document) -> Entry:
        """Beneath its county, a document says its class; with several counties, those."""
        listed = entries.entry(document)
        if len(document.regions) > 1 or document.use_case is None:
            return listed
        return replace(listed, over=entries.use_case_name(document.use_case.value))

    return tuple(
        Group(in_language(region.short, language), tuple(map(entry, found)))
        for region in knowledge.regions.values()
        if (found := [document for document in documents if region.id in document.regions])
    )


def _by_use_case(
    documents: Iterable[Document], knowledge: KnowledgeBase, entries: Entries
) -> tuple[Group, ...]:
    """Every class has its group: that nobody tries anything in one is worth seeing."""

    def is_in(slug: str) -> Callable[[Document], bool]:
        return lambda document: document.use_case is not None and document.use_case.value == slug

    return tuple(
        _group(entries.use_case_name(slug), filter(is_in(slug), documents), entries)
        for slug in knowledge.use_cases
        if f"{DocumentType.USE_CASE}/{slug}" in knowledge.documents
    )


def _by_sector(
    documents: Iterable[Document], knowledge: KnowledgeBase, entries: Entries
) -> tuple[Group, ...]:
    return tuple(
        _group(entries.sector_name(sector), found, entries, sector)
        for sector in knowledge.sectors
        if (found := [d for d in documents if d.sector is not None and d.sector.value == sector])
    )


def _by_kind(
    documents: Iterable[Document], knowledge: KnowledgeBase, entries: Entries
) -> tuple[Group, ...]:
    def is_share(document: Document) -> bool:
        fact = knowledge.facts.get(document.id)
        return fact is not None and fact.unit is Unit.PERCENT

    parts = (
        (_SHARES, [document for document in documents if is_share(document)]),
        (_COUNTS, [document for document in documents if not is_share(document)]),
    )
    return tuple(
        _group(QCoreApplication.translate(CONTEXT, name), found, entries)
        for name, found in parts
        if found
    )


def _by_letter(
    documents: Iterable[Document], entries: Entries, language: Language
) -> tuple[Group, ...]:
    ordered = sorted(documents, key=lambda document: _sort_key(document.page(language).title))
    letters: dict[str, list[Document]] = {}
    for document in ordered:
        letters.setdefault(_letter(document.page(language).title), []).append(document)
    return tuple(_group(letter, found, entries) for letter, found in letters.items())


def _group(
    heading: str, documents: Iterable[Document], entries: Entries, sector: str = ""
) -> Group:
    return Group(heading, tuple(entries.entry(document) for document in documents), sector)


def _letter(title: str) -> str:
    first = title[:1].upper()
    if first in _LETTERS_WITH_MARKS:
        return first
    return unicodedata.normalize("NFD", first)[:1]


def _sort_key(title: str) -> tuple[int, str]:
    """Å, Ä and Ö after Z, as Finnish and Swedish have them; other marks do not count."""
    letter = _letter(title)
    place = _LETTERS_WITH_MARKS.find(letter)
    return (26 + place if place >= 0 else ord(letter) - ord("A"), title.casefold())
