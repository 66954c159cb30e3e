"""A talk on the one screen that tests have: the slides in a window to share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presenting.audience_window import AudienceWindow
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.talk_desk import TalkDesk
from suunta.ui.theme.theme import Theme

DECK = "deck/vision-in-20-minutes"


class Given:
    """A talk that is given, with its two windows."""

    def __init__(self, door: PresentDoor) -> None:
        self.door = door

    @property
    def desk(self) -> TalkDesk:
        assert self.door.desk is not None
        return self.door.desk

    @property
    def console(self) -> Console:
        assert self.door.windows is not None
        assert self.door.windows.console is not None
        return self.door.windows.console

    @property
    def audience(self) -> AudienceWindow:
        assert self.door.windows is not None
        assert self.door.windows.audience is not None
        return self.door.windows.audience


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What stands for the window of the program."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def door(
    window: QWidget,
    theme: Theme,
    workspace: Workspace,
    keeper: Keeper,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[PresentDoor]:
    """The machine of whoever tests may sleep."""
    monkeypatch.setattr("shutil.which", lambda _name: None)
    door = PresentDoor(window=window, theme=theme, workspace=workspace, keeper=keeper)
    yield door
    door.stop()


@pytest.fixture
def given(door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot) -> Given:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    given = Given(door)
    qtbot.waitExposed(given.console)
    return given
