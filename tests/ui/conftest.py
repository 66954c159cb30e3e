"""What tests of the window may use: the look, a pool that is drained, a whole window."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.domain.language import Language
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.workspace import Workspace
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.keeper import Keeper
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.opening import Openers
from suunta.ui.shell.session import Session
from suunta.ui.theme.text_size import NORMAL
from suunta.ui.theme.theme import Theme

PATIENCE = 10_000


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Function) -> Generator[None, None, None]:
    """End what runs in the pool before the widgets that wait for it are destroyed."""
    pool = item.funcargs.get("pool")
    if isinstance(pool, QThreadPool):
        pool.clear()
        pool.waitForDone(PATIENCE)
    return (yield)


@pytest.fixture(scope="session", autouse=True)
def the_interface(qapp: QApplication) -> InterfaceLanguage:
    """The one language of the one application of this run."""
    built = list(paths.translations_folder().glob("*.qm"))
    assert built, "the words of the window are not compiled: run tools/translations.sh build"
    return InterfaceLanguage(qapp, Language.EN)


@pytest.fixture
def interface(the_interface: InterfaceLanguage) -> Iterator[InterfaceLanguage]:
    """To be set by a test; English again after it."""
    yield the_interface
    the_interface.set(Language.EN)


@pytest.fixture(scope="session")
def the_theme(qapp: QApplication) -> Theme:
    """The one look of the one application of this run."""
    return Theme(application=qapp, resources=paths.resources_folder())


@pytest.fixture
def theme(the_theme: Theme) -> Theme:
    """The look, light and with words of their own size at the start of every test."""
    the_theme.set_mode("light")
    the_theme.set_text_size(NORMAL)
    return the_theme


@pytest.fixture
def pool() -> Iterator[QThreadPool]:
    """One thread, as the window has it; empty when the test is over."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    yield pool
    pool.clear()
    assert pool.waitForDone(PATIENCE)


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[Keeping]:
    """An empty file of the user's own."""
    keeping = open_keeping(tmp_path / "kept")
    yield keeping
    keeping.close()


@pytest.fixture
def keeper(qapp: QApplication, keeping: Keeping) -> Iterator[Keeper]:
    """The window's hold on it."""
    keeper = Keeper(keeping)
    yield keeper
    keeper.finish()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, workspace: Workspace, tmp_path: Path
) -> Iterator[Callable[..., Session]]:
    """Open the whole window over the bundled knowledge, at an address if one is given."""
    sessions: list[Session] = []

    def prepare_nothing(*_arguments: object) -> Workspace:
        raise AssertionError("what is prepared was not used")

    def opened() -> Workspace:
        workspace.open_keeping(tmp_path / "data")
        return workspace

    def open_at(address: str = "", size: tuple[int, int] = (1366, 820)) -> Session:
        window = MainWindow(theme=theme)
        qtbot.addWidget(window)
        window.resize(*size)
        openers = Openers(opened, prepare_nothing, lambda: workspace.overview)
        session = Session(window=window, theme=theme, openers=openers, address=address)
        sessions.append(session)
        with qtbot.waitActive(window):
            window.show()
        with qtbot.waitSignal(session.ready, timeout=PATIENCE):
            session.start()
        return session

    yield open_at
    for session in sessions:
        session.stop()


@pytest.fixture
def session(open_window: Callable[..., Session]) -> Session:
    """The whole window, at home."""
    return open_window()
