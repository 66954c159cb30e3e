"""What the palette lists: commands as they stand, pages in every language, addresses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.palette.entries import address_entry, command_entries, page_entries, search_entry
from suunta.ui.palette.entry import Entry, Kind
from suunta.ui.palette.finder import Finder, ranked
from suunta.ui.theme.theme import Theme


@pytest.fixture
def commands(qtbot: QtBot, theme: Theme) -> CommandSet:
    window = QWidget()
    qtbot.addWidget(window)
    return CommandSet(COMMANDS, theme=theme, window=window)


def test_every_command_but_the_palette_itself_is_listed(commands: CommandSet) -> None:
    listed = [entry.key for entry in command_entries(commands)]

    assert sorted([*listed, "palette.open"]) == sorted(command.id for command in COMMANDS)
    assert "palette.open" not in listed


def test_a_command_says_why_it_cannot_be_given(commands: CommandSet) -> None:
    commands.bind("home.show", commands.tint)
    commands.bind("address.copy", commands.tint)

    entries = {entry.key: entry for entry in command_entries(commands)}

    assert entries["home.show"].reason == ""
    assert entries["home.show"].keys == "Alt+Home"
    assert entries["address.copy"].reason == "Only on a page that is read"


def pages_in(knowledge: KnowledgeBase, labels: Labels, preferred: Language) -> list[Entry]:
    return list(page_entries(knowledge, labels, preferred))


def test_every_page_is_listed_in_every_language(knowledge: KnowledgeBase, labels: Labels) -> None:
    listed = pages_in(knowledge, labels, Language.EN)

    assert len(listed) == sum(len(document.pages) for document in knowledge)
    assert {entry.key for entry in listed} == set(knowledge.documents)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("suositus 4", "suunta:recommendation/4"),
        ("rekommendation 4", "suunta:recommendation/4"),
        ("recommendation/4", "suunta:recommendation/4"),
        ("term/client", "suunta:term/client"),
    ],
)
def test_a_number_or_an_identifier_opens_the_page_in_the_preferred_language(
    knowledge: KnowledgeBase, labels: Labels, typed: str, address: str
) -> None:
    found = ranked(Finder(pages_in(knowledge, labels, Language.EN)).find(typed))

    assert found[0].entry.value == address


def test_a_title_in_another_language_opens_that_language(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    title = knowledge.document("recommendation/1").page(Language.FI).title

    first = ranked(Finder(pages_in(knowledge, labels, Language.EN)).find(title))[0].entry

    assert (first.name, first.value) == (title, "suunta:recommendation/1?lang=fi")
    assert first.group == "Recommendation 1 · FI"


@pytest.mark.parametrize(
    ("typed", "language", "name_in"),
    [
        ("suunta:recommendation/2?lang=fi#action", Language.FI, Language.FI),
        ("  recommendation/2  ", None, Language.SV),
    ],
)
def test_an_address_leads_to_its_page(
    knowledge: KnowledgeBase,
    labels: Labels,
    typed: str,
    language: Language | None,
    name_in: Language,
) -> None:
    entry = address_entry(typed, knowledge, labels, Language.SV)

    assert entry is not None
    address = Address.parse(str(entry.value))
    assert (address.id, address.language) == ("recommendation/2", language)
    assert entry.name == knowledge.document("recommendation/2").page(name_in).title


@pytest.mark.parametrize("typed", ["suunta:term/there-is-none", "recommendation", "", "a/b"])
def test_what_names_no_page_is_no_address(
    knowledge: KnowledgeBase, labels: Labels, typed: str
) -> None:
    assert address_entry(typed, knowledge, labels, Language.EN) is None


def test_what_no_name_fits_can_be_searched_for() -> None:
    entry = search_entry("xyzzy")

    assert (entry.kind, entry.name, entry.value) == (Kind.SEARCH, "Search for “xyzzy”", "xyzzy")
