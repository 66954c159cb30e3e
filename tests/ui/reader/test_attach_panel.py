"""The list of passages that something kept may be attached to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.quotation import Quotation
from suunta.services.keeping.attaching import Passage
from suunta.services.keeping.nearest import Candidate
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.reader.attach_panel import AttachPanel
from suunta.ui.theme.theme import Theme


def candidate(text: str) -> Candidate:
    passage = Passage("recommendation/1", Language.EN, "why", "One – Why", Quotation(text))
    return Candidate(passage, "Why", text, 80.0)


ONE, TWO = candidate("The first passage."), candidate("The second passage.")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> AttachPanel:
    panel = AttachPanel(theme=theme)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    with qtbot.waitActive(panel):
        panel.show()
    panel.show_thing("What it said")
    panel.show_candidates((ONE, TWO))
    panel.list.setFocus()
    return panel


def rows(panel: AttachPanel) -> list[str]:
    model = panel.list.model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def hint(panel: AttachPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def test_the_candidates_are_listed_and_one_s_own_choice_after_them(panel: AttachPanel) -> None:
    assert rows(panel)[:2] == [ONE.text, TWO.text]
    assert rows(panel)[2].startswith("What you select on the page")
    assert panel.list.currentIndex().row() == 0


def test_the_arrows_point_and_enter_attaches(panel: AttachPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.pointed_at) as pointed:
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.wanted) as wanted:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert (pointed.args, wanted.args) == ([1], [1])


def test_what_is_selected_on_the_page_is_the_last_row_and_chosen(
    panel: AttachPanel, qtbot: QtBot
) -> None:
    panel.choose_own("These words")
    button = panel.findChild(QPushButton, "attachHere")
    assert isinstance(button, QPushButton)

    with qtbot.waitSignal(panel.wanted) as wanted:
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert rows(panel)[2] == "These words"
    assert wanted.args == [2]


def test_escape_lets_it_be(panel: AttachPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.cancelled):
        QTest.keyClick(panel.list, Qt.Key.Key_Escape)


def test_where_nothing_is_like_it_that_is_said(panel: AttachPanel) -> None:
    panel.show_candidates(())

    assert len(rows(panel)) == 1
    assert "Nothing on this page is like it" in hint(panel)


def test_a_long_quotation_is_shortened_at_a_word(panel: AttachPanel) -> None:
    panel.show_thing("palveluohjaus " * 60)

    shown = hint(panel)
    assert "palveluohjaus…" in shown
    assert shown.count("palveluohjaus") < 20


def test_it_speaks_the_language_of_the_window(
    panel: AttachPanel, interface: InterfaceLanguage
) -> None:
    interface.set("sv")

    assert rows(panel)[2] != "What you select on the page, or the paragraph you read"
    assert rows(panel)[:2] == [ONE.text, TWO.text]
