"""A talk in the real windows: the program's own, the console, and the audience's in full HD."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from suunta import paths
from suunta.domain.language import Language
from suunta.ui.application import make_application
from suunta.ui.notes.notes_example import passing_openers
from suunta.ui.presenting.audience_window import AudienceWindow
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import Stage
from suunta.ui.theme.theme import Theme

DECK = "deck/six-recommendations-workshop"
PROJECTOR = QSize(1920, 1080)
_SETTLING = 400


@dataclass(frozen=True, slots=True)
class Given:
    """What a talk that is given consists of."""

    session: Session
    desk: TalkDesk
    console: Console
    audience: AudienceWindow


@contextmanager
def given_talk() -> Iterator[Given]:
    """In a folder of data that goes away."""
    application = make_application(sys.argv)
    theme = Theme(application=application, resources=paths.resources_folder())
    window = MainWindow(theme=theme)
    with passing_openers() as openers:
        session = Session(window=window, theme=theme, openers=openers, language=Language.EN)
        window.show()
        if failure := session.open_and_wait():
            raise failure
        stage = window.findChild(Stage)
        assert isinstance(stage, Stage)
        door = stage.door()
        door.start(session.workspace.presenting.deck(DECK), Language.EN)
        question = window.findChild(OneScreenQuestion)
        assert isinstance(question, OneScreenQuestion)
        question.share_wanted.emit()
        question.close()
        assert door.desk is not None
        assert door.windows is not None
        assert door.windows.console is not None
        assert door.windows.audience is not None
        door.windows.audience.resize(PROJECTOR)
        QTest.qWait(_SETTLING)
        try:
            yield Given(session, door.desk, door.windows.console, door.windows.audience)
        finally:
            session.stop()
            door.stop()
            window.close()
