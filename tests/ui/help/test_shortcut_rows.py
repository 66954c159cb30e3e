"""The table of shortcuts: every command, under its section, and found by word or key."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.section import Section
from suunta.ui.help.help_row import HelpRow
from suunta.ui.help.shortcut_rows import matching, shortcut_rows


@pytest.fixture
def rows(qapp: QApplication) -> tuple[HelpRow, ...]:
    return shortcut_rows(COMMANDS)


def test_every_command_is_listed_once(rows: tuple[HelpRow, ...]) -> None:
    names = [row.name for row in rows if not row.is_heading]

    assert all(names.count(command.name) == 1 for command in COMMANDS)


def test_sections_stand_in_their_order(rows: tuple[HelpRow, ...]) -> None:
    headings = [row.name for row in rows if row.is_heading]
    sections = [s.heading for s in Section if any(c.section is s for c in COMMANDS)]

    assert headings[: len(sections)] == sections


def test_a_command_shows_all_its_keys(rows: tuple[HelpRow, ...]) -> None:
    search = next(row for row in rows if row.name == "Search" and not row.is_heading)

    assert search.keys == ("Ctrl+K", "/")


def test_keys_of_remote_controls_are_not_shown(rows: tuple[HelpRow, ...]) -> None:
    shown = {keys for row in rows for keys in row.keys}

    assert {"Alt+Left", "F1"} <= shown
    assert shown.isdisjoint({"Back", "Forward", "Help", "Find"})


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dark", ["View", "Dark or light"]),
        ("ctrl+k", ["Search", "Search"]),
        ("WINDOW previous", ["Go", "Previous part of the window"]),
        ("no such thing", []),
    ],
)
def test_rows_are_found_by_word_and_by_key(
    rows: tuple[HelpRow, ...], typed: str, expected: list[str]
) -> None:
    assert [row.name for row in matching(rows, typed)] == expected


def test_nothing_typed_keeps_all(rows: tuple[HelpRow, ...]) -> None:
    assert matching(rows, " ") == rows
