"""What a screen reader is told when something happens away from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.accessibility.seen import listening

from suunta.ui.widgets.announcer import Announcer


@pytest.fixture
def announcer(qtbot: QtBot) -> Announcer:
    label = QLabel()
    qtbot.addWidget(label)
    return Announcer(label)


def test_what_is_urgent_is_said_at_once(qtbot: QtBot, announcer: Announcer) -> None:
    with listening(), qtbot.waitSignal(announcer.said, timeout=50) as said:
        announcer.say("Copied")

    assert said.args == ["Copied"]


def test_only_the_last_of_what_follows_each_other_is_said(
    qtbot: QtBot, announcer: Announcer
) -> None:
    said: list[str] = []
    announcer.said.connect(said.append)

    for count in (900, 40, 3):
        announcer.say_soon(f"{count} results")
    with qtbot.waitSignal(announcer.said, timeout=3000):
        pass

    assert said == ["3 results"]


def test_what_was_overtaken_is_left_unsaid(qtbot: QtBot, announcer: Announcer) -> None:
    announcer.say_soon("3 results")
    announcer.be_silent()

    with qtbot.assertNotEmitted(announcer.said, wait=900):
        pass
