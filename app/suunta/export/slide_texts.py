"""Slides of words: title, statement, quotation, end, and one that has lost what it was of."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from suunta.domain.language import Language
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fitted, settled
from suunta.export.slide_frame import framed, gone_words
from suunta.export.slide_grid import BOTTOM, HEIGHT, INSIDE, LEFT, TEXTS, TOP, Role, columns
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Plate, Shape
from suunta.export.slide_type import BESIDE, BODY, HERO, SMALL, STRONG
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import set_words

_COVER_TITLES = (132, 120, 108, 98, 88, 80, 72, 64, 56, 50, 44)
_COVER_TEXT_MOST, _COVER_POINT_MOST = 62, 50
_QUOTES = (104, 96, 88, 80, 74, 68, 62, 56, 52, 48, 44)
_HEROES = (112, 104, 96, 88, 80, *TEXTS)
_BETWEEN_PARAGRAPHS = 0.35
_SHORT = 140
"""So few characters are the whole slide where they have no title."""
_MARKS = {
    Language.EN: ("‘", "’"),
    Language.FI: ("”", "”"),
    Language.SV: ("”", "”"),
}
_NEEDLE = ((378.0, 111.5), (296.8, 400.5), (247.1, 298.3), (134.0, 286.5))
_SHADED = ((378.0, 111.5), (296.8, 400.5), (247.1, 298.3))
"""The needle of the program's icon, in units of the icon."""


def cover(view: SlideView, look: SlideLook) -> SlideLayout:
    """The first slide and the last one: large words on a ground of their own."""
    slide = view.slide
    area = columns(0, 9, TOP, HEIGHT - TOP - BOTTOM)
    imprint = set_words(slide.imprint, Role.SOURCE, SMALL.sized(28), INSIDE, look, "cover_faint")
    gone = gone_words([each.sentence for each in slide.gone], BESIDE.size, area.width(), 92, look)
    foot = stacked((gone, imprint), 20)
    room = QRectF(area.left(), area.top(), area.width(), area.height() - foot.height - 40)

    def words(size: int) -> Block:
        title = set_words(
            slide.title, Role.TITLE, HERO.sized(size), room.width(), look, "on_cover", is_large=True
        )
        text_size = max(44, min(_COVER_TEXT_MOST, round(size * 0.62)))
        text = set_words(
            slide.text, Role.TEXT, BODY.sized(text_size), room.width(), look, "cover_muted"
        )
        points = stacked(
            (
                set_words(
                    point.text,
                    Role.POINT,
                    BODY.sized(min(text_size, _COVER_POINT_MOST)),
                    room.width(),
                    look,
                    "cover_muted",
                )
                for point in slide.points
            ),
            16,
        )
        bar = Block((Plate(QRectF(0, 0, 120, 10), fill="cover_accent"),), 120, 10)
        return stacked((stacked((title, bar), 44), stacked((text, points), 30)), 44)

    body = settled(fitted(words, _COVER_TITLES, room.height(), look), room)
    return SlideLayout.of(
        (_needle(), body, foot.moved(LEFT, HEIGHT - BOTTOM - foot.height)), "cover"
    )


def statement(view: SlideView, look: SlideLook) -> SlideLayout:
    """A few sentences; without a title they are the whole slide."""
    usual = _statement(view, look, is_dense=False)
    return _statement(view, look, is_dense=True) if usual.missing else usual


def _statement(view: SlideView, look: SlideLook, *, is_dense: bool) -> SlideLayout:
    slide = view.slide
    frame = framed(view, look, is_dense=is_dense)
    is_alone = not slide.title and len(slide.text) <= _SHORT
    kind, narrowest = (HERO, 0.5) if is_alone else (BODY, 0.88)

    def paragraphs(size: int) -> Block:
        return stacked(
            (
                set_words(
                    each,
                    Role.TEXT,
                    kind.sized(size),
                    INSIDE,
                    look,
                    is_large=True,
                    narrowest=narrowest,
                )
                for each in slide.text.splitlines()
            ),
            size * _BETWEEN_PARAGRAPHS,
        )

    sizes = _HEROES if is_alone else frame.no_larger(TEXTS)
    body = fitted(paragraphs, sizes, frame.body.height(), look)
    return SlideLayout.of((frame.head, settled(body, frame.body, 0.3), frame.foot))


def quotation(view: SlideView, look: SlideLook) -> SlideLayout:
    """Somebody else's words, between the marks of their language, with who said them below."""
    slide = view.slide
    is_below = not slide.figures
    frame = framed(view, look, (Role.SOURCE,) if is_below else ())
    said = _between_marks(slide.text, slide.language)
    source = "; ".join(note.text for note in slide.footnotes) if is_below else ""

    def words(size: int) -> Block:
        quote = set_words(
            said, Role.TEXT, HERO.sized(size), INSIDE - size * 0.6, look, is_large=True
        )
        by = set_words(
            f"– {source}" if source else "", Role.DETAIL, BESIDE, INSIDE, look, "text_muted"
        )
        return stacked((quote, by), 44)

    body = settled(fitted(words, _QUOTES, frame.body.height(), look), frame.body)
    return SlideLayout.of((frame.head, body, frame.foot))


def nothing_left(view: SlideView, look: SlideLook) -> SlideLayout:
    """A slide that is of something the knowledge does not hold any more says so."""
    frame = framed(view, look)
    sentences = [each.sentence for each in view.slide.gone]
    words = gone_words(sentences, STRONG.size, INSIDE, frame.body.height(), look)
    return SlideLayout.of((frame.head, settled(words, frame.body), frame.foot))


def _between_marks(text: str, language: Language) -> str:
    """The quotation with its marks, unless somebody has typed them."""
    opening, closing = _MARKS[language]
    if not text or text[0] in "‘“”\"'«»":
        return text
    return f"{opening}{text}{closing}"


def _needle() -> Block:
    """The sign of the program, large, at the right."""
    scale, right, down = 1.5, 1210.0, 130.0
    pieces = tuple(
        Shape(tuple((right + x * scale, down + y * scale) for x, y in points), color)
        for points, color in ((_NEEDLE, "cover_needle"), (_SHADED, "cover_shade"))
    )
    return Block(pieces)
