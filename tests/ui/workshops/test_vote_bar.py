"""Bars of votes, as they are painted."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from suunta.domain.workshop_votes import Tally
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.vote_bar import DotsBar, VoteBar

WIDTH, HEIGHT = 240, 20


def _colors(image: QImage, *shares: float) -> list[str]:
    """At these shares of the length, above the numbers."""
    return [image.pixelColor(round(share * WIDTH), 2).name() for share in shares]


def test_what_agrees_and_disagrees_lies_at_the_ends(qtbot: QtBot, theme: Theme) -> None:
    bar = VoteBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, HEIGHT)
    bar.show_tally(Tally(agree=12, passed=6, disagree=6, present=24, is_counted=True))

    roles = [theme.color(role).name() for role in ("agree", "passed", "disagree")]
    assert _colors(bar.grab().toImage(), 0.25, 0.62, 0.9) == roles


def test_what_nobody_said_stays_empty(qtbot: QtBot, theme: Theme) -> None:
    bar = VoteBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, HEIGHT)
    bar.show_tally(Tally(agree=12, present=24))
    empty = theme.color("surface_raised").name()

    assert _colors(bar.grab().toImage(), 0.25, 0.75) == [theme.color("agree").name(), empty]
    bar.show_tally(Tally())
    assert _colors(bar.grab().toImage(), 0.25, 0.75) == [empty, empty]


def test_votes_above_those_present_all_have_their_place(qtbot: QtBot, theme: Theme) -> None:
    bar = VoteBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, HEIGHT)
    bar.show_tally(Tally(agree=20, disagree=20, present=24, is_counted=True))

    roles = [theme.color(role).name() for role in ("agree", "disagree")]
    assert _colors(bar.grab().toImage(), 0.45, 0.55) == roles


def test_dots_fill_their_share(qtbot: QtBot, theme: Theme) -> None:
    bar = DotsBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, HEIGHT)
    bar.show_share(0.5)

    roles = [theme.color(role).name() for role in ("agree", "surface_raised")]
    assert _colors(bar.grab().toImage(), 0.4, 0.6) == roles
