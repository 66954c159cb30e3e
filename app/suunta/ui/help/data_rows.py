"""What to know of one's own work, of privacy, and of mistakes in the texts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from suunta.ui.help.help_row import HelpRow, heading
from suunta.ui.translation import QT_TRANSLATE_NOOP

_GROUPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "Nothing leaves this computer"),
        (
            (
                QT_TRANSLATE_NOOP("Help", "No network"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Suunta opens no connection: what you read, search for and write is known to "
                    "nobody else. It asks for no account and sends no statistics.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "New editions"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "They come as a new version of the program, from whoever installs it for you. "
                    "Suunta does not look for them.",
                ),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Your own work"),
        (
            (
                QT_TRANSLATE_NOOP("Help", "Where it is"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "In one folder of your own, apart from the program, so that an update leaves "
                    "it alone: %1",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "What can be deleted"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "The index of the search is made from the texts and is built anew where it is "
                    "missing: %2",
                ),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "If something is wrong"),
        (
            (
                QT_TRANSLATE_NOOP("Help", "A mistake in a text"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "“Report a mistake”, on the page itself, writes down which page, which edition "
                    "and which words. Nothing is sent; you decide where it goes.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "A fault of the program"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "“About” has a button that copies what support will ask: versions, folders and "
                    "the state of the index. Nothing is sent; you decide where it goes.",
                ),
            ),
        ),
    ),
)


def data_rows(data: Path, index: Path) -> tuple[HelpRow, ...]:
    """Rows that name the folder of the user's work and that of what can be built anew."""
    translate = QCoreApplication.translate
    rows: list[HelpRow] = []
    for title, facts in _GROUPS:
        rows.append(heading(translate("Help", title)))
        for name, about in facts:
            told = translate("Help", about).replace("%1", str(data)).replace("%2", str(index))
            rows.append(HelpRow(translate("Help", name), told))
    return tuple(rows)
