"""What tests of the exports may use: charts of the bundled facts, the look of paper, a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.services.charting import Charting
from suunta.services.printing import printed_page
from suunta.services.workspace import Workspace
from suunta.ui.reader.print_style import print_style
from suunta.ui.theme.fonts import load_fonts
from suunta.ui.theme.paper_look import PaperLook


@pytest.fixture
def charting(knowledge: KnowledgeBase, labels: Labels) -> Charting:
    return Charting(knowledge, labels)


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> PaperLook:
    """The light look with the shipped typeface."""
    load_fonts(paths.resources_folder() / "fonts")
    return PaperLook(paths.resources_folder())


@pytest.fixture(scope="session")
def style(look: PaperLook) -> PrintStyle:
    """How words are set on paper."""
    return print_style(paths.resources_folder())


@pytest.fixture
def paper(workspace: Workspace) -> Callable[..., PrintedPage]:
    """Makes the page of a document, as it is printed."""

    def page(identifier: str = "recommendation/1", language: Language = Language.EN) -> PrintedPage:
        shown = workspace.reading.page(identifier, language)
        return printed_page(shown, workspace.reading.edition, workspace.labels)

    return page
