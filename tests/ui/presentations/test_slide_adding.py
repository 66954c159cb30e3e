"""From every page of the window to slides, by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.ui.presentations.deck_chooser import DeckChooser
from suunta.ui.shell.session import Session

PATIENCE = 10_000


def decks(session: Session) -> tuple[Deck, ...]:
    assert session.workspace.keeping is not None
    return session.workspace.keeping.decks.all()


def add(session: Session, qtbot: QtBot, command: str = "slides.add") -> Slide:
    """Give the command where the window is; the slide that was added."""
    assert session.pages is not None
    assert session.pages.keeper is not None
    with qtbot.waitSignal(session.pages.keeper.step_taken, timeout=PATIENCE):
        session.window.commands.action(command).trigger()
    return decks(session)[0].slides[-2]


def test_the_section_that_is_read(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    session.navigator.open("suunta:recommendation/1#why")
    QTest.qWait(60)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    assert session.pages is not None
    assert session.pages.keeper is not None
    with qtbot.waitSignal(session.pages.keeper.step_taken):
        QTest.keyClick(focus, Qt.Key.Key_A, keys)

    (deck,) = decks(session)
    assert deck.slides[1].of == ("recommendation/1#why",)
    assert "My slides" in session.window.notice_bar.text()
    assert session.window.notice_bar.isVisible()


def test_the_passage_that_is_selected(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    session.navigator.open("suunta:recommendation/1#why")
    QTest.qWait(60)
    browser = session.pages.reader.panes()[0]
    QTest.keyClick(
        browser,
        Qt.Key.Key_End,
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
    )
    meant = session.pages.reader.meant()
    slide = add(session, qtbot)

    assert slide.kind is SlideKind.STATEMENT
    assert slide.addresses[0].text == meant[0].text


def test_a_search_hit(session: Session, qtbot: QtBot) -> None:
    assert session.pages is not None
    field = session.window.top_bar.search_field
    with qtbot.waitSignal(session.pages.search.results_shown, timeout=PATIENCE):
        field.setText("documentation")
        field.text_edited.emit("documentation")
    slide = add(session, qtbot)

    assert slide.of[0].startswith("experiment/western-uusimaa-documentation")


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (DocumentType.FIGURE, SlideKind.FIGURE),
        (DocumentType.RECOMMENDATION, SlideKind.STATEMENT),
        (DocumentType.TERM, SlideKind.STATEMENT),
    ],
)
def test_the_current_row_of_a_list(
    session: Session, qtbot: QtBot, kind: DocumentType, wanted: SlideKind
) -> None:
    assert session.navigator is not None
    session.navigator.go_to_collection(kind.value)
    QTest.qWait(60)

    assert add(session, qtbot).kind is wanted


def test_the_experiment_that_is_chosen(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    session.navigator.go_to_collection(DocumentType.EXPERIMENT.value)
    page = session.pages.own.widget(DocumentType.EXPERIMENT.value)
    page._selection.choose_experiment("experiment/hus-obesity")  # type: ignore[attr-defined]

    slide = add(session, qtbot)
    assert slide.kind is SlideKind.EXPERIMENT
    assert slide.of == ("experiment/hus-obesity",)


def test_where_nothing_is_looked_at_that_is_said(session: Session) -> None:
    assert session.navigator is not None
    session.navigator.go_home()
    session.window.commands.action("slides.add").trigger()

    assert "first" in session.window.status_line.text()
    assert decks(session) == ()


def test_more_go_to_the_deck_that_was_worked_on_last(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    session.navigator.open("suunta:recommendation/1")
    add(session, qtbot)
    session.navigator.open("suunta:recommendation/2")
    slide = add(session, qtbot)

    (deck,) = decks(session)
    assert [each.of for each in deck.slides[1:-1]] == [("recommendation/1",), slide.of]
    assert "slide 3" in session.window.notice_bar.text()


def test_it_is_taken_back_like_a_deletion(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    assert session.pages.keeper is not None
    session.navigator.open("suunta:recommendation/1")
    add(session, qtbot)
    add(session, qtbot)
    with qtbot.waitSignal(session.pages.keeper.restored):
        session.window.commands.action("deletion.undo").trigger()

    assert len(decks(session)[0].slides) == 3


def test_another_deck_is_chosen_or_made(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    assert session.pages.keeper is not None
    session.navigator.open("suunta:recommendation/1")
    add(session, qtbot)
    for act in ("new", "list"):
        session.window.commands.action("slides.choose").trigger()
        chooser = session.window.findChild(DeckChooser)
        assert chooser is not None
        with qtbot.waitSignal(session.pages.keeper.step_taken):
            if act == "new":
                chooser.new.click()
            else:
                chooser.list.setCurrentIndex(chooser.list.model().index(1, 0))
                QTest.keyClick(chooser.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.window.findChild(DeckChooser) is None)

    assert sorted(len(deck.slides) for deck in decks(session)) == [3, 4]


def test_the_window_goes_back_from_a_deck_to_the_list(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    session.window.commands.action("presentations.show").trigger()
    page = session.pages.own.widget("presentations")
    page.decks.choose("deck/vision-in-20-minutes")  # type: ignore[attr-defined]
    QTest.keyClick(page.decks.list, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert session.navigator.place.argument == "deck/vision-in-20-minutes"
    session.navigator.back()

    assert page.decks.isVisible()  # type: ignore[attr-defined]
    session.navigator.forward()
    assert page.editor.isVisible()  # type: ignore[attr-defined]


def test_ctrl_z_among_the_slides_is_theirs(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    assert session.pages is not None
    session.navigator.open("suunta:recommendation/1")
    add(session, qtbot)
    session.window.commands.action("presentations.show").trigger()
    page = session.pages.own.widget("presentations")
    page.deck_requested.emit(decks(session)[0].id)  # type: ignore[attr-defined]
    editor = page.editor  # type: ignore[attr-defined]
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert len(editor.deck.slides) == 2
    session.window.commands.action("deletion.undo").trigger()

    assert len(editor.deck.slides) == 3
    assert editor.deck.title[Language.EN] == "My slides"
