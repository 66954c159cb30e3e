"""What is asked for while the pages are being made is done when they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from suunta.services.workspace import Workspace
from suunta.ui.home.home_page import HomePage
from suunta.ui.jobs import Cancelled
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers, Progress
from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grid_view import GridView

PATIENCE = 10_000


def unneeded(_cancelled: Cancelled, _progress: Progress) -> Workspace:
    raise AssertionError("what is prepared was not used")


@pytest.fixture
def starting(qtbot: QtBot, theme: Theme, workspace: Workspace) -> Iterator[Session]:
    """A window with its first page, before there are others."""
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    openers = Openers(lambda: workspace, unneeded, lambda: workspace.overview)
    session = Session(window=window, theme=theme, openers=openers)
    session.start()
    with qtbot.waitExposed(window):
        window.show()
    yield session
    session.stop()


def home_of(session: Session) -> HomePage:
    home = session.window.findChild(HomePage)
    assert isinstance(home, HomePage)
    return home


def ready(qtbot: QtBot, session: Session) -> Place:
    if session.navigator is None:
        with qtbot.waitSignal(session.ready, timeout=PATIENCE):
            pass
    assert session.navigator is not None
    return session.navigator.place


def test_without_a_wish_the_first_page_stays(qtbot: QtBot, starting: Session) -> None:
    home = home_of(starting)

    assert ready(qtbot, starting).page is PageName.HOME
    assert starting.pages is not None
    assert starting.pages.home is home
    assert home.isVisible()


def test_a_tile_that_was_chosen_early_opens_once(qtbot: QtBot, starting: Session) -> None:
    grid = home_of(starting).findChild(GridView, "recommendationGrid")
    assert isinstance(grid, GridView)
    grid.setCurrentIndex(grid.model().index(3, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)

    place = ready(qtbot, starting)

    assert place == Place(PageName.READER, "suunta:recommendation/4")
    assert starting.navigator is not None
    starting.navigator.back()
    assert starting.navigator.place.page is PageName.HOME
    assert not starting.navigator.can_go_back()


@pytest.mark.parametrize(
    ("ask", "page"),
    [
        (lambda window: window.sidebar.places.enter(1), PageName.SEARCH),
        (lambda window: window.sidebar.foot.enter(1), PageName.HELP),
    ],
    ids=["list", "foot"],
)
def test_the_sidebar_is_heard_from_the_start(
    qtbot: QtBot, starting: Session, ask: Callable[[MainWindow], None], page: PageName
) -> None:
    ask(starting.window)
    chosen = starting.window.sidebar.places if page is PageName.SEARCH else None
    qtbot.keyClick(chosen or starting.window.sidebar.foot, Qt.Key.Key_Return)

    assert ready(qtbot, starting).page is page


def test_what_was_typed_early_is_searched(qtbot: QtBot, starting: Session) -> None:
    qtbot.keyClicks(starting.window.top_bar.search_field, "kirja")

    assert ready(qtbot, starting).page is PageName.SEARCH
    assert starting.pages is not None
    assert starting.pages.search.query() == "kirja"


def test_the_last_wish_counts(qtbot: QtBot, starting: Session) -> None:
    starting.window.sidebar.place_requested.emit(Place(PageName.NOTES))
    starting.open("suunta:vision/aims")

    assert ready(qtbot, starting) == Place(PageName.READER, "suunta:vision/aims")
