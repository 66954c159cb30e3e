from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presenting.capture_strip import CaptureStrip
from suunta.ui.workshops.workshop_desk import WorkshopDesk, desk_of

EN, Key = Language.EN, Qt.Key


@pytest.fixture
def deck() -> Deck:
    words = {EN: SlideWords(title="Vote", points=("We lead it.", "We measure it."))}
    end = Slide("end", SlideKind.END, words={EN: SlideWords(title="End")})
    question = {EN: SlideWords(title="Talk", text="Where to begin?")}
    talk = Slide("talk", SlideKind.DISCUSSION, words=question)
    return Deck(title={EN: "V"}, slides=(Slide("vote", SlideKind.VOTE, words=words), end, talk))


@pytest.fixture
def slides(workspace: Workspace, deck: Deck) -> tuple[ShownSlide, ...]:
    return workspace.presenting.resolve(deck, EN)


@pytest.fixture
def desk(keeper: Keeper, workspace: Workspace, deck: Deck) -> WorkshopDesk:
    desk = desk_of(keeper)
    desk.begin(workspace.facilitating.from_deck(deck, EN))
    return desk


@pytest.fixture
def strip(desk: WorkshopDesk, workspace: Workspace, window: QWidget) -> CaptureStrip:
    return CaptureStrip(desk, workspace.labels, EN, parent=window)


def type_in(qtbot: QtBot, strip: CaptureStrip, *numbers: str) -> None:
    for number in numbers:
        qtbot.keyClicks(strip.field, number)
        qtbot.keyClick(strip.field, Key.Key_Return)


def test_hands_are_typed_statement_by_statement(
    strip: CaptureStrip, desk: WorkshopDesk, slides: tuple[ShownSlide, ...], qtbot: QtBot
) -> None:
    strip.begin(slides[0])
    assert strip.field.accessibleName() == "People present"
    type_in(qtbot, strip, "24")
    assert strip.field.accessibleName() == "We lead it. agree"
    type_in(qtbot, strip, "17", "4", "9")
    assert strip.field.accessibleName() == "We measure it. disagree"
    with qtbot.waitSignal(strip.left):
        type_in(qtbot, strip, "2")

    assert desk.workshop is not None
    votes = [(each.votes.agree, each.votes.disagree) for each in desk.workshop.statements]
    assert votes == [(17, 4), (9, 2)]
    assert desk.workshop.present == 24
    strip.begin(slides[0])
    assert strip.field.accessibleName() == "People present", "all is counted: from the beginning"
    assert strip.field.text() == "24"


def test_letters_are_no_hands(
    strip: CaptureStrip, slides: tuple[ShownSlide, ...], qtbot: QtBot
) -> None:
    strip.begin(slides[0])
    qtbot.keyClicks(strip.field, "1b.7")

    assert strip.field.text() == "17"


def test_a_mistake_is_taken_back(
    strip: CaptureStrip, desk: WorkshopDesk, slides: tuple[ShownSlide, ...], qtbot: QtBot
) -> None:
    strip.begin(slides[0])
    type_in(qtbot, strip, "24", "71")
    qtbot.keyClick(strip.field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert desk.workshop is not None
    assert desk.workshop.statements[0].votes.agree is None
    assert strip.field.accessibleName() == "We lead it. agree"


def test_an_action_is_kept_with_its_role_and_its_day(
    strip: CaptureStrip, desk: WorkshopDesk, slides: tuple[ShownSlide, ...], qtbot: QtBot
) -> None:
    strip.begin(slides[1])
    assert strip.field.accessibleName() == "Action agreed on"
    type_in(qtbot, strip, "Ask the unit")
    assert "kept" in strip._count.text()
    assert strip.field.accessibleName() == "Who: a role"
    type_in(qtbot, strip, "Service lead", "31.12.2027", "Tell the board", "", "")

    assert desk.workshop is not None
    typed = [(each.text, each.owner, each.due) for each in desk.workshop.actions]
    assert typed == [("Ask the unit", "Service lead", "31.12.2027"), ("Tell the board", "", "")]
    assert desk.workshop.actions[0].due_date == date(2027, 12, 31)
    with qtbot.waitSignal(strip.left):
        qtbot.keyClick(strip.field, Key.Key_Return)
    assert len(desk.workshop.actions) == 2


def test_what_was_said_is_kept_line_by_line(
    strip: CaptureStrip, desk: WorkshopDesk, slides: tuple[ShownSlide, ...], qtbot: QtBot
) -> None:
    strip.begin(slides[2])
    assert strip.field.accessibleName() == "What was said"
    type_in(qtbot, strip, "Begin with the notes", "Ask the clients")

    assert desk.workshop is not None
    assert desk.workshop.notes[0].text == "Begin with the notes\nAsk the clients"
    with qtbot.waitSignal(strip.left):
        qtbot.keyClick(strip.field, Key.Key_Return)
