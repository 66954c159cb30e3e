from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.shell.last_deck import LastDeck


def test_it_comes_first_and_the_others_keep_their_order(workspace: Workspace) -> None:
    decks = workspace.presenting.ready
    last = LastDeck(None)
    assert last.first(decks) == decks
    last.remember(decks[2])

    assert last.first(decks) == (decks[2], *decks[:2], *decks[3:])


def test_it_is_known_when_the_window_opens_again(
    workspace: Workspace, keeper: Keeper, qtbot: QtBot
) -> None:
    deck = workspace.presenting.ready[1]
    LastDeck(keeper).remember(deck)

    qtbot.waitUntil(lambda: LastDeck(keeper).id == deck.id)
