from __future__ import annotations

from suunta.domain.talk_screens import (
    Arrangement,
    Role,
    ScreenFacts,
    Situation,
    arrangement,
    told,
)

LAPTOP = ScreenFacts("eDP-1", "AUO", "B140HAN", "", (0, 0, 1366, 768))
BEAMER = ScreenFacts("HDMI-1", "EPSON", "EB-U05", "X1", (1366, 0, 960, 540), 2.0)
OTHER = ScreenFacts("DP-2", "Dell", "U2720", "S9", (2326, 0, 1920, 1080))
KNOWN = {LAPTOP.key: Role.OWN, BEAMER.key: Role.AUDIENCE}


def test_one_screen_gets_no_notes() -> None:
    placed = arrangement([LAPTOP], KNOWN)

    assert placed == Arrangement(Situation.ONE, audience=LAPTOP.key)


def test_screens_that_show_the_same_get_no_notes_whatever_was_said() -> None:
    same = ScreenFacts("HDMI-1", "EPSON", "EB-U05", "X1", LAPTOP.box)
    smaller = ScreenFacts("HDMI-1", "EPSON", "EB-U05", "X1", (0, 0, 1024, 768))

    for mirror in (same, smaller):
        placed = arrangement([LAPTOP, mirror], KNOWN)
        assert placed.situation is Situation.ONE
        assert placed.is_mirrored
        assert placed.own == ""


def test_what_nobody_has_said_is_asked() -> None:
    assert arrangement([LAPTOP, BEAMER], {}).situation is Situation.ASK
    assert arrangement([LAPTOP, BEAMER], {BEAMER.key: Role.AUDIENCE}).situation is Situation.ASK
    assert arrangement([LAPTOP, OTHER], KNOWN).situation is Situation.ASK


def test_what_was_said_once_holds() -> None:
    placed = arrangement([BEAMER, LAPTOP], KNOWN)

    assert placed == Arrangement(Situation.KNOWN, BEAMER.key, LAPTOP.key)


def test_of_several_own_screens_the_one_that_is_worked_on() -> None:
    roles = {**KNOWN, OTHER.key: Role.OWN}

    assert arrangement([LAPTOP, BEAMER, OTHER], roles, OTHER.key).own == OTHER.key
    assert arrangement([LAPTOP, BEAMER, OTHER], roles, BEAMER.key).own == LAPTOP.key


def test_two_projectors_are_asked_about() -> None:
    roles = told({**KNOWN}, OTHER.key, LAPTOP.key)

    assert arrangement([LAPTOP, BEAMER, OTHER], roles).situation is Situation.ASK


def test_another_projector_in_the_same_socket_is_another() -> None:
    next_room = ScreenFacts("HDMI-1", "EPSON", "EB-U05", "X2", BEAMER.box, 2.0)

    assert arrangement([LAPTOP, next_room], KNOWN).situation is Situation.ASK


def test_a_label_for_people() -> None:
    assert BEAMER.label == "EPSON EB-U05 · 1920×1080"
    assert ScreenFacts("R", box=(0, 0, 800, 600)).label == "R · 800×600"
