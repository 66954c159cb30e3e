"""What is said above the results."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.hit import Correction, Expansion, Results
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.results_header import ResultsHeader
from suunta.ui.search.switched_off import NOTHING_OFF, Stand
from suunta.ui.theme.theme import Theme

TYPO = Correction("documentaton", "documentation")
ADDED = Expansion("kirjaaminen", "recording", Language.EN, "translation")


@pytest.fixture
def header(qtbot: QtBot, theme: Theme) -> ResultsHeader:
    header = ResultsHeader(theme=theme)
    qtbot.addWidget(header)
    header.show()
    return header


def words(header: ResultsHeader) -> list[str]:
    return [label.text() for label in header.findChildren(QLabel) if label.isVisible()]


def test_one_is_not_plural(header: ResultsHeader) -> None:
    header.show_results(Results((), 1, {}, milliseconds=6.4))
    assert words(header) == ["1 result", "6 ms"]

    header.show_results(Results((), 24, {}, milliseconds=0.2))
    assert words(header) == ["24 results", "1 ms"]


def test_what_was_searched_for_besides_stands_in_the_same_line(header: ResultsHeader) -> None:
    header.resize(700, 30)
    header.show_results(Results((), 3, {}))
    height = header.sizeHint().height()

    header.set_switched_off(NOTHING_OFF.adding((Stand("journal", "kirjaaminen"),)))
    header.show_results(Results((), 3, {}, (TYPO,), (ADDED,)))

    chips = [chip.text() for chip in header.findChildren(ChipButton) if chip.isVisible()]
    assert set(chips) == {"documentation", "recording (EN)", "As typed", "Restore"}
    assert header.sizeHint().height() == height


def test_the_time_gives_way_to_a_correction_and_comes_back(header: ResultsHeader) -> None:
    header.resize(409, 30)
    header.show_results(Results((), 29, {}, (TYPO,), (ADDED,) * 3, milliseconds=28))
    assert "28 ms" not in words(header)
    assert "documentation" in [chip.text() for chip in header.findChildren(ChipButton)]

    header.resize(900, 30)
    assert "28 ms" in words(header)

    header.resize(409, 30)
    header.show_results(Results((), 29, {}, (), (ADDED,), milliseconds=28))
    assert "28 ms" in words(header)


def test_the_button_of_the_filters_says_how_many_are_active(header: ResultsHeader) -> None:
    header.offer_filters(True)
    button = header.findChild(QPushButton, "filtersButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "Filters"

    header.count_filters(2)

    assert button.text() == "Filters (2)"


def test_nothing_is_said_before_a_search(header: ResultsHeader) -> None:
    header.show_results(Results((), 3, {}))
    header.show_nothing()

    assert "".join(words(header)) == ""
