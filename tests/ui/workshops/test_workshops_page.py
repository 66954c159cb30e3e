"""A workshop run by keys, as a facilitator in a hurry does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping, open_keeping
from suunta.ui import typed_things
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.keeper import Keeper
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.workshops.count_field import CountField
from suunta.ui.workshops.growing_text import GrowingText
from suunta.ui.workshops.workshop_row import WorkshopRow
from suunta.ui.workshops.workshops_page import WorkshopsPage, WorkshopsState

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def running(page: WorkshopsPage, deck: Deck) -> WorkshopsPage:
    """A workshop was started from a deck, and the keyboard waits for how many there are."""
    page.begin_from(deck)
    return page


def here(page: WorkshopsPage) -> Workshop:
    assert page.desk.workshop is not None
    return page.desk.workshop


def focused(page: WorkshopsPage) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found


def keys(page: WorkshopsPage, *typed: str | Qt.Key) -> None:
    for each in typed:
        if isinstance(each, str):
            QTest.keyClicks(focused(page), each)
        else:
            QTest.keyClick(focused(page), each)


def undo(page: WorkshopsPage) -> None:
    QTest.keyClick(focused(page), Qt.Key.Key_Z, CTRL)


def hands(page: WorkshopsPage) -> list[tuple[int | None, int | None, int | None]]:
    votes = [each.votes for each in here(page).statements]
    return [(each.agree, each.disagree, each.present) for each in votes]


def field(page: WorkshopsPage, number: int, name: str) -> CountField:
    return list(page.view.statements.rows.values())[number].fields[name]


def shown(page: WorkshopsPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_who_comes_later_changes_no_vote_from_before_anybody_was_counted(
    running: WorkshopsPage,
) -> None:
    field(running, 0, "agree").setFocus()
    keys(running, "17", ENTER, "4", ENTER)
    running.view.head.present.setFocus()
    keys(running, "24", ENTER)
    running.view.head.present.setFocus()
    keys(running, "31", ENTER)

    assert here(running).present == 31
    assert hands(running)[0] == (17, 4, 24)


def test_who_types_on_after_the_number_of_a_recommendation_means_the_owner(
    running: WorkshopsPage,
) -> None:
    running.view.plan.focus_empty()
    keys(running, "Write it down", ENTER, "2", "h", "ead nurse")

    (action,) = here(running).actions
    assert (action.recommendation, action.owner) == ("recommendation/2", "head nurse")


def test_a_workshop_that_parted_is_told(
    page: WorkshopsPage, deck: Deck, keeping: Keeping, qtbot: QtBot
) -> None:
    page.begin_from(deck)
    qtbot.waitUntil(page.desk.is_saved)
    begun = keeping.workshops.get(here(page).id)
    assert begun is not None
    other = open_keeping(keeping.file.parent)
    other.workshops.save(replace(begun, present=12))
    other.close()

    with qtbot.waitSignal(page.told) as told:
        page.view.head.present.setFocus()
        keys(page, "24")

    assert told.args[0].startswith("Changed on another computer or in another window.")
    assert here(page).title in told.args[0]
    assert here(page).present == 24


def rows(page: WorkshopsPage) -> list[WorkshopRow]:
    model = page.list.list.model()
    found = [model.index(n, 0).data(HeadedRole.ROW) for n in range(model.rowCount())]
    return [row for row in found if isinstance(row, WorkshopRow)]


def test_hands_are_typed_from_statement_to_statement(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "17", ENTER, "4", ENTER, "11", ENTER, "7", ENTER)

    assert hands(running) == [(17, 4, 24), (11, 7, 24), (None, None, None)]
    assert focused(running) is field(running, 2, "agree")
    assert field(running, 0, "passed").placeholderText() == "3"
    assert "17 of 24 agree (71%)" in shown(running)


def test_after_the_last_statement_a_stray_digit_changes_nothing(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, *("5", ENTER, "5", ENTER) * 3)
    before = here(running)
    keys(running, "7")

    assert here(running) == before


def test_the_national_figure_stands_beside_its_statement_with_its_caveat(
    running: WorkshopsPage,
) -> None:
    told = shown(running)

    assert "68% nationally, similar question" in told
    assert "80% nationally, similar question" in told
    assert told.count("nationally") == 2
    assert "self-selected participants, base of the statement unknown" in told


def test_more_than_are_there_warns_and_blocks_nothing(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "20", ENTER, "8", ENTER)

    assert hands(running)[0] == (20, 8, 24)
    assert "28 votes, but 24 present" in shown(running)
    assert focused(running) is field(running, 1, "agree")


def test_letters_and_signs_are_not_taken_for_numbers(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "1a7.,", ENTER)

    assert hands(running)[0][0] == 17


def test_plus_minus_and_arrows_correct_by_one(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "17", "+", Qt.Key.Key_Up, "-")
    assert hands(running)[0][0] == 18

    row = next(iter(running.view.statements.rows.values()))
    row._more.click()
    assert hands(running)[0][0] == 19
    assert focused(running) is field(running, 0, "agree")


def test_undo_goes_back_field_by_field_and_shows_where(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "17", ENTER, "4", ENTER, "99")

    undo(running)
    assert hands(running)[1] == (None, None, None)
    undo(running)
    assert hands(running)[0] == (17, None, 24)
    assert focused(running) is field(running, 0, "disagree")
    undo(running)
    assert focused(running) is field(running, 0, "agree")
    undo(running)
    assert here(running).present is None
    assert not running.desk.can_undo()

    for _ in range(4):
        QTest.keyClick(focused(running), Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert hands(running)[:2] == [(17, 4, 24), (99, None, 24)]


def test_undo_with_nothing_to_take_back_says_so(running: WorkshopsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(running.told) as told:
        undo(running)

    assert told.args == ["There is nothing to take back in this workshop."]


def test_who_leaves_later_changes_no_earlier_vote(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "17", ENTER, "4", ENTER)
    running.view.head.present.setFocus()
    keys(running, "20", ENTER, "10", ENTER, "5", ENTER)

    assert hands(running)[:2] == [(17, 4, 24), (10, 5, 20)]


def test_a_number_present_that_was_wrong_is_made_right_everywhere(running: WorkshopsPage) -> None:
    keys(running, "42", ENTER, "17", ENTER, "4", ENTER)
    button = running.findChild(QPushButton, "presentForAll")
    assert button is not None
    assert not button.isVisible()
    running.view.head.present.setFocus()
    keys(running, "24")
    assert button.isVisible()

    button.click()

    assert hands(running)[0] == (17, 4, 24)
    assert not button.isVisible()


def test_a_vote_has_its_own_number_present(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "10")
    field(running, 0, "present").setFocus()
    keys(running, "20", ENTER)

    assert hands(running)[0] == (10, None, 20)
    assert here(running).present == 24


def test_a_statement_from_the_room_is_kept_from_its_first_letter(running: WorkshopsPage) -> None:
    running.view.statements.add_button.click()
    keys(running, "W")
    assert here(running).statements[-1].words == {Language.EN: "W"}

    keys(running, "ho pays?", ENTER, "9", ENTER, "3")

    said = here(running).statements[-1]
    assert (said.text(Language.EN), said.votes.agree, said.votes.disagree) == ("Who pays?", 9, 3)


def test_a_statement_without_a_word_is_none(running: WorkshopsPage) -> None:
    running.view.statements.add_button.click()
    running.view.statements.add_button.click()
    assert len(here(running).statements) == 4

    running.view.head.present.setFocus()

    assert len(here(running).statements) == 3


def test_dots_are_typed_one_beneath_the_other(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER)
    running.view.dots[0].focus("")
    for count in ("19", "11", "13", "9", "4", "16"):
        keys(running, count, ENTER)

    assert [each.count for each in here(running).dots[0].choices] == [19, 11, 13, 9, 4, 16]
    assert "72 of 72 dots" in shown(running)
    assert focused(running) is running.view.plan.rows[0].text

    running.view.dots[0].focus("recommendation/1")
    keys(running, "20")
    assert "73 dots, but only 72 were given out" in shown(running)


def test_an_action_is_typed_with_enter_alone(running: WorkshopsPage) -> None:
    running.view.plan.focus_empty()
    keys(running, "Pilot documentation", ENTER, "1", ENTER, "Service lead", ENTER, "31.1.", ENTER)
    keys(running, "Draft guidelines")

    first, second = here(running).actions
    assert (first.text, first.owner) == ("Pilot documentation", "Service lead")
    assert first.recommendation == "recommendation/1"
    assert first.due == "31.1."
    assert first.due_date is not None
    assert (first.due_date.day, first.due_date.month) == (31, 1)
    assert first.due_date >= date.today()  # noqa: DTZ011
    assert second.text == "Draft guidelines"
    assert running.view.plan.rows[0].due.text().startswith("31\xa0Jan\xa0")
    assert len(running.view.plan.rows) == 3


def test_a_recommendation_that_is_not_there_is_not_taken(running: WorkshopsPage) -> None:
    running.view.plan.focus_empty()
    keys(running, "Pilot", ENTER, "9")
    assert here(running).actions[0].recommendation == ""

    keys(running, "6")
    assert here(running).actions[0].recommendation == "recommendation/6"


def test_an_action_is_removed_and_brought_back(running: WorkshopsPage) -> None:
    running.view.plan.focus_empty()
    keys(running, "One", ENTER)
    running.view.plan.rows[0]._remove.click()
    assert here(running).actions == ()

    undo(running)

    assert [each.text for each in here(running).actions] == ["One"]
    assert len(running.view.plan.rows) == 2


def test_what_is_said_is_kept_beneath_its_question(running: WorkshopsPage) -> None:
    question, free = running.view.discussion.fields.values()
    question.setFocus()
    keys(running, "Home care", ENTER, "Wards")
    free.setFocus()
    keys(running, "Coffee")

    assert [note.text for note in here(running).notes] == ["Home care\nWards", "Coffee"]
    assert "Where to begin?" in shown(running)


def test_it_says_saved_only_when_it_is(running: WorkshopsPage, qtbot: QtBot) -> None:
    label = running.findChild(QLabel, "savedState")
    assert label is not None
    keys(running, "24")
    assert label.text() == "saving…"

    qtbot.waitUntil(running.desk.is_saved)

    qtbot.waitUntil(lambda: label.text() == "saved")


def test_another_language_shows_the_decks_words_and_keeps_what_was_typed(
    running: WorkshopsPage, interface: InterfaceLanguage
) -> None:
    keys(running, "24", ENTER, "17", ENTER, "4", ENTER)
    running.view.statements.add_button.click()
    keys(running, "Who pays?")
    before = here(running)

    interface.set(Language.FI)
    running.set_language(Language.FI)

    told = shown(running)
    assert "Käytän tekoälyä päivittäin." in told
    assert "17/24 samaa mieltä (71\xa0%)" in told
    assert "68\xa0% valtakunnallisesti" in told
    assert here(running) == before
    assert "Who pays?" in [each.toPlainText() for each in running.findChildren(GrowingText)]


def test_coming_back_shows_what_was_left(
    running: WorkshopsPage, keeping: Keeping, qtbot: QtBot
) -> None:
    keys(running, "24", ENTER, "17")
    state = running.state()
    assert state == WorkshopsState(here(running).id, 0)
    keys(running, Qt.Key.Key_Escape)
    assert running.desk.workshop is None
    qtbot.waitUntil(lambda: keeping.workshops.all() != ())

    running.restore(state)

    assert hands(running)[0] == (17, None, 24)


def test_jumping_between_workshops_mixes_nothing_up(running: WorkshopsPage) -> None:
    keys(running, "24", ENTER, "17")
    first = here(running).id
    keys(running, Qt.Key.Key_Escape)
    running.begin()
    keys(running, "Another")
    second = here(running).id
    keys(running, Qt.Key.Key_Escape)

    assert {row.id for row in rows(running)} == {first, second}
    running.go_to(first)
    assert hands(running)[0] == (17, None, 24)
    running.go_to(second)
    assert here(running).statements == ()
    undo(running)
    assert here(running).title == ""


def test_the_list_opens_renames_copies_deletes_and_restores(
    running: WorkshopsPage, keeper: Keeper, qtbot: QtBot
) -> None:
    keys(running, "24", ENTER, "17", Qt.Key.Key_Escape)
    view = running.list.list
    assert focused(running) is view
    (row,) = rows(running)
    assert row.title == "Leadership day"
    assert "1 of 3 statements voted" in row.detail
    assert QAccessible.queryAccessibleInterface(view).child(0).text(QAccessible.Text.Name) == (
        row.spoken
    )

    keys(running, Qt.Key.Key_F2, "Tuesday", Qt.Key.Key_Escape)
    assert [each.title for each in rows(running)] == ["Tuesday"]

    copy = running.findChild(QPushButton, "duplicateWorkshop")
    assert copy is not None
    copy.click()
    assert not here(running).has_results
    assert here(running).title == "Tuesday (copy)"
    keys(running, Qt.Key.Key_Escape)
    assert len(rows(running)) == 2

    view.setFocus()
    with qtbot.waitSignal(keeper.step_taken):
        keys(running, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [each.is_binned for each in rows(running)] == [False, True])
    view.setCurrentIndex(view.model().index(2, 0))
    keys(running, ENTER)
    qtbot.waitUntil(lambda: [each.is_binned for each in rows(running)] == [False, False])

    keys(running, ENTER)
    assert running.desk.workshop is not None


def test_an_empty_list_says_how_to_begin(page: WorkshopsPage) -> None:
    assert "No workshop yet" in shown(page)
    page.list.setFocus()
    keys(page, ENTER)

    assert here(page).statements == ()
    assert focused(page) is page.view.head.title


def test_every_control_can_be_reached_by_tab_and_has_a_name(running: WorkshopsPage) -> None:
    running.view.head.title.setFocus()
    seen: list[QWidget] = []
    for _ in range(80):
        now = focused(running)
        if now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    names = {each.objectName() for each in seen}

    assert {"workshopTitle", "agree", "disagree", "passed", "present", "dots"} <= names
    assert {"addStatement", "text", "recommendation", "owner", "due", "discussion"} <= names
    for each in seen:
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Name), each


def test_tab_goes_through_a_statement_and_on_to_the_next(running: WorkshopsPage) -> None:
    field(running, 0, "agree").setFocus()
    names = []
    for _ in range(5):
        names.append((focused(running).objectName(), focused(running).accessibleName()))
        QTest.keyClick(focused(running), Qt.Key.Key_Tab)

    assert [name for name, _ in names] == ["agree", "disagree", "passed", "present", "agree"]
    assert names[0][1] == "Agree: I use AI every day."
    assert names[4][1] == "Agree: AI plans shifts well."


@pytest.mark.parametrize(
    ("size", "percent"),
    [
        ((1150, 742), 100),
        ((808, 560), 100),
        ((420, 420), 100),
        ((1290, 640), 200),
        ((609, 420), 200),
    ],
)
def test_nothing_is_wider_than_the_page(
    running: WorkshopsPage, theme: Theme, size: tuple[int, int], percent: int, qtbot: QtBot
) -> None:
    keys(running, "24", ENTER, "20", ENTER, "8", ENTER)
    theme.set_text_size(percent)
    running.resize(*size)
    content = running.view.widget()

    def too_wide() -> list[QWidget]:
        room = running.view.viewport().width()
        parts = (part for part in content.findChildren(QWidget) if part.isVisible())
        return [p for p in parts if p.mapTo(content, QPoint(p.width(), 0)).x() > room + 1]

    qtbot.waitUntil(lambda: too_wide() == [])


def test_what_is_shown_and_exported_is_asked_for(running: WorkshopsPage, qtbot: QtBot) -> None:
    for name, signal in (
        ("showWorkshop", running.present_requested),
        ("exportWorkshop", running.export_requested),
    ):
        button = running.findChild(QPushButton, name)
        assert button is not None
        with qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args == [here(running)]


def test_a_title_is_typed_like_any_text(running: WorkshopsPage) -> None:
    title = running.findChild(QLineEdit, "workshopTitle")
    assert title is not None
    title.setFocus()
    title.selectAll()
    keys(running, "Where do we start?", ENTER)

    assert here(running).title == "Where do we start?"
    assert focused(running) is running.view.head.present


def test_a_full_disk_is_said_where_the_numbers_are_typed(
    running: WorkshopsPage,
    keeping: Keeping,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(typed_things, "AGAIN", 50)
    real, is_full = keeping.workshops.save, [True]

    def save(workshop: Workshop) -> Workshop:
        if is_full[0]:
            raise NotKept(WhyNotKept.FULL, tmp_path, workshop)
        return real(workshop)

    monkeypatch.setattr(keeping.workshops, "save", save)
    label = running.findChild(QLabel, "savedState")
    assert label is not None
    keys(running, "24", ENTER, "17")
    qtbot.waitUntil(lambda: label.text() == "Not saved: the disk is full.")
    assert hands(running)[0][0] == 17

    is_full[0] = False

    qtbot.waitUntil(lambda: label.text() == "saved")


def test_the_keyboard_goes_to_the_slide_that_is_shown(running: WorkshopsPage) -> None:
    running.view.focus_slide("talk")
    assert focused(running) is next(iter(running.view.discussion.fields.values()))

    running.view.focus_slide("hands")
    assert focused(running) is field(running, 0, "agree")
    running.view.focus_slide("no slide of votes")
    assert focused(running) is running.view.head.present


def test_what_is_new_in_the_deck_is_taken_in_and_nothing_else_changes(
    running: WorkshopsPage, deck: Deck, keeping: Keeping
) -> None:
    keys(running, "24", ENTER, "17")
    first = here(running).statements[0]
    words = {Language.EN: SlideWords(points=("Something new.",))}
    added = Slide("more", SlideKind.VOTE, words=words)
    keeping.decks.save(replace(deck, slides=(*deck.slides, added)))

    running.renew()

    assert [each.text(Language.EN) for each in here(running).statements[3:]] == ["Something new."]
    assert here(running).statements[0] == first
    undo(running)
    assert len(here(running).statements) == 3
