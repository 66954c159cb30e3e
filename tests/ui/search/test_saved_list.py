"""The saved searches before anything is searched for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.domain.saved_search import SavedSearch
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.saved_list import SavedList
from suunta.ui.theme.theme import Theme


def chips(shown: SavedList) -> list[ChipButton]:
    return [each for each in shown.findChildren(ChipButton) if not each.isHidden()]


def test_it_is_not_there_while_nothing_is_saved(qtbot: QtBot, theme: Theme) -> None:
    shown = SavedList(theme=theme)
    qtbot.addWidget(shown)

    shown.show_searches(())

    assert shown.isHidden()


def test_each_search_is_a_chip_that_asks_it_again(qtbot: QtBot, theme: Theme) -> None:
    shown = SavedList(theme=theme)
    qtbot.addWidget(shown)
    searches = (SavedSearch("Mine", "kirjaaminen"), SavedSearch("Yours", "kuva"))

    shown.show_searches(searches)
    assert [chip.text() for chip in chips(shown)] == ["Mine", "Yours"]

    with qtbot.waitSignal(shown.chosen) as asked:
        chips(shown)[1].click()
    assert asked.args == [searches[1]]

    shown.show_searches(searches[:1])
    assert [chip.text() for chip in chips(shown)] == ["Mine"]
