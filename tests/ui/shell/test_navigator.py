"""The history: back and forward, what was left is found again, the unknown is said."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.services.searching import SearchRequest
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import HOME, SEARCH, PageName, Place, Visit

VISION = Place(PageName.BROWSE, "vision")


class Trip:
    """A navigator with what it told; each place is left in a state that names it."""

    def __init__(self) -> None:
        self.arrivals: list[Visit] = []
        self.unknown: list[str] = []
        self.navigator = Navigator(
            is_known=lambda identifier: identifier.startswith("vision/"),
            remember=lambda place: f"left {place.page}:{place.argument}",
        )
        self.navigator.arrived.connect(self.arrivals.append)
        self.navigator.unknown_identifier.connect(self.unknown.append)


@pytest.fixture
def trip(qtbot: QtBot) -> Trip:
    return Trip()


def test_a_window_begins_at_home_with_nowhere_to_go_back_to(trip: Trip) -> None:
    assert trip.navigator.place == HOME
    assert not trip.navigator.can_go_back()
    assert not trip.navigator.can_go_forward()


def test_back_finds_a_place_as_it_was_left(trip: Trip) -> None:
    trip.navigator.go(VISION)
    trip.navigator.open("suunta:vision/aims#short")

    trip.navigator.back()

    assert trip.navigator.place == VISION
    assert trip.arrivals[-1].state == "left browse:vision"
    assert trip.navigator.can_go_forward()


def test_forward_undoes_back(trip: Trip) -> None:
    trip.navigator.go(VISION)
    trip.navigator.back()

    trip.navigator.forward()

    assert trip.navigator.place == VISION
    assert not trip.navigator.can_go_forward()


def test_going_on_from_the_past_forgets_what_came_after(trip: Trip) -> None:
    trip.navigator.go(VISION)
    trip.navigator.go_to_collection("term")
    trip.navigator.back()

    trip.navigator.go_to_search()

    assert not trip.navigator.can_go_forward()
    trip.navigator.back()
    assert trip.navigator.place == VISION


def test_going_where_one_is_adds_nothing(trip: Trip) -> None:
    trip.navigator.go(VISION)
    trip.navigator.go(VISION)

    trip.navigator.back()

    assert trip.navigator.place == HOME


def test_back_at_the_beginning_stays_there(trip: Trip) -> None:
    trip.navigator.back()

    assert trip.arrivals == []


def test_the_search_is_entered_once_however_much_is_typed(trip: Trip) -> None:
    trip.navigator.go_to_search()
    trip.navigator.go_to_search()

    assert trip.navigator.place == SEARCH
    assert len(trip.arrivals) == 1


@pytest.mark.parametrize("written", ["suunta:vision/aims", "vision/aims", " vision/aims "])
def test_an_address_opens_with_and_without_its_scheme(trip: Trip, written: str) -> None:
    trip.navigator.open(written)

    assert trip.navigator.place == Place(PageName.READER, "suunta:vision/aims")


@pytest.mark.parametrize("written", ["suunta:nothing/here", "", "suunta:", "#a", "€/%zz?lang=xx"])
def test_an_unknown_address_is_told_and_opens_nothing(trip: Trip, written: str) -> None:
    trip.navigator.open(written)

    assert trip.navigator.place == HOME
    assert len(trip.unknown) == 1


def test_what_was_read_last_comes_first_and_once(trip: Trip) -> None:
    for written in ("vision/aims", "vision/overview", "vision/aims#short"):
        trip.navigator.open(written)

    assert trip.navigator.recent() == ("vision/aims", "vision/overview")


def test_what_was_read_is_remembered_when_the_way_there_is_not(trip: Trip) -> None:
    trip.navigator.open("vision/aims")
    trip.navigator.back()
    trip.navigator.go_to_search()

    assert trip.navigator.recent() == ("vision/aims",)


FOUND_BY = SearchRequest("needle")


def test_what_a_search_found_keeps_the_search_in_the_history(trip: Trip) -> None:
    trip.navigator.open("vision/aims", FOUND_BY)
    trip.navigator.open("vision/aims#short")

    assert trip.navigator.place.found_by is None
    trip.navigator.back()

    assert trip.arrivals[-1].place.found_by is FOUND_BY


def test_the_same_page_found_by_another_search_is_another_place(trip: Trip) -> None:
    trip.navigator.open("vision/aims", FOUND_BY)
    trip.navigator.open("vision/aims", SearchRequest("needle"))
    trip.navigator.open("vision/aims", SearchRequest("thread"))

    trip.navigator.back()

    assert trip.navigator.place.found_by == FOUND_BY
    trip.navigator.back()
    assert trip.navigator.place == HOME


def test_a_page_that_is_turned_stays_found_by_its_search(trip: Trip) -> None:
    trip.navigator.open("vision/aims", FOUND_BY)

    trip.navigator.turn("vision/aims?lang=fi")

    assert trip.navigator.place == Place(PageName.READER, "suunta:vision/aims?lang=fi", FOUND_BY)


def test_a_search_that_was_cleared_does_not_come_back(trip: Trip) -> None:
    trip.navigator.open("vision/aims", FOUND_BY)

    trip.navigator.forget_search()
    trip.navigator.go_home()
    trip.navigator.back()

    assert trip.navigator.place == Place(PageName.READER, "suunta:vision/aims")
