"""Keys that are no commands: they belong to the field, list or page that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from suunta.ui.commands.keys import shown
from suunta.ui.help.help_row import HelpRow, heading
from suunta.ui.presentations.slide_keys import ADD, DOWN, DUPLICATE, HIDE, REDO, UNDO, UP
from suunta.ui.translation import QT_TRANSLATE_NOOP

_FIELD = QT_TRANSLATE_NOOP("Help", "In the search field")
_LISTS = QT_TRANSLATE_NOOP("Help", "In lists and results")
_PAGE = QT_TRANSLATE_NOOP("Help", "On a page that is read")
_SLIDES = QT_TRANSLATE_NOOP("Help", "Among the slides of a presentation")
_EVERYWHERE = QT_TRANSLATE_NOOP("Help", "Everywhere")

_GROUPS: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        _FIELD,
        (
            (QT_TRANSLATE_NOOP("Help", "Go to the results"), ("Down",)),
            (QT_TRANSLATE_NOOP("Help", "Open the first result"), ("Enter",)),
            (QT_TRANSLATE_NOOP("Help", "Bring back an earlier query"), ("Up",)),
            (QT_TRANSLATE_NOOP("Help", "Empty the field; once more, go back"), ("Esc",)),
        ),
    ),
    (
        _LISTS,
        (
            (QT_TRANSLATE_NOOP("Help", "Go from row to row"), ("Up", "Down")),
            (QT_TRANSLATE_NOOP("Help", "Go to the first or the last row"), ("Home", "End")),
            (QT_TRANSLATE_NOOP("Help", "Open the row"), ("Enter",)),
            (QT_TRANSLATE_NOOP("Help", "From the results back to the search field"), ("Esc",)),
        ),
    ),
    (
        _PAGE,
        (
            (QT_TRANSLATE_NOOP("Help", "Scroll by a screen"), ("PgUp", "PgDown")),
            (
                QT_TRANSLATE_NOOP("Help", "Go to the next or the previous link"),
                ("Tab", "Shift+Tab"),
            ),
            (QT_TRANSLATE_NOOP("Help", "Open the link"), ("Enter",)),
            (QT_TRANSLATE_NOOP("Help", "Take away the marks of a search"), ("Esc",)),
        ),
    ),
    (
        _SLIDES,
        (
            (QT_TRANSLATE_NOOP("Help", "Add slides"), (ADD,)),
            (
                QT_TRANSLATE_NOOP("Help", "Go to the words of the slide, and back"),
                ("Enter", "Esc"),
            ),
            (QT_TRANSLATE_NOOP("Help", "Move the slide up or down"), (UP, DOWN)),
            (QT_TRANSLATE_NOOP("Help", "Duplicate the slide"), (DUPLICATE,)),
            (QT_TRANSLATE_NOOP("Help", "Hide the slide, or show it again"), (HIDE,)),
            (QT_TRANSLATE_NOOP("Help", "Delete the slide"), ("Del",)),
            (QT_TRANSLATE_NOOP("Help", "Undo, and do again"), (UNDO, REDO)),
        ),
    ),
    (
        _EVERYWHERE,
        (
            (
                QT_TRANSLATE_NOOP("Help", "Go to the next or the previous control"),
                ("Tab", "Shift+Tab"),
            ),
            (QT_TRANSLATE_NOOP("Help", "Press the button that has the keyboard"), ("Space",)),
        ),
    ),
)


def fixed_key_rows() -> tuple[HelpRow, ...]:
    """Each group under its heading, the keys as the system writes them."""
    rows: list[HelpRow] = []
    for title, keys in _GROUPS:
        rows.append(heading(QCoreApplication.translate("Help", title)))
        rows += [
            HelpRow(
                QCoreApplication.translate("Help", name),
                keys=tuple(shown(QKeySequence(key)) for key in written),
            )
            for name, written in keys
        ]
    return tuple(rows)
