"""A picture as pixels: sharp, of the right size, with its words in the file."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from suunta.domain.language import Language
from suunta.export.chart_picture import chart_picture
from suunta.export.picture import Picture
from suunta.export.picture_image import image_of, png_of
from suunta.services.charting import Charting
from suunta.ui.theme.paper_look import PaperLook


@pytest.fixture
def picture(charting: Charting, look: PaperLook) -> Picture:
    return chart_picture(charting.figure("figure/daily-use", Language.EN), look)


def test_a_file_has_twice_the_pixels(picture: Picture) -> None:
    image = QImage.fromData(png_of(picture))

    assert (image.width(), image.height()) == (2 * picture.width, 2 * picture.height)
    assert image.dotsPerMeterX() == pytest.approx(2 * 96 / 0.0254, abs=1)


def test_a_file_says_what_it_shows(picture: Picture) -> None:
    image = QImage.fromData(png_of(picture))

    assert image.text("Title") == picture.title
    assert image.text("Description") == picture.description


def test_nothing_shines_through(picture: Picture) -> None:
    image = image_of(picture)
    corners = [(0, 0), (image.width() - 1, image.height() - 1)]

    assert all(image.pixelColor(*corner).alpha() == 255 for corner in corners)


def test_a_picture_is_painted_at_the_scale_that_is_asked_for(picture: Picture) -> None:
    assert image_of(picture, 3).width() == 3 * picture.width
