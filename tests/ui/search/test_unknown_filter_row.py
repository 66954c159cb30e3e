"""Which typed filters are none, and what was meant by them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.hit import UnknownFilter
from suunta.services.workspace import Workspace
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.facet_rows import FacetRows
from suunta.ui.search.line_fitting import HEIGHT
from suunta.ui.search.unknown_filter_row import UnknownFilterRow
from suunta.ui.theme.theme import Theme

COUNTY = UnknownFilter("county", "pirkanma", "county", "pirkanmaa")
FACET = UnknownFilter("typ", "experiment", "type", "experiment", is_facet_known=False)
NOTHING = UnknownFilter("use_case", "xyzzy", "use_case")


def names_of(workspace: Workspace, language: Language) -> FacetRows:
    return FacetRows(knowledge=workspace.knowledge, labels=workspace.labels, language=language)


@pytest.fixture
def row(qtbot: QtBot, theme: Theme, workspace: Workspace) -> UnknownFilterRow:
    row = UnknownFilterRow(theme=theme, names=names_of(workspace, Language.EN))
    qtbot.addWidget(row)
    row.resize(600, HEIGHT)
    return row


def told(row: UnknownFilterRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisible()]


def offered(row: UnknownFilterRow) -> list[str]:
    return [chip.text() for chip in row.findChildren(ChipButton) if chip.isVisible()]


def test_it_tells_what_there_is_none_of_and_offers_the_nearest(row: UnknownFilterRow) -> None:
    row.show_unknown((COUNTY, FACET))

    assert told(row) == ["No county called ‘pirkanma’.", "No filter called ‘typ’."]
    assert offered(row) == ["Pirkanmaa?", "type:experiment?"]


def test_where_nothing_comes_near_nothing_is_offered(row: UnknownFilterRow) -> None:
    row.show_unknown((NOTHING,))

    assert told(row) == ["No use-case class called ‘xyzzy’."]
    assert offered(row) == []


@pytest.mark.parametrize("facet", ["type", "sector", "language"])
def test_every_facet_has_its_own_words(facet: str, row: UnknownFilterRow) -> None:
    row.show_unknown((replace(COUNTY, facet=facet),))

    assert told(row) == [f"No {facet} called ‘pirkanma’."]


def test_a_chip_asks_for_what_was_meant(qtbot: QtBot, row: UnknownFilterRow) -> None:
    row.show_unknown((NOTHING, COUNTY))
    (chip,) = (each for each in row.findChildren(ChipButton) if each.isVisible())

    with qtbot.waitSignal(row.meant) as signal:
        qtbot.keyClick(chip, Qt.Key.Key_Return)

    assert signal.args == [COUNTY]
    assert "county:pirkanmaa" in chip.toolTip()


def test_it_takes_no_room_where_there_is_nothing_to_tell(row: UnknownFilterRow) -> None:
    row.show_unknown((COUNTY,))
    row.show_unknown(())

    assert row.isHidden()


def test_what_does_not_fit_goes_to_another_line(row: UnknownFilterRow) -> None:
    row.show_unknown((COUNTY, FACET, NOTHING))
    row.resize(300, row.height())

    assert row.height() > HEIGHT
    shown = [*row.findChildren(QLabel), *row.findChildren(ChipButton)]
    assert all(row.rect().contains(each.geometry()) for each in shown if each.isVisible())


def test_values_are_named_in_the_language_of_the_page(
    row: UnknownFilterRow, workspace: Workspace
) -> None:
    row.show_unknown((COUNTY,))

    row.set_names(names_of(workspace, Language.SV))

    assert offered(row) == ["Birkaland?"]


def test_what_was_typed_is_never_taken_for_html(row: UnknownFilterRow) -> None:
    def height(name: str) -> int:
        row.show_unknown((UnknownFilter("county", name, "county"),))
        return row.findChildren(QLabel)[0].sizeHint().height()

    assert height("<h1>") == height("x")
