"""The clocks of a talk, as they are read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.domain import talk_steps
from suunta.domain.talk import Talk
from suunta.domain.talk_key import Action
from suunta.domain.talk_plan import PlannedSlide, TalkPlan
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.time_panel import TimePanel
from suunta.ui.theme.theme import Theme

PLAN = TalkPlan((PlannedSlide("a", 60), PlannedSlide("b", 30, timer=150)))


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def panel(around: QWidget, theme: Theme) -> TimePanel:
    look = NightLook(theme=theme, resources=paths.resources_folder(), parent=around)
    return TimePanel(look, parent=around)


def shown(panel: TimePanel, talk: Talk, now: float) -> dict[str, str]:
    panel.show_talk(talk, now)
    return {clock.name.text(): clock.time.text() for clock in panel._clocks()}


@pytest.mark.parametrize(
    ("now", "elapsed", "rest"),
    [(0.4, "0:00", "1:30"), (20.9, "0:20", "1:10"), (89.5, "1:29", "0:01")],
)
def test_what_is_gone_and_what_is_left_make_the_whole(
    panel: TimePanel, now: float, elapsed: str, rest: str
) -> None:
    clocks = shown(panel, Talk.begin(PLAN, 0), now)

    assert (clocks["Elapsed"], clocks["Remaining"]) == (elapsed, rest)
    assert panel._plan.text().startswith("Plan: 1.5 min")


def test_while_frozen_it_says_of_which_slide_it_tells(panel: TimePanel) -> None:
    talk = talk_steps.done(Talk.begin(PLAN, 0), Action.FREEZE, 5)
    talk = talk_steps.done(talk, Action.NEXT, 10)

    assert shown(panel, talk, 20)["Slide 1 · planned 1:00"] == "0:20"


def test_the_timer_tells_its_key_and_whether_it_runs(panel: TimePanel) -> None:
    talk = Talk.begin(PLAN, 0, position=1)
    assert shown(panel, talk, 0)["Timer · T"] == "2:30"
    talk = talk_steps.done(talk, Action.TIMER, 0)
    assert shown(panel, talk, 2)["Timer · T"] == "2:28"
    assert panel._timer._role == "brand_text"
    assert shown(panel, talk, 151.5)["Timer · T"] == "+0:01"
    talk = talk_steps.done(talk, Action.TIMER, 2)
    assert shown(panel, talk, 9)["Stopped · T"] == "2:28"
    assert panel._timer._role == "text_faint"
