"""What is said beside the list of the presentation that is chosen."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from suunta.ui.presentations.deck_aside import DeckAside
from suunta.ui.presentations.presentations_page import PresentationsPage


def test_it_stands_beside_the_list_or_under_it(page: PresentationsPage) -> None:
    aside = page.decks.findChild(DeckAside)
    assert aside is not None
    page.decks.choose("deck/figures-quiz")

    for width, is_beside in ((1150, True), (600, False), (1150, True)):
        page.resize(width, 742)
        QTest.qWait(30)
        shown = [label.text() for label in aside.findChildren(QLabel) if label.isVisible()]

        assert (aside.x() > page.decks.list.x()) is is_beside
        assert ("Figures quiz" in shown) is is_beside
        assert aside.deck_actions.button("present").isVisible()


def test_without_a_presentation_nothing_can_be_done(page: PresentationsPage) -> None:
    aside = page.decks.findChild(DeckAside)
    assert aside is not None

    aside.show_row(None)

    assert not aside.deck_actions.isEnabled()
    assert all(not label.text() for label in aside.findChildren(QLabel))


def test_it_tells_what_to_do_before_people_come(page: PresentationsPage) -> None:
    aside = page.decks.findChild(DeckAside)
    assert aside is not None
    page.resize(1150, 742)
    page.decks.choose("deck/six-recommendations-workshop")

    shown = [label.text() for label in aside.findChildren(QLabel) if label.isVisible()]

    assert "Before people come" in shown
    assert any(text.startswith("– ") and "Six numbered sheets" in text for text in shown)
