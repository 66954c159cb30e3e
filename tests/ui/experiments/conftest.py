"""What tests of the experiments' page may use: words, and the page by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.experiment_overview import ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.experiments_page import ExperimentsPage
from suunta.ui.theme.theme import Theme


@pytest.fixture
def overview(knowledge: KnowledgeBase) -> ExperimentOverview:
    return ExperimentOverview(knowledge)


@pytest.fixture
def words(
    overview: ExperimentOverview, knowledge: KnowledgeBase, labels: Labels
) -> ExperimentWords:
    """In English."""
    return ExperimentWords(
        overview=overview, knowledge=knowledge, labels=labels, language=Language.EN
    )


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, knowledge: KnowledgeBase, labels: Labels, pool: QThreadPool
) -> ExperimentsPage:
    """The page as it is when one comes to it."""
    page = ExperimentsPage(
        theme=theme, knowledge=knowledge, labels=labels, pool=pool, language=Language.EN
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    page.restore(None)
    with qtbot.waitActive(page):
        page.show()
    page.panes()[0].setFocus()
    return page
