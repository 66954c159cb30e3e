"""Make the palette's entries from what the window can do and from what the knowledge holds."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from suunta.domain.address import SCHEME, Address, is_identifier
from suunta.domain.document import Document
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.browse.collection import collection_of
from suunta.ui.commands.command import Command
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.commands.keys import shown
from suunta.ui.palette.entry import Entry, Kind
from suunta.ui.translation import QT_TRANSLATE_NOOP

_SEARCH = QT_TRANSLATE_NOOP("Palette", "Search for “%1”")
_ADDRESS = QT_TRANSLATE_NOOP("Palette", "Open this address")


def command_entries(commands: CommandSet) -> tuple[Entry, ...]:
    """Every command as it stands now; the one that opens the palette is left out."""
    return tuple(
        _command_entry(command, commands.why_not(command.id))
        for command in commands
        if command.id != "palette.open"
    )


def page_entries(knowledge: KnowledgeBase, labels: Labels, preferred: Language) -> Iterator[Entry]:
    """Every page in every language; what is no title leads to the preferred one alone."""
    for document in knowledge:
        other_words = _other_words(document, labels)
        for language in sorted(document.pages, key=lambda each: each is not preferred):
            page = document.pages[language]
            yield Entry(
                kind=Kind.PAGE,
                key=document.id,
                name=page.title,
                group=_group(document, labels, language, preferred),
                icon=collection_of(document.type.value).icon,
                about=page.summary,
                also=other_words,
                value=str(Address(document.id, language=_unless(language, preferred))),
            )
            other_words = ""


def address_entry(
    typed: str, knowledge: KnowledgeBase, labels: Labels, preferred: Language
) -> Entry | None:
    """The page that an identifier or an address names, if there is one."""
    address = Address.parse(typed)
    is_meant = typed.strip().startswith(SCHEME) or is_identifier(address.id)
    if not is_meant or address.id not in knowledge.documents:
        return None
    document = knowledge.document(address.id)
    language = address.language or preferred
    return Entry(
        kind=Kind.ADDRESS,
        key=document.id,
        name=document.page(language).title,
        group=_group(document, labels, language, preferred),
        icon="link",
        about=QCoreApplication.translate("Palette", _ADDRESS),
        value=str(address),
    )


def search_entry(typed: str) -> Entry:
    """The way on where no name fits."""
    name = QCoreApplication.translate("Palette", _SEARCH).replace("%1", typed)
    return Entry(kind=Kind.SEARCH, key=typed, name=name, icon="search", value=typed)


def _command_entry(command: Command, reason: str) -> Entry:
    keys = command.keys
    return Entry(
        kind=Kind.COMMAND,
        key=command.id,
        name=command.name,
        group=command.section.heading,
        icon=command.icon,
        keys=shown(keys[0]) if keys else "",
        about=command.description,
        reason=reason,
        also=f"{command.section.heading} {command.description}",
    )


def _other_words(document: Document, labels: Labels) -> str:
    """`Recommendation 4 Suositus 4 …`, the identifier, and words that people search with."""
    slug = document.id.partition("/")[2]
    number = slug if slug.isdigit() else ""
    names = (labels.text(f"type.{document.type}", language) for language in Language)
    keywords = (word for page in document.pages.values() for word in page.keywords)
    return " ".join((*(f"{name} {number}" for name in names), document.id, *keywords))


def _group(document: Document, labels: Labels, language: Language, preferred: Language) -> str:
    name = labels.text(f"type.{document.type}", preferred)
    slug = document.id.partition("/")[2]
    named = f"{name} {slug}" if slug.isdigit() else name
    return named if language is preferred else f"{named} · {language.value.upper()}"


def _unless(language: Language, preferred: Language) -> Language | None:
    return None if language is preferred else language
