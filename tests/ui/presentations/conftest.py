"""The desk and the page of the presentations over the bundled knowledge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presentations.deck_desk import DeckDesk, desk_for
from suunta.ui.presentations.presentations_page import PresentationsPage
from suunta.ui.theme.theme import Theme


@pytest.fixture
def desk(keeper: Keeper, workspace: Workspace) -> DeckDesk:
    return desk_for(keeper, workspace)


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, desk: DeckDesk, workspace: Workspace, pool: QThreadPool
) -> PresentationsPage:
    page = PresentationsPage(
        theme=theme,
        desk=desk,
        presenting=workspace.presenting,
        knowledge=workspace.knowledge,
        labels=workspace.labels,
        pool=pool,
        language=Language.EN,
    )
    page.deck_requested.connect(page.go_to)
    qtbot.addWidget(page)
    page.resize(1150, 742)
    with qtbot.waitActive(page):
        page.show()
    page.restore(None)
    page.panes()[0].setFocus()
    return page
