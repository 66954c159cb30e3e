"""The words that come near, where nothing was found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.search.hit import Suggestion
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.nothing_found import NothingFound
from suunta.ui.theme.theme import Theme

NEAR = (Suggestion("kirjaaminen", 14), Suggestion("kirjaus", 1))


@pytest.fixture
def nothing(qtbot: QtBot, theme: Theme) -> NothingFound:
    nothing = NothingFound(theme=theme)
    qtbot.addWidget(nothing)
    nothing.resize(600, 500)
    with qtbot.waitActive(nothing):
        nothing.show()
    nothing.set_texts("Nothing found for ‘kirjaminnen’", "These come near:", "Clear the search")
    return nothing


def chips(nothing: NothingFound) -> list[ChipButton]:
    return [chip for chip in nothing.findChildren(ChipButton) if chip.isVisible()]


def test_each_word_says_in_how_many_documents_it_stands(nothing: NothingFound) -> None:
    nothing.show_suggestions(NEAR)

    assert [chip.text() for chip in chips(nothing)] == [
        "kirjaaminen · 14 documents",
        "kirjaus · 1 document",
    ]


def test_the_keyboard_begins_at_the_nearest_and_chooses(
    qtbot: QtBot, nothing: NothingFound
) -> None:
    nothing.show_suggestions(NEAR)

    nothing.focus()
    at = nothing.focusWidget()
    qtbot.keyClick(at, Qt.Key.Key_Tab)
    with qtbot.waitSignal(nothing.word_chosen) as told:
        qtbot.keyClick(nothing.focusWidget(), Qt.Key.Key_Return)

    assert at is chips(nothing)[0]
    assert told.args == ["kirjaus"]


def test_without_words_the_keyboard_has_the_way_on(qtbot: QtBot, nothing: NothingFound) -> None:
    nothing.show_suggestions(NEAR)
    nothing.show_suggestions(())

    nothing.focus()

    assert chips(nothing) == []
    assert isinstance(nothing.focusWidget(), QPushButton)
    with qtbot.waitSignal(nothing.way_on_requested):
        qtbot.keyClick(nothing.focusWidget(), Qt.Key.Key_Space)


def test_many_words_are_no_help(nothing: NothingFound) -> None:
    nothing.show_suggestions([Suggestion(f"word{number}", number) for number in range(40)])

    assert 4 <= len(chips(nothing)) <= 8
    bottoms = [chip.mapTo(nothing, chip.rect().bottomRight()) for chip in chips(nothing)]
    assert all(nothing.rect().contains(bottom) for bottom in bottoms)


def test_a_query_is_never_taken_for_html(nothing: NothingFound) -> None:
    def height(query: str) -> int:
        nothing.set_texts(f"Nothing found for ‘{query}’", "", "Clear the search")
        label = next(each for each in nothing.findChildren(QLabel) if query in each.text())
        return label.heightForWidth(500)

    assert height("<h1>x</h1>") == height("x")
