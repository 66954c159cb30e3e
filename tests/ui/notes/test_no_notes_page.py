"""What stands in the place of the notes where they cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.errors import KeepingUnusable, KeptBroken, KeptByNewer
from suunta.ui.notes.no_notes_page import NoNotesPage
from suunta.ui.theme.theme import Theme

FILE = Path("/somewhere/suunta.db")


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (KeptByNewer(FILE, 9, 2), "newer version"),
        (KeptBroken(FILE, "is damaged"), "is damaged"),
        (KeepingUnusable("It cannot be read.", FILE), "It cannot be read."),
    ],
)
def test_it_says_why_and_that_nothing_was_changed(
    qtbot: QtBot, theme: Theme, fault: KeepingUnusable, told: str
) -> None:
    page = NoNotesPage(theme=theme, fault=fault)
    qtbot.addWidget(page)

    words = " ".join(label.text() for label in page.findChildren(QLabel))

    assert "Your bookmarks and notes cannot be opened" in words
    assert told in words
    assert "Everything can be read and searched meanwhile." in words
