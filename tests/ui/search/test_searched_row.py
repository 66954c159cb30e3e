"""What was searched for besides, as chips."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.search.hit import Correction, Expansion, Results
from suunta.ui.search.line_fitting import HEIGHT
from suunta.ui.search.searched_row import SearchedRow
from suunta.ui.search.switched_off import NOTHING_OFF, Stand, SwitchedOff
from suunta.ui.theme.theme import Theme

SWEDISH = Expansion("kirjaaminen", "dokumentation", Language.SV, "translation")
ENGLISH = Expansion("kirjaaminen", "documentation", Language.EN, "translation")
TYPO = Correction("lääkitysturvalisuus", "lääkitysturvallisuus")
MANY = tuple(
    Expansion("kirjaaminen", f"dokumentation{number}", Language.SV, "translation")
    for number in range(9)
)
OFF = NOTHING_OFF.adding((Stand("dokumentation", "kirjaaminen"),))


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> SearchedRow:
    row = SearchedRow(theme=theme)
    qtbot.addWidget(row)
    row.resize(420, HEIGHT)
    with qtbot.waitActive(row):
        row.show()
    return row


def found(
    corrections: tuple[Correction, ...] = (), expansions: tuple[Expansion, ...] = ()
) -> Results:
    return Results((), 3, {}, corrections, expansions)


def shown(row: SearchedRow) -> list[str]:
    """What can be read, from left to right and top to bottom."""
    widgets = [*row.findChildren(QLabel), *row.findChildren(QAbstractButton)]
    visible = [widget for widget in widgets if widget.isVisible()]
    return [w.text() for w in sorted(visible, key=lambda w: (w.y(), w.x()))]


def chip(row: SearchedRow, text: str) -> QAbstractButton:
    return next(
        each
        for each in row.findChildren(QAbstractButton)
        if each.isVisible() and each.text() == text
    )


def test_corrections_come_first_and_can_be_refused(row: SearchedRow) -> None:
    row.resize(900, HEIGHT)

    row.show_searched(found((TYPO,), (SWEDISH,)), NOTHING_OFF)

    assert shown(row) == [
        "Searched for",
        "lääkitysturvallisuus",
        "As typed",
        "Also",
        "dokumentation (SV)",
    ]
    assert "lääkitysturvalisuus" in chip(row, "As typed").toolTip()


def test_expansions_tell_their_language_and_stand_there_once(row: SearchedRow) -> None:
    row.show_searched(found((), (SWEDISH, ENGLISH, SWEDISH)), NOTHING_OFF)

    assert shown(row) == ["Also", "dokumentation (SV)", "documentation (EN)"]
    assert "kirjaaminen" in chip(row, "dokumentation (SV)").accessibleDescription()


def test_removing_tells_what_stands_for_what(qtbot: QtBot, row: SearchedRow) -> None:
    other = Expansion("merkintä", "dokumentation", Language.SV, "translation")
    row.show_searched(found((TYPO,), (SWEDISH, other)), NOTHING_OFF)
    row.resize(900, HEIGHT)

    with qtbot.waitSignal(row.removed) as told:
        qtbot.keyClick(chip(row, "dokumentation (SV)"), Qt.Key.Key_Delete)
    assert told.args == [
        (Stand("dokumentation", "kirjaaminen"), Stand("dokumentation", "merkintä"))
    ]

    for text in ("lääkitysturvallisuus", "As typed"):
        with qtbot.waitSignal(row.removed) as told:
            qtbot.mouseClick(chip(row, text), Qt.MouseButton.LeftButton)
        assert told.args == [
            (Stand("lääkitysturvallisuus", "lääkitysturvalisuus", is_correction=True),)
        ]


def test_what_stands_beside_a_corrected_word_stands_for_the_typed_one(
    qtbot: QtBot, row: SearchedRow
) -> None:
    added = Expansion("lääkitysturvallisuus", "medication safety", Language.EN, "translation")
    row.resize(900, HEIGHT)
    row.show_searched(found((TYPO,), (added,)), NOTHING_OFF)

    with qtbot.waitSignal(row.removed) as told:
        qtbot.keyClick(chip(row, "medication safety (EN)"), Qt.Key.Key_Delete)

    assert told.args == [(Stand("medication safety", "lääkitysturvalisuus"),)]
    assert SwitchedOff(told.args[0]).for_query("lääkitysturvalisuus hus").words


def test_what_was_removed_can_be_brought_back(qtbot: QtBot, row: SearchedRow) -> None:
    row.show_searched(found((), (ENGLISH,)), OFF)
    assert shown(row) == ["Also", "documentation (EN)", "Restore"]

    with qtbot.waitSignal(row.restored):
        qtbot.keyClick(chip(row, "Restore"), Qt.Key.Key_Return)

    row.show_searched(found(), OFF.adding((Stand("documentation", "kirjaaminen"),)))
    assert shown(row) == ["Restore 2"]
    assert "dokumentation, documentation" in chip(row, "Restore 2").toolTip()


def test_many_are_folded_and_can_be_unfolded(qtbot: QtBot, row: SearchedRow) -> None:
    row.show_searched(found((), MANY), OFF)
    folded = shown(row)
    more = next(text for text in folded if text.startswith("+"))
    hidden = int(more.strip("+ more"))

    assert len(folded) == 1 + (9 - hidden) + 2
    assert folded[-1] == "Restore"
    assert row.height() == HEIGHT
    assert all(chip(row, text).geometry().right() <= 420 for text in folded[1:])

    chip(row, more).setFocus()
    qtbot.keyClick(chip(row, more), Qt.Key.Key_Return)

    assert len(shown(row)) == 1 + 9 + 2
    assert row.height() > HEIGHT
    assert row.focusWidget() is chip(row, f"dokumentation{9 - hidden} (SV)")
    row.fold()
    assert shown(row) == folded
    assert row.height() == HEIGHT


@pytest.mark.parametrize(
    ("results", "off"),
    [
        (None, NOTHING_OFF),
        (found(), NOTHING_OFF),
        (found((TYPO,)), NOTHING_OFF),
        (found((TYPO,), MANY), OFF),
    ],
)
@pytest.mark.parametrize("width", [90, 420, 1200])
def test_the_height_is_always_that_of_one_line(
    row: SearchedRow, results: Results | None, off: SwitchedOff, width: int
) -> None:
    row.resize(width, HEIGHT)

    row.show_searched(results, off)

    assert row.height() == HEIGHT
    assert "+0 more" not in shown(row)


def test_the_keyboard_stays_in_the_row_when_its_chip_has_gone(
    qtbot: QtBot, row: SearchedRow
) -> None:
    row.show_searched(found((), (SWEDISH, ENGLISH)), NOTHING_OFF)
    chip(row, "documentation (EN)").setFocus()
    qtbot.waitUntil(lambda: row.focusWidget() is chip(row, "documentation (EN)"))

    row.show_searched(
        found((), (SWEDISH,)), NOTHING_OFF.adding((Stand("documentation", "kirjaaminen"),))
    )
    assert row.focusWidget() is chip(row, "dokumentation (SV)")

    row.show_searched(found(), OFF)
    assert row.focusWidget() is chip(row, "Restore")

    row.show_searched(found((), (SWEDISH, ENGLISH)), NOTHING_OFF)
    assert row.focusWidget() is chip(row, "dokumentation (SV)")


def test_tab_goes_through_the_chips_as_they_stand(qtbot: QtBot, row: SearchedRow) -> None:
    row.resize(900, HEIGHT)
    row.show_searched(found((), (SWEDISH,)), NOTHING_OFF)
    row.show_searched(found((TYPO,), (SWEDISH, ENGLISH)), OFF)
    buttons = [text for text in shown(row) if text not in ("Searched for", "Also")]

    chip(row, buttons[0]).setFocus()
    walked = []
    for _ in buttons:
        at = row.focusWidget()
        assert isinstance(at, QAbstractButton)
        walked.append(at.text())
        qtbot.keyClick(at, Qt.Key.Key_Tab)

    assert walked == buttons


def test_nothing_searched_leaves_an_empty_line(row: SearchedRow) -> None:
    row.show_searched(found((TYPO,), MANY), OFF)

    row.show_searched(None, NOTHING_OFF)

    assert shown(row) == []


@pytest.mark.parametrize("width", [240, 310, 420, 700])
@pytest.mark.parametrize("off", [NOTHING_OFF, OFF])
def test_a_correction_is_never_folded_away(row: SearchedRow, width: int, off: SwitchedOff) -> None:
    row.resize(width, HEIGHT)

    row.show_searched(found((TYPO,), MANY), off)

    correction = chip(row, "lääkitysturvallisuus")
    assert row.rect().contains(correction.geometry())
    assert any(text.startswith("+") for text in shown(row))
    places = sorted(
        (each.geometry() for each in row.findChildren(QWidget) if each.isVisible()),
        key=lambda place: place.x(),
    )
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert places[-1].right() < width


def test_with_little_room_the_words_around_a_correction_go_before_it_shrinks(
    row: SearchedRow,
) -> None:
    row.show_searched(found((TYPO,), MANY), NOTHING_OFF)
    wide = chip(row, "lääkitysturvallisuus").width()

    row.resize(300, HEIGHT)
    assert "Searched for" not in shown(row)
    assert "As typed" in shown(row)
    assert chip(row, "lääkitysturvallisuus").width() == wide

    row.resize(180, HEIGHT)
    assert "As typed" not in shown(row)
    assert chip(row, "lääkitysturvallisuus").width() < wide


def test_the_number_of_what_is_folded_is_written_in_full(row: SearchedRow) -> None:
    for count in range(2, 10):
        row.show_searched(found((), MANY[:count]), NOTHING_OFF)
        for width in range(200, 1200, 25):
            row.resize(width, HEIGHT)
            for each in row.findChildren(QAbstractButton, "moreSearched"):
                if each.isVisible():
                    assert each.width() >= each.sizeHint().width(), (each.text(), width)
