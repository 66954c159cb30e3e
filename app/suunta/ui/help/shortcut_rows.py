"""The table of shortcuts, made from the catalogue of commands, and narrowed to some words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from suunta.ui.commands.command import Command
from suunta.ui.commands.keys import printed
from suunta.ui.commands.section import Section
from suunta.ui.help.fixed_keys import fixed_key_rows
from suunta.ui.help.help_row import HelpRow, heading


def shortcut_rows(commands: Sequence[Command]) -> tuple[HelpRow, ...]:
    """Every command under its section, with or without a key, then the keys of fields and lists."""
    rows: list[HelpRow] = []
    for section in Section:
        listed = [_row(command) for command in commands if command.section is section]
        if listed:
            rows += [heading(section.heading), *listed]
    return (*rows, *fixed_key_rows())


def matching(rows: Iterable[HelpRow], typed: str) -> tuple[HelpRow, ...]:
    """The rows that hold every word that was typed, a shortcut included, and their headings."""
    words = typed.casefold().split()
    kept: list[HelpRow] = []
    above: HelpRow | None = None
    for row in rows:
        if row.is_heading:
            above = row
            continue
        text = f"{above.name if above else ''} {row.spoken}".casefold()
        if all(word in text for word in words):
            if above is not None and above not in kept:
                kept.append(above)
            kept.append(row)
    return tuple(kept)


def _row(command: Command) -> HelpRow:
    return HelpRow(command.name, command.description, printed(command.keys))
