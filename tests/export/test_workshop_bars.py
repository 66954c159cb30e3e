"""Votes as pictures that are read without colour and without eyes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from tests.export.workshop_reports import report, vote

from suunta.domain.labels import Labels
from suunta.domain.workshop_votes import Votes
from suunta.export.picture import Picture
from suunta.export.picture_image import image_of
from suunta.export.workshop_bars import dots_picture, hands_picture
from suunta.export.workshop_paper import WorkshopPaper
from suunta.export.workshop_report import ChoiceResult, DotsResult

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 600
MIDDLE = 10
"""A line through the bar."""


def painted(picture: Picture | None) -> QImage:
    assert picture is not None
    return image_of(picture, 1)


def is_near(image: QImage, x: int, role: str) -> bool:
    found, wanted = image.pixelColor(x, MIDDLE), WorkshopPaper().color(role)
    parts = ("red", "green", "blue")
    return all(abs(getattr(found, p)() - getattr(wanted, p)()) < 40 for p in parts)


def test_its_parts_are_as_long_as_their_counts(labels: Labels) -> None:
    each = vote(votes=Votes(12, 6, None, 24))
    image = painted(hands_picture(each, report(labels), WorkshopPaper(), WIDTH))

    assert all(is_near(image, x, "agree") for x in (5, 150, 295))
    assert all(is_near(image, x, "surface") for x in (305, 400, 445))
    assert any(is_near(image, x, "disagree") for x in range(455, 595))


def test_its_parts_differ_without_colour(labels: Labels) -> None:
    """Filled, empty, striped: the share of dark dots in each."""
    each = vote(votes=Votes(8, 8, None, 24))
    image = painted(hands_picture(each, report(labels), WorkshopPaper(), WIDTH))

    def dark(start: int, end: int) -> float:
        places = [(x, y) for x in range(start + 5, end - 5) for y in range(3, 17)]
        return sum(image.pixelColor(*place).lightness() < 160 for place in places) / len(places)

    assert dark(0, 200) > 0.95
    assert dark(200, 400) < 0.05
    assert 0.15 < dark(400, 600) < 0.7


def test_a_side_that_was_not_counted_makes_no_bar(labels: Labels) -> None:
    each = vote(votes=Votes(12, None, None, 24))

    assert hands_picture(each, report(labels), WorkshopPaper(), WIDTH) is None


def test_those_who_were_not_counted_leave_the_end_empty(labels: Labels) -> None:
    each = vote(votes=Votes(6, 6, 0, 24))
    image = painted(hands_picture(each, report(labels), WorkshopPaper(), WIDTH))

    assert all(is_near(image, x, "surface") for x in range(305, 595, 10))


def test_what_nobody_counted_has_no_picture(labels: Labels) -> None:
    for votes in (Votes(), Votes(0, 0, 0, None)):
        each = vote(votes=votes)
        assert hands_picture(each, report(labels), WorkshopPaper(), WIDTH) is None


def test_it_says_all_of_itself(labels: Labels) -> None:
    picture = hands_picture(vote(), report(labels), WorkshopPaper(), WIDTH)

    assert picture is not None
    assert picture.title == "We use AI."
    assert picture.description == vote().described


def test_dots_are_bars_on_one_scale(labels: Labels) -> None:
    choices = (ChoiceResult("Lead", 8), ChoiceResult("Measure", 4), ChoiceResult("Wait", None))
    dots = DotsResult("Where first?", choices, 12, 24, "")
    picture = dots_picture(dots, report(labels), WorkshopPaper(), WIDTH)

    assert picture is not None
    assert picture.description == "Lead: 8; Measure: 4; Wait: –"
    image, brand = image_of(picture, 1), WorkshopPaper().color("brand")
    longest = [
        sum(image.pixelColor(x, y) == QColor(brand) for x in range(image.width()))
        for y in range(image.height())
    ]
    lengths = sorted({length for length in longest if length > 20})
    assert lengths[-1] == pytest.approx(2 * lengths[0], rel=0.2)


def test_dots_that_nobody_put_have_no_picture(labels: Labels) -> None:
    for count in (None, 0):
        dots = DotsResult("Where first?", (ChoiceResult("Lead", count),), 0, 24, "")
        assert dots_picture(dots, report(labels), WorkshopPaper(), WIDTH) is None
