"""A page of workshops over an empty file, and a deck to start one from."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.workshop_desk import WorkshopDesk, desk_of
from suunta.ui.workshops.workshops_page import WorkshopsPage

POINTS = {
    Language.EN: ("I use AI every day.", "AI plans shifts well.", "We need guidelines."),
    Language.FI: ("Käytän tekoälyä päivittäin.", "Tekoäly suunnittelee.", "Tarvitsemme ohjeet."),
    Language.SV: ("Jag använder AI varje dag.", "AI planerar bra.", "Vi behöver riktlinjer."),
}
HANDS = Slide(
    "hands",
    SlideKind.VOTE,
    of=("figure/daily-use", "figure/shift-planning"),
    words={language: SlideWords(points=points) for language, points in POINTS.items()},
)
TALK = Slide("talk", SlideKind.DISCUSSION, words={Language.EN: SlideWords(text="Where to begin?")})


@pytest.fixture
def deck() -> Deck:
    return Deck({Language.EN: "Leadership day", Language.FI: "Johtamispäivä"}, (HANDS, TALK))


@pytest.fixture
def desk(keeper: Keeper) -> WorkshopDesk:
    return desk_of(keeper)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, keeper: Keeper, workspace: Workspace) -> WorkshopsPage:
    page = WorkshopsPage(
        theme=theme,
        keeper=keeper,
        knowledge=workspace.knowledge,
        labels=workspace.labels,
        presenting=workspace.presenting,
        facilitating=workspace.facilitating,
        language=Language.EN,
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    with qtbot.waitActive(page):
        page.show()
    return page
