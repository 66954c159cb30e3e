"""Marks on a page: they can be read, told apart, and cost nothing out of sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from suunta.ui.reader.page_marks import PageMarks
from suunta.ui.theme.theme import Theme

READABLE, SEEN = 4.5, 3.0
TEXT = "One needle here. The second needle, in a sentence. The end."


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument()
    document.setHtml(f"<p>{TEXT}</p>")
    document.setTextWidth(600)
    return document


@pytest.fixture
def marks(theme: Theme) -> PageMarks:
    marks = PageMarks(theme=theme)
    marks.set([(4, 6), (28, 6)], 1)
    return marks


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("on_match", "match", READABLE),
        ("on_match_here", "match_here", READABLE),
        ("match_tick", "background", SEEN),
        ("match_tick", "line", SEEN),
    ],
)
def test_marks_can_be_read_and_ticks_seen(
    theme: Theme, mode: str, one: str, other: str, least: float
) -> None:
    theme.set_mode(mode)

    lights = sorted((luminance(theme.color(one)), luminance(theme.color(other))))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= least


def painted(marks: PageMarks, document: QTextDocument, top: float) -> set[int]:
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    marks.paint(painter, document, QPointF(0, -top), 60)
    painter.end()
    return {image.pixel(x, y) for x in range(600) for y in range(60)}


def test_the_one_that_is_looked_at_has_a_ground_and_an_edge_of_its_own(
    marks: PageMarks, document: QTextDocument, theme: Theme
) -> None:
    seen = painted(marks, document, 0)

    assert {theme.color(role).rgb() for role in ("match", "match_here")} <= seen
    marks.set(marks.marks)
    assert theme.color("match_here").rgb() not in painted(marks, document, 0)


def test_what_is_scrolled_away_is_not_painted(marks: PageMarks, document: QTextDocument) -> None:
    assert painted(marks, document, 500) == {QColor("white").rgb()}
    assert painted(marks, document, -500) == {QColor("white").rgb()}


def test_the_words_take_the_colour_of_their_ground(
    marks: PageMarks, document: QTextDocument, theme: Theme
) -> None:
    first, second = marks.selections(document)

    assert first.format.foreground().color() == theme.color("on_match")
    assert second.format.foreground().color() == theme.color("on_match_here")
    assert second.cursor.selectedText() == "needle"


@pytest.mark.parametrize(
    ("here", "sentence"), [(0, "One needle here."), (1, "The second needle, in a sentence.")]
)
def test_its_sentence_can_be_heard(
    marks: PageMarks, document: QTextDocument, here: int, sentence: str
) -> None:
    marks.set(marks.marks, here)

    assert marks.sentence(document) == sentence


def test_shares_grow_down_the_page(marks: PageMarks, document: QTextDocument) -> None:
    document.setTextWidth(60)

    first, second = marks.shares(document)
    assert 0 <= first < second < 1
