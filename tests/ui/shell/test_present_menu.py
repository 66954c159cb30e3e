"""What the menu offers: decks before a talk, what is looked at in one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.present_menu import MOST_DECKS, Offer, PresentMenu
from suunta.ui.theme.theme import Theme

NOTHING = Offer(Language.EN)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    return window


def made(window: MainWindow, offer: Offer) -> tuple[PresentMenu, QMenu]:
    menu = QMenu(window)
    offered = PresentMenu(menu, window.commands, lambda: offer)
    offered.fill()
    return offered, menu


def words(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def test_before_a_talk_decks_come_first(window: MainWindow, workspace: Workspace) -> None:
    ready = workspace.presenting.ready
    offered, menu = made(window, replace(NOTHING, decks=ready, is_meant=True))

    assert words(menu)[0] == ready[0].title[Language.EN]
    assert words(menu)[len(ready) :] == [
        "Show to the &audience",
        "Put &by for the audience",
        "Pr&esentations",
    ]
    chosen: list[Deck] = []
    offered.deck_chosen.connect(chosen.append)
    menu.actions()[1].trigger()
    assert chosen == [ready[1]]


def test_in_a_talk_what_is_looked_at_comes_first(window: MainWindow, workspace: Workspace) -> None:
    offer = replace(NOTHING, decks=workspace.presenting.ready, is_talking=True)

    assert words(made(window, offer)[1]) == ["Back to the talk"]
    meant = replace(offer, is_meant=True, put_by=2)
    assert words(made(window, meant)[1]) == [
        "Show to the &audience",
        "Put &by for the audience",
        "Show the &next thing put by",
        "Back to the talk",
    ]


def test_the_way_back_is_the_command_with_its_key(window: MainWindow) -> None:
    gone: list[bool] = []
    window.commands.bind("present.start", lambda: gone.append(True))
    _, menu = made(window, replace(NOTHING, is_talking=True))

    back = menu.actions()[-1]
    assert back.text().endswith("\tF5")
    back.trigger()
    assert gone == [True]


def test_many_decks_and_long_titles_stay_a_menu(window: MainWindow, workspace: Workspace) -> None:
    deck = replace(workspace.presenting.ready[0], title={Language.EN: "R&D and " + "more " * 40})
    _, menu = made(window, replace(NOTHING, decks=[deck] * 30))

    assert len(words(menu)) == MOST_DECKS + 1
    assert words(menu)[0].startswith("R&&D and more")
    assert len(words(menu)[0]) < 70
