"""The next start begins where the last one ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.settings import Settings
from suunta.services.keeping import open_keeping
from suunta.services.preparing import Prepared
from suunta.services.remembering import LastPlace, keep_place
from suunta.services.settings import keep_settings
from suunta.services.workspace import Workspace
from suunta.ui.search.search_state import SearchState
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.place import SEARCH, SETTINGS, PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme

PATIENCE = 10_000
Run = Callable[..., Session]


def not_needed(*_arguments: object) -> Workspace:
    raise AssertionError("what is prepared was not used")


@pytest.fixture
def run(qtbot: QtBot, theme: Theme, prepared: Prepared, tmp_path: Path) -> Iterator[Run]:
    """One run of the program after the other, over the same data."""
    sessions: list[Session] = []

    def opened() -> Workspace:
        workspace = Workspace(prepared)
        workspace.open_keeping(tmp_path / "data")
        return workspace

    def start(address: str = "") -> Session:
        window = MainWindow(theme=theme)
        qtbot.addWidget(window)
        session = Session(
            window=window,
            theme=theme,
            openers=Openers(opened, not_needed),
            address=address,
            preferences=Preferences(theme=theme, settings=Settings(), parent=window),
        )
        sessions.append(session)
        with qtbot.waitActive(window):
            window.show()
        with qtbot.waitSignal(session.ready, timeout=PATIENCE):
            session.start()
        return session

    yield start
    for session in sessions:
        session.stop()


def end(session: Session) -> None:
    session.window.close()


def place(session: Session) -> Place:
    assert session.navigator is not None
    return session.navigator.place


def test_a_page_comes_back_as_far_as_it_was_read(run: Run, qtbot: QtBot) -> None:
    first = run("recommendation/1")
    assert first.pages is not None
    first.window.commands.action("heading.next").trigger()
    first.window.commands.action("heading.next").trigger()
    left = first.pages.reader.state()
    end(first)

    second = run()

    assert second.pages is not None
    assert place(second).argument == "suunta:recommendation/1"
    assert second.pages.reader.state() == left


def test_a_search_comes_back_with_its_filters(run: Run, qtbot: QtBot) -> None:
    first = run()
    assert first.pages is not None
    qtbot.keyClicks(first.window.top_bar.search_field, "documentation")
    qtbot.waitUntil(lambda: first.pages.search.state().current != "")  # type: ignore[union-attr]
    first.pages.search.set_filters({"type": frozenset({"experiment"})})
    qtbot.waitUntil(
        lambda: first.pages.search.state().current.startswith("experiment/")  # type: ignore[union-attr]
    )
    left = first.pages.search.state()
    end(first)

    second = run()

    assert second.pages is not None
    assert place(second) == SEARCH
    assert second.window.top_bar.search_field.text() == "documentation"
    qtbot.waitUntil(lambda: second.pages.search.state() == left)  # type: ignore[union-attr]
    assert isinstance(left, SearchState)
    assert left.filters


@pytest.mark.parametrize(
    "there",
    [
        Place(PageName.BROWSE, "term"),
        Place(PageName.BROWSE, "experiment"),
        Place(PageName.BROWSE, "figure"),
        Place(PageName.NOTES),
        Place(PageName.HELP),
        SETTINGS,
    ],
    ids=str,
)
def test_every_kind_of_page_comes_back(run: Run, there: Place) -> None:
    first = run()
    assert first.navigator is not None
    first.navigator.go(there)
    assert first.pages is not None
    left = first.pages.remember(there)
    end(first)

    second = run()

    assert place(second) == there
    assert second.pages is not None
    assert second.pages.remember(there) == left


def test_an_address_goes_before_the_last_place(run: Run) -> None:
    end(run("recommendation/1"))

    assert place(run("recommendation/2")).argument == "suunta:recommendation/2"


def test_whoever_wants_to_begins_at_home(run: Run) -> None:
    first = run("recommendation/1")
    first.preferences.change(begin_where_left=False)
    end(first)

    assert place(run()).page is PageName.HOME


def test_back_leads_home_from_where_the_window_was_left(run: Run) -> None:
    end(run("recommendation/1"))
    second = run()

    second.window.commands.action("history.back").trigger()

    assert place(second).page is PageName.HOME


@pytest.mark.parametrize(
    "last",
    [
        LastPlace("reader", "suunta:recommendation/99"),
        LastPlace("reader", "nonsense"),
        LastPlace("browse", "library"),
        LastPlace("presenter"),
    ],
    ids=str,
)
def test_a_place_that_is_gone_leads_home(run: Run, tmp_path: Path, last: LastPlace) -> None:
    keeping = open_keeping(tmp_path / "data")
    keep_place(keeping.settings, last)
    keeping.close()

    assert place(run()).page is PageName.HOME


def test_the_place_is_kept_before_the_window_closes(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    first = run()
    assert first.navigator is not None
    assert first.pages is not None
    keeper = first.pages.keeper
    assert keeper is not None

    with qtbot.waitSignal(keeper.changed, timeout=PATIENCE, check_params_cb=_is_setting):
        first.navigator.open("recommendation/3")

    assert keeper.keeping.settings.all()["last-place"].value["argument"].endswith("/3")  # type: ignore[index]


def test_the_language_and_the_size_of_pages_come_back(run: Run, tmp_path: Path) -> None:
    keeping = open_keeping(tmp_path / "data")
    keep_settings(keeping.settings, {"text_language": "sv", "page_zoom": 150})
    keeping.close()

    session = run("recommendation/1")

    assert session.pages is not None
    assert session.pages.reader.steps.zoom() == 150
    assert session.pages.reader.state().language == "sv"


def test_a_full_disk_is_not_told_of_for_the_place_alone(
    run: Run, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    session = run("recommendation/1")
    assert session.pages is not None
    keeper = session.pages.keeper
    assert keeper is not None

    refused: list[str] = []

    def refuse(_settings: object, key: str, _value: object) -> None:
        refused.append(key)
        raise NotKept(WhyNotKept.FULL, keeper.keeping.file)

    monkeypatch.setattr(type(keeper.keeping.settings), "choose", refuse)

    with qtbot.assertNotEmitted(keeper.not_kept, wait=200):
        qtbot.waitUntil(lambda: "last-place" in refused, timeout=PATIENCE)


def _is_setting(names: frozenset[str]) -> bool:
    return "setting" in names
