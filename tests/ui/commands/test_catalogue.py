"""The catalogue: one shortcut for one command, and every icon there is."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from suunta import paths
from suunta.ui.commands.catalogue import COMMANDS, MENU


def test_no_two_commands_share_an_id_or_a_shortcut() -> None:
    ids = Counter(command.id for command in COMMANDS)
    shortcuts = Counter(keys for command in COMMANDS for keys in command.shortcuts)

    assert ids.most_common(1)[0][1] == 1
    assert shortcuts.most_common(1)[0][1] == 1


def test_every_shortcut_means_something_to_qt() -> None:
    for command in COMMANDS:
        for keys in command.shortcuts:
            assert QKeySequence(keys).toString(), f"{command.id}: {keys}"


def test_every_icon_exists() -> None:
    icons = paths.resources_folder() / "icons"

    assert all((icons / f"{c.icon}.svg").is_file() for c in COMMANDS if c.icon)


def test_the_menu_holds_every_command_but_the_one_that_opens_it() -> None:
    listed = [identifier for group in MENU for identifier in group]

    assert sorted([*listed, "menu.open"]) == sorted(command.id for command in COMMANDS)


def test_every_letter_of_the_menu_leads_to_one_command() -> None:
    labels = [command.text for command in COMMANDS if command.id != "menu.open"]
    letters = Counter(label.partition("&")[2][:1].upper() for label in labels)

    assert "" not in letters
    assert letters.most_common(1)[0][1] == 1
