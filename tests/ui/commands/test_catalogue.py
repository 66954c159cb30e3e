"""The catalogue: one shortcut for one command, none that shadows typing, every icon there is."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from suunta import paths
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.command import Command
from suunta.ui.commands.keys import StandardKey
from suunta.ui.commands.where import Where

pytestmark = pytest.mark.usefixtures("qapp")  # Only an application knows the system's keys.

ELSEWHERE = {
    "mac": {
        StandardKey.Back: ("Ctrl+[",),
        StandardKey.Forward: ("Ctrl+]",),
        StandardKey.HelpContents: ("Ctrl+?",),
        StandardKey.FindNext: ("Ctrl+G",),
        StandardKey.FindPrevious: ("Ctrl+Shift+G",),
        StandardKey.Preferences: ("Ctrl+,",),
        StandardKey.Quit: ("Ctrl+Q",),
        StandardKey.FullScreen: ("Ctrl+Meta+F",),
    },
    "gnome": {
        StandardKey.FindNext: ("Ctrl+G", "F3"),
        StandardKey.FindPrevious: ("Ctrl+Shift+G", "Shift+F3"),
        StandardKey.Quit: ("Ctrl+Q",),
        StandardKey.FullScreen: ("Ctrl+F11",),
    },
    "windows": {
        StandardKey.FullScreen: ("F11", "Alt+Return"),
    },
}
"""What other systems bind to a standard key, where this one has something else: Qt's own table."""

WITHOUT_MODIFIER = {"/", "Back", "Forward", "Find", "Help", "Zoom In", "Zoom Out", "Esc"}
"""The one sign that is a command, where no text is typed; and keys that type nothing."""


def keys_on(system: str, command: Command) -> list[str]:
    table = ELSEWHERE[system]
    found: list[str] = []
    for shortcut in command.shortcuts:
        if shortcut in table:
            found += table[StandardKey(shortcut)]
        elif isinstance(shortcut, str):
            found.append(QKeySequence(shortcut).toString())
        else:
            alone = Command("a.test", "", (shortcut,))
            found += [keys.toString() for keys in alone.keys]
    return list(dict.fromkeys(found))


def test_no_two_commands_share_an_id() -> None:
    ids = Counter(command.id for command in COMMANDS)

    assert ids.most_common(1)[0][1] == 1


@pytest.mark.parametrize("system", ELSEWHERE)
def test_no_two_commands_share_a_shortcut_in_one_place(system: str) -> None:
    holders: dict[str, list[Command]] = defaultdict(list)
    for command in COMMANDS:
        for keys in keys_on(system, command):
            holders[keys].append(command)

    clashes = {
        (keys, one.id, other.id)
        for keys, commands in holders.items()
        for one, other in combinations(commands, 2)
        if one.where is other.where or Where.ALWAYS in (one.where, other.where)
    }
    assert clashes == set()


@pytest.mark.parametrize("system", ELSEWHERE)
def test_no_shortcut_shadows_typing(system: str) -> None:
    """A letter alone types; Ctrl and Alt together are AltGr, which types € and @."""
    shadowing = [
        (command.id, keys)
        for command in COMMANDS
        for keys in keys_on(system, command)
        if types(keys)
    ]

    assert shadowing == []


def types(keys: str) -> bool:
    if keys in WITHOUT_MODIFIER:
        return False
    combination = QKeySequence(keys)[0]
    is_sign = combination.key() < Qt.Key.Key_Escape
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if modifiers == Qt.KeyboardModifier.NoModifier:
        is_deleting = combination.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        return is_sign or is_deleting
    return is_sign and modifiers == alt_gr


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Backspace", "Shift+Backspace", "Ctrl+Alt+E"])
def test_what_types_is_known(keys: str) -> None:
    assert types(keys)


def test_every_shortcut_means_something_to_qt() -> None:
    for command in COMMANDS:
        for keys in command.keys:
            assert keys.toString(), command.id


def test_every_standard_key_has_something_on_every_system() -> None:
    for command in COMMANDS:
        if command.shortcuts:
            assert all(keys_on(system, command) for system in ELSEWHERE), command.id


def test_every_icon_exists() -> None:
    icons = paths.resources_folder() / "icons"

    assert all((icons / f"{c.icon}.svg").is_file() for c in COMMANDS if c.icon)


def test_every_letter_of_a_section_leads_to_one_command() -> None:
    letters: dict[str, Counter[str]] = defaultdict(Counter)
    for command in COMMANDS:
        letters[command.section][command.text.partition("&")[2][:1].upper()] += 1

    wrong = {
        section: [letter or "none" for letter, count in counted.items() if count > 1 or not letter]
        for section, counted in letters.items()
    }
    assert {section: found for section, found in wrong.items() if found} == {}


def test_sentences_end_and_reasons_do_not() -> None:
    """A description is a sentence; a reason stands beside a name."""
    assert [c.id for c in COMMANDS if c.about and c.about[-1] not in ".…"] == []
    assert [c.id for c in COMMANDS if c.needs.endswith(".")] == []
