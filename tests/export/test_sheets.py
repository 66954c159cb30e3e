"""A page on sheets of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage

from suunta.domain.language import Language
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheet_images import sheet_images
from suunta.export.sheets import BODY, SHEET, Sheets, without_alternates
from suunta.ui.theme.paper_look import PaperLook

Paper = Callable[..., PrintedPage]


def inked(image: QImage, part: QRect) -> int:
    """How many pixels of a part are not white."""
    white = QColor(Qt.GlobalColor.white).rgb()
    return sum(
        image.pixel(x, y) != white
        for x in range(part.left(), part.right(), 2)
        for y in range(part.top(), part.bottom(), 2)
    )


def test_a_long_page_takes_several_sheets_and_a_short_one_takes_one(
    paper: Paper, style: PrintStyle
) -> None:
    assert Sheets(paper("ecosystem/groups"), style).count > 1
    assert Sheets(replace(paper(), html="<p>Short.</p>"), style).count == 1


def test_nothing_of_the_page_is_lost(paper: Paper, style: PrintStyle) -> None:
    page = paper("recommendation/1", Language.FI)

    words = Sheets(page, style).text().replace("\N{SOFT HYPHEN}", "")

    assert "recommendation/1" in words
    assert words.rstrip().endswith("suunta:recommendation/1?lang=fi")


def test_every_sheet_has_a_foot_and_all_but_the_first_a_head(
    paper: Paper, style: PrintStyle
) -> None:
    images = sheet_images(paper("ecosystem/groups"), style, 1.0)
    width, top, bottom = round(SHEET.width()), round(BODY.top()), round(BODY.bottom())
    head, foot = QRect(0, 0, width, top - 12), QRect(0, bottom + 12, width, top)

    assert [bool(inked(image, head)) for image in images] == [False, True, True][: len(images)]
    assert all(inked(image, foot & image.rect()) for image in images)


def test_the_margins_stay_white(paper: Paper, style: PrintStyle) -> None:
    for image in sheet_images(paper(), style, 1.0):
        left = QRect(0, 0, round(BODY.left()) - 2, image.height())
        right = QRect(round(BODY.right()) + 2, 0, round(BODY.left()), image.height())
        assert inked(image, left) == 0
        assert inked(image, right & image.rect()) == 0


@pytest.mark.parametrize("language", list(Language))
def test_the_typeface_is_the_shipped_one(style: PrintStyle, language: Language) -> None:
    assert style.family in QFontDatabase.families()


def test_a_font_without_alternates_keeps_everything_else(look: PaperLook) -> None:
    font = look.font("heading2")

    plain = without_alternates(font)

    assert plain.family() == font.family()
    assert plain.pixelSize() == font.pixelSize()
    assert [tag.toString() for tag in plain.featureTags()] == [b"calt"]
