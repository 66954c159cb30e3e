"""What is said above the results."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.hit import Correction, Expansion, Results
from suunta.ui.search.results_header import ResultsHeader


@pytest.fixture
def header(qtbot: QtBot) -> ResultsHeader:
    header = ResultsHeader()
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


def test_a_correction_is_told(header: ResultsHeader) -> None:
    corrections = (Correction("documentaton", "documentation"),)

    header.show_results(Results((), 3, {}, corrections))

    assert words(header)[-1] == "Nothing holds ‘documentaton’; searched for ‘documentation’."


def test_what_was_searched_for_besides_is_told_once(header: ResultsHeader) -> None:
    added = Expansion("kirjaaminen", "documentation", Language.EN, "preferred")

    header.show_results(Results((), 3, {}, expansions=(added, added)))

    assert words(header)[-1] == "Also: documentation."


def test_nothing_is_said_before_a_search(header: ResultsHeader) -> None:
    header.show_results(Results((), 3, {}))
    header.show_nothing()

    assert "".join(words(header)) == ""
