"""Pages are found by what people know of them, and it is said when there are none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.presentations.choice_list import ChoiceList
from suunta.ui.theme.theme import Theme


@pytest.fixture
def choices(qtbot: QtBot, theme: Theme, workspace: Workspace) -> ChoiceList:
    choices = ChoiceList(theme=theme, knowledge=workspace.knowledge, language=Language.FI)
    qtbot.addWidget(choices)
    choices.show()
    return choices


def titles(choices: ChoiceList) -> list[str]:
    model = choices.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(choices: ChoiceList) -> str:
    label = choices.findChild(QLabel, "choiceSaid")
    assert label is not None
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pohjanmaa", "LingAI"),
        ("recommendation/2", "2. "),
        ("sosiaalipalvelut", ""),
    ],
)
def test_more_than_the_title_is_looked_at(choices: ChoiceList, typed: str, found: str) -> None:
    choices.filter.setText(typed)

    assert titles(choices)
    assert any(found in title for title in titles(choices))
    assert said(choices) == ""


def test_recommendations_stand_with_their_numbers(choices: ChoiceList) -> None:
    shown = titles(choices)

    assert [title[:3] for title in shown[1:7]] == [f"{number}. " for number in range(1, 7)]


def test_that_nothing_is_found_and_how_many_are_chosen_is_said(choices: ChoiceList) -> None:
    choices.model.choose(("recommendation/1",))
    assert said(choices) == "1 page chosen"

    choices.filter.setText("zzzz")

    assert titles(choices) == []
    assert said(choices).startswith("Nothing is called so.")
    assert said(choices).endswith("1 page chosen")
