"""The status line says what happened, in words that fit the number."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.shell.status_line import StatusLine
from suunta.ui.theme.theme import Theme


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> StatusLine:
    line = StatusLine(theme=theme)
    qtbot.addWidget(line)
    return line


def test_before_there_is_knowledge_it_says_what_it_waits_for(line: StatusLine) -> None:
    assert line.text() == "Opening the knowledge…"


@pytest.mark.parametrize(
    ("count", "milliseconds", "said"),
    [
        (15, 6.2, "15 results in 6 ms"),
        (1, 0.3, "1 result in 1 ms"),
        (0, 2.0, "0 results in 2 ms"),
        (0, 0.0, "Ready"),
    ],
)
def test_it_says_how_a_search_went(
    line: StatusLine, count: int, milliseconds: float, said: str
) -> None:
    line.show_knowledge(331, (Language.EN, Language.FI))

    line.show_results(count, milliseconds)

    assert line.text() == f"{said} · 331 passages · EN FI"


def test_elsewhere_it_is_ready_again(line: StatusLine) -> None:
    line.show_knowledge(331, (Language.EN,))
    line.show_results(15, 6.0)

    line.show_ready()

    assert line.text() == "Ready · 331 passages · EN"


def test_what_is_over_is_no_longer_said(line: StatusLine) -> None:
    line.show_knowledge(331, (Language.EN,))
    before = line.text()
    line.show_message("Hit 21 of 21")
    assert line.text() == "Hit 21 of 21"

    line.show_message("")

    assert line.text() == before


def test_a_screen_reader_hears_the_count_when_the_typing_rests(
    qtbot: QtBot, line: StatusLine
) -> None:
    line.show_knowledge(331, (Language.EN,))

    with qtbot.waitSignal(line.announcer.said, timeout=3000) as said:
        line.show_results(900, 5.0)
        line.show_results(15, 6.2)

    assert said.args == ["15 results"]


def test_a_screen_reader_hears_what_was_just_done(qtbot: QtBot, line: StatusLine) -> None:
    with qtbot.waitSignal(line.announcer.said, timeout=50) as said:
        line.show_message("Copied with its source")

    assert said.args == ["Copied with its source"]
