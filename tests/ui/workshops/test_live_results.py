"""What the slide on the wall is given."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import attended, voted
from suunta.domain.workshop_votes import Side
from suunta.export.slide_view import Hands
from suunta.services.workspace import Workspace
from suunta.ui.workshops.live_results import LiveResults
from suunta.ui.workshops.workshop_desk import WorkshopDesk


def test_results_follow_their_own_workshop_alone(
    desk: WorkshopDesk, deck: Deck, workspace: Workspace, qtbot: QtBot
) -> None:
    slide = workspace.presenting.resolve(deck, Language.EN)[0]
    workshop = attended(workspace.facilitating.from_deck(deck, Language.EN), 24)
    desk.begin(workshop)
    results = LiveResults(desk, workshop.id, workspace.labels)
    assert results.of(slide) == (None, None, None)

    first = workshop.statements[0].id
    desk.change(voted(workshop, first, Side.AGREE, 1), "agree")
    assert results.of(slide)[0] is None
    with qtbot.waitSignal(results.changed):
        desk.change(voted(workshop, first, Side.AGREE, 17), "agree")
    assert results.of(slide)[0] == Hands(17, 0, 0, 24, is_counted=False)

    with qtbot.assertNotEmitted(results.changed, wait=20):
        desk.begin(Workshop("Another room"))
    assert results.of(slide)[0] == Hands(17, 0, 0, 24, is_counted=False)


def test_of_a_workshop_that_is_not_there_there_are_none(
    desk: WorkshopDesk, deck: Deck, workspace: Workspace
) -> None:
    slide = workspace.presenting.resolve(deck, Language.EN)[0]

    assert LiveResults(desk, "nothing", workspace.labels).of(slide) == ()
