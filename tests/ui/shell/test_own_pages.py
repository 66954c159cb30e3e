"""Pages that are built when they are first shown: once, in the language there is, and connected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.shell.own_pages import OwnPages
from suunta.ui.shell.session import Session


class Page(QWidget):
    """What the window asks of a page, and no more."""

    open_requested = Signal(str)
    told = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language

    def set_language(self, language: Language) -> None:
        self.language = language

    def state(self) -> object:
        return self.language

    def restore(self, state: object) -> None:
        pass

    def panes(self) -> tuple[QWidget, ...]:
        return (self,)

    def go_to(self, argument: str) -> None:
        pass


@pytest.fixture
def made() -> list[Page]:
    return []


@pytest.fixture
def pages(qtbot: QtBot, made: list[Page]) -> OwnPages:
    def make(language: Language) -> QWidget:
        made.append(Page(language))
        return made[-1]

    stack = QStackedWidget()
    qtbot.addWidget(stack)
    return OwnPages(stack=stack, makers={"experiment": make}, language=Language.EN)


def test_a_page_is_made_when_it_is_shown_and_only_once(pages: OwnPages, made: list[Page]) -> None:
    assert pages.has("experiment")
    assert not pages.has("vision")
    assert made == []

    first = pages.widget("experiment")

    assert pages.widget("experiment") is first
    assert len(made) == 1


def test_a_page_is_made_in_the_language_there_is_then(pages: OwnPages, made: list[Page]) -> None:
    pages.set_language(Language.FI)
    pages.widget("experiment")
    assert made[0].language is Language.FI

    pages.set_language(Language.SV)
    assert made[0].language is Language.SV


def test_what_a_page_wants_is_passed_on(qtbot: QtBot, pages: OwnPages, made: list[Page]) -> None:
    pages.widget("experiment")

    with qtbot.waitSignal(pages.open_requested) as opened:
        made[0].open_requested.emit("suunta:experiment/hus-obesity")
    with qtbot.waitSignal(pages.told) as told:
        made[0].told.emit("Copied.")

    assert (opened.args, told.args) == (["suunta:experiment/hus-obesity"], ["Copied."])


def test_the_panes_are_those_of_the_page_that_is_asked_for(
    qtbot: QtBot, pages: OwnPages, made: list[Page]
) -> None:
    stranger = QWidget()
    qtbot.addWidget(stranger)
    page = pages.widget("experiment")

    assert pages.panes_of(page) == (made[0],)
    assert pages.panes_of(stranger) == ()


def test_a_start_makes_none_of_them(session: Session) -> None:
    assert session.pages is not None
    names = [type(session.pages.widget(n)).__name__ for n in range(session.pages.count())]

    assert "ExperimentsPage" not in names
    assert "HomePage" in names
