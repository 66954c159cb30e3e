"""The notes in the console: each part under its name, in the order in which it is needed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.domain.slide import SpeakerNotes
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.notes_view import NotesView
from suunta.ui.theme.theme import Theme

NOTES = SpeakerNotes(
    next="And now?", mind="Never <add> them.", ask="Who?", say="Words.", do="Start the timer."
)


def test_what_to_do_is_told_apart_from_what_to_say(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    look = NightLook(theme=theme, resources=paths.resources_folder(), parent=holder)
    view = NotesView(look, parent=holder)

    view.show_notes(NOTES)

    assert view.toPlainText().split("\n") == [
        *("Do", "Start the timer.", "Say", "Words.", "Ask", "Who?"),
        *("Keep in mind", "Never <add> them.", "Lead on", "And now?"),
    ]

    view.cover(True)
    assert view.toPlainText() == "Notes are hidden here."
